package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.plan.Step.Gap;

/** What an interval is counted from (CDSi: interval reference date). */
public final class References {

    private References() {}

    /** {@link Days#NONE} where there is nothing to count from: then the interval asks nothing. */
    public static int day(Patient patient, Progress progress, Gap gap, int before) {
        return switch (gap.after()) {
            case PREVIOUS -> progress.previousDay();
            case DOSE -> progress.day(gap.dose());
            case VACCINES -> {
                var dose = latest(patient, gap, before);
                var given = dose < 0 ? Days.NONE : patient.history().day(dose);
                yield progress.lastPlanned() != Days.NONE && gap.vaccines()[progress.lastPlannedVaccine()]
                        ? Math.max(given, progress.lastPlanned())
                        : given;
            }
            case OBSERVATION -> patient.observedSince(gap.observation(), before);
        };
    }

    private static int latest(Patient patient, Gap gap, int before) {
        var history = patient.history();
        for (var dose = history.size() - 1; dose >= 0; dose--) {
            if (history.day(dose) < before && gap.vaccines()[history.vaccine(dose)]) {
                return dose;
            }
        }
        return -1;
    }

    /** Number of the dose of the series that is counted from, 0 for none. */
    public static int number(Progress progress, Gap gap) {
        return switch (gap.after()) {
            case PREVIOUS -> progress.previousNumber();
            case DOSE -> gap.dose() + 1;
            case VACCINES, OBSERVATION -> 0;
        };
    }

    /** Code of the vaccine or observation that is counted from, or {@code null}. */
    public static String what(Patient patient, Gap gap, int before) {
        if (gap.after() == Gap.After.VACCINES) {
            var dose = latest(patient, gap, before);
            return dose < 0 ? null : patient.plan().codes()[patient.history().vaccine(dose)];
        }
        return gap.observation();
    }
}
