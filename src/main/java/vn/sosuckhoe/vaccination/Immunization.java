package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.plan.Plan;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.List;

/** Assesses people by the version of a programme that holds on the day asked for. Made once, used by many threads. */
public final class Immunization {

    private final List<Plan> plans;

    public Immunization(Programme programme) {
        this.plans = programme.versions().stream().map(Plan::of).toList();
    }

    /** Evaluates every dose, then forecasts every group of the schedule. */
    public Assessment assess(Recipient who, List<Given> doses, LocalDate on) {
        var plan = plans.get(0);
        for (var i = 1; i < plans.size() && !plans.get(i).schedule().since().isAfter(on); i++) {
            plan = plans.get(i);
        }
        var patient = new Patient(plan, who, doses, (int) on.toEpochDay());
        if (plan.schedule().until() != null) {
            patient.turnsOn((int) plan.schedule().until().toEpochDay());
        }
        for (var observation : who.observations()) {
            patient.turnsOn(Patient.from(observation));
            patient.turnsOn(Patient.until(observation) == Days.NEVER ? Days.NEVER : Patient.until(observation) + 1);
        }
        var assessing = new Assessing(patient, doses.size());
        return new Assessment(plan.name(), on, assessing.verdicts(), assessing.groups(), Days.date(patient.turnsOn()));
    }
}
