package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Skipping;
import vn.sosuckhoe.vaccination.plan.Skipping.Condition;
import vn.sosuckhoe.vaccination.plan.Step;

/** Is a dose not needed? Asked of the day of a dose while evaluating, of the day of assessment while forecasting. */
public final class Skips {

    private Skips() {}

    public static boolean needless(
            Patient patient, Walk walk, Progress progress, Step step, boolean forecast, int day) {
        for (var i = 0; i < step.skips().size(); i++) {
            var skip = step.skips().get(i);
            if ((forecast ? skip.forecast() : skip.evaluation()) && holds(patient, walk, progress, skip, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Patient patient, Walk walk, Progress progress, Skipping skip, int day) {
        for (var i = 0; i < skip.sets().size(); i++) {
            if (holds(patient, walk, progress, skip.sets().get(i), day) == skip.any()) {
                return skip.any();
            }
        }
        return !skip.any();
    }

    private static boolean holds(Patient patient, Walk walk, Progress progress, Skipping.Conditions set, int day) {
        for (var i = 0; i < set.conditions().size(); i++) {
            if (holds(patient, walk, progress, set.conditions().get(i), day) == set.any()) {
                return set.any();
            }
        }
        return !set.any();
    }

    private static boolean holds(Patient patient, Walk walk, Progress progress, Condition condition, int day) {
        if (condition instanceof Condition.Age age) {
            return patient.within(age.begin(), age.end(), day);
        }
        if (condition instanceof Condition.Count count) {
            var doses = given(patient, walk, count) + planned(patient, walk, progress, count);
            return doses >= count.least() && doses <= count.most();
        }
        if (condition instanceof Condition.SinceLast last) {
            return progress.previousDay() != Days.NONE && day >= last.distance().after(progress.previousDay());
        }
        if (condition instanceof Condition.Observed observed) {
            return patient.observed(observed.observation(), day) != observed.not();
        }
        return Completion.complete(patient, ((Condition.Completed) condition).team(), place(walk), day);
    }

    /** The place in the history that is being judged; beyond its end while forecasting. */
    private static int place(Walk walk) {
        return walk.evaluated() < walk.doses().length ? walk.doses()[walk.evaluated()] : Integer.MAX_VALUE;
    }

    private static int given(Patient patient, Walk walk, Condition.Count count) {
        var history = patient.history();
        var doses = 0;
        for (var i = 0; i < walk.evaluated(); i++) {
            var dose = walk.doses()[i];
            if ((!count.validOnly() || walk.finding(i).counts())
                    && isMeant(patient, count, history.vaccine(dose), history.day(dose))) {
                doses++;
            }
        }
        return doses;
    }

    private static int planned(Patient patient, Walk walk, Progress progress, Condition.Count count) {
        var doses = 0;
        for (var step = 0; step < walk.track().steps().size(); step++) {
            if (progress.day(step) != Days.NONE
                    && progress.dose(step) == Progress.PLANNED
                    && isMeant(patient, count, progress.vaccine(step), progress.day(step))) {
                doses++;
            }
        }
        return doses;
    }

    private static boolean isMeant(Patient patient, Condition.Count count, int vaccine, int day) {
        return (count.vaccines() == null || count.vaccines()[vaccine])
                && patient.within(count.begin(), count.end(), day)
                && day >= count.since()
                && day < count.before();
    }

    /** Tells the patient the days on which what is asked of the steps still open may turn. */
    public static void turns(Patient patient, Walk walk) {
        var steps = walk.track().steps();
        for (var next = walk.progress().next(); next < steps.size(); next++) {
            for (var skip : steps.get(next).skips()) {
                if (skip.forecast()) {
                    skip.sets().forEach(set -> set.conditions().forEach(one -> turns(patient, walk, one)));
                }
            }
        }
    }

    private static void turns(Patient patient, Walk walk, Condition condition) {
        if (condition instanceof Condition.Age age) {
            patient.turnsOnAge(age.begin());
            patient.turnsOnAge(age.end());
        } else if (condition instanceof Condition.SinceLast last
                && walk.progress().previousDay() != Days.NONE) {
            Bound distance = last.distance();
            patient.turnsOn(distance.after(walk.progress().previousDay()));
        }
    }
}
