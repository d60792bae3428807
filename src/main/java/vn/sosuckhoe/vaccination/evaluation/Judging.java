package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Finding;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.plan.Step;

/**
 * Holds one dose against one step: age, intervals, conflicts, vaccine, in the order of CDSi.
 *
 * @param grace whether the days of grace are granted
 */
record Judging(Patient patient, Progress progress, boolean grace) {

    Finding judge(Step step, int dose, int day) {
        if (step.maximum() != null && day >= patient.age(step.maximum())) {
            return new Finding(Outcome.EXTRANEOUS, step.number(), Cause.of(Kind.TOO_OLD_FOR_DOSE, step.maximum()));
        }
        var remark = age(step, day);
        if (remark == null || remark.kind() == Kind.GRACE) {
            var interval = Intervals.broken(patient, progress, step, day, grace);
            remark = interval == null ? remark : interval;
        }
        if (remark == null || remark.kind() == Kind.GRACE) {
            var conflict = Clashes.broken(patient, dose);
            remark = conflict == null ? remark : conflict;
        }
        if (remark == null || remark.kind() == Kind.GRACE) {
            var vaccine = Fitting.misfit(patient, step, patient.history().vaccine(dose), day);
            remark = vaccine == null ? remark : vaccine;
        }
        var counts = remark == null || remark.kind() == Kind.GRACE;
        return new Finding(counts ? Outcome.VALID : Outcome.NOT_VALID, step.number(), remark);
    }

    /** {@code null} for a good age. */
    private Cause age(Step step, int day) {
        if (step.minimum() == null || day >= patient.age(step.minimum())) {
            return null;
        }
        if (day < patient.age(step.absolute())) {
            return Cause.of(Kind.TOO_YOUNG, step.absolute());
        }
        return Cause.of(grace ? Kind.GRACE : Kind.TOO_YOUNG, step.minimum());
    }
}
