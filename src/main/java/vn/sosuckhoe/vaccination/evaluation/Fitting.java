package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Step.Choice;

import java.util.List;

/** Does the vaccine fit the dose? One of the preferable ones, or else one of the allowable ones. */
final class Fitting {

    private Fitting() {}

    /** {@code null} where it fits. */
    static Cause misfit(Patient patient, Step step, int vaccine, int day) {
        if (fits(patient, step.preferable(), vaccine, day) || fits(patient, step.allowable(), vaccine, day)) {
            return null;
        }
        var limit = limit(patient, step.preferable(), vaccine, day);
        limit = limit == null ? limit(patient, step.allowable(), vaccine, day) : limit;
        return Cause.of(
                limit == null ? Kind.WRONG_VACCINE : Kind.WRONG_VACCINE_AGE,
                limit,
                Days.NONE,
                0,
                patient.plan().codes()[vaccine]);
    }

    private static boolean fits(Patient patient, List<Choice> choices, int vaccine, int day) {
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            if (choice.fits(vaccine) && patient.within(choice.begin(), choice.end(), day)) {
                return true;
            }
        }
        return false;
    }

    /** The age that the vaccine is outside of. */
    private static Bound limit(Patient patient, List<Choice> choices, int vaccine, int day) {
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            if (choice.fits(vaccine)) {
                return patient.within(choice.begin(), null, day) ? choice.end() : choice.begin();
            }
        }
        return null;
    }
}
