package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Step.Gap;

import java.util.List;

/** Was it given long enough after what came before? */
final class Intervals {

    private Intervals() {}

    /** All of the preferable distances must be kept, or else one of the allowable ones. */
    static Cause broken(Patient patient, Progress progress, Step step, int day, boolean grace) {
        Cause remark = null;
        for (var i = 0; i < step.gaps().size(); i++) {
            var broken = broken(patient, progress, step.gaps().get(i), day, grace);
            if (broken != null && broken.kind() == Kind.TOO_SOON) {
                return isAllowed(patient, progress, step.allowableGaps(), day) ? null : broken;
            }
            remark = broken == null ? remark : broken;
        }
        return remark;
    }

    private static Cause broken(Patient patient, Progress progress, Gap gap, int day, boolean grace) {
        if (gap.minimum() == null) {
            return null;
        }
        var since = References.day(patient, progress, gap, day);
        if (since == Days.NONE || gap.minimum().passed(since, day)) {
            return null;
        }
        var tooSoon = !gap.absolute().passed(since, day);
        var bound = tooSoon ? gap.absolute() : gap.minimum();
        return Cause.of(
                !tooSoon && grace ? Kind.GRACE : Kind.TOO_SOON,
                bound,
                since,
                References.number(progress, gap),
                References.what(patient, gap, day));
    }

    private static boolean isAllowed(Patient patient, Progress progress, List<Gap> gaps, int day) {
        for (var i = 0; i < gaps.size(); i++) {
            var since = References.day(patient, progress, gaps.get(i), day);
            if (gaps.get(i).absolute() != null
                    && (since == Days.NONE || gaps.get(i).absolute().passed(since, day))) {
                return true;
            }
        }
        return false;
    }
}
