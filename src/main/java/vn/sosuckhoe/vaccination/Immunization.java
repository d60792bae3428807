package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.List;

/** Assesses people by the version of a programme that holds on the day asked for. Made once, used by many threads. */
public final class Immunization {

    private final Programme programme;

    public Immunization(Programme programme) {
        this.programme = programme;
    }

    /** Evaluates every dose, then forecasts every group of the schedule. */
    public Assessment assess(Recipient who, List<Given> doses, LocalDate on) {
        throw new UnsupportedOperationException("not yet: " + programme.on(on).name());
    }
}
