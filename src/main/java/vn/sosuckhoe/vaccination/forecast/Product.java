package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Step.Choice;

/**
 * The vaccine that is given for a dose: the first preferable one that fits the age and is not contraindicated.
 *
 * @param number -1 where all are contraindicated: then {@code why}
 */
record Product(int number, Cause why) {

    static Product of(Patient patient, Step step, int antigen, int day) {
        var cautions = new Cautions(patient);
        var first = -1;
        Cause why = null;
        for (var i = 0; i < step.preferable().size(); i++) {
            var choice = step.preferable().get(i);
            for (var vaccine = from(choice); vaccine < until(patient, choice); vaccine++) {
                if (choice.vaccine() == Choice.ANY && !holds(patient, vaccine, antigen)) {
                    continue;
                }
                var against = patient.who().observations().isEmpty() ? null : cautions.contraindicatedVaccine(vaccine);
                if (against != null) {
                    why = why == null ? against : why;
                } else if (patient.within(choice.begin(), choice.end(), day)) {
                    return new Product(vaccine, null);
                } else if (first < 0) {
                    first = vaccine;
                }
            }
        }
        return new Product(first, why);
    }

    private static int from(Choice choice) {
        return Math.max(choice.vaccine(), 0);
    }

    private static int until(Patient patient, Choice choice) {
        return choice.vaccine() == Choice.ANY ? patient.plan().codes().length : choice.vaccine() + 1;
    }

    private static boolean holds(Patient patient, int vaccine, int antigen) {
        for (var one : patient.plan().antigens()[vaccine]) {
            if (one == antigen) {
                return true;
            }
        }
        return false;
    }
}
