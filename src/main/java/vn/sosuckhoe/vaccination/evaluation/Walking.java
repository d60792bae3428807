package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Gap;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Track;

import java.util.List;

/** Walks one series: each dose either satisfies the step that is open or says why not. */
public final class Walking {

    private final Patient patient;
    private final History history;
    private final Walk walk;
    private final Progress progress;
    /** Whether the dose before did not count for its age or interval: then there are no days of grace (CDSi). */
    private boolean noGrace;

    private Walking(Patient patient, Walk walk) {
        this.patient = patient;
        this.history = patient.history();
        this.walk = walk;
        this.progress = walk.progress();
    }

    /** @param antigen number of the antigen the series is walked for */
    public static Walk walk(Patient patient, Track track, int antigen) {
        return walkBefore(patient, track, antigen, patient.history().size());
    }

    /** Only with the doses before that place in the history. */
    static Walk walkBefore(Patient patient, Track track, int antigen, int end) {
        var walk = new Walk(track, patient.history().of(antigen));
        var walking = new Walking(patient, walk);
        for (var dose : walk.doses()) {
            if (dose >= end) {
                break;
            }
            walking.take(dose);
        }
        return walk;
    }

    private void take(int dose) {
        var day = history.day(dose);
        var steps = walk.track().steps();
        while (!progress.finished()
                && Skips.needless(patient, walk, progress, steps.get(progress.next()), false, day)) {
            progress.skip();
        }
        if (progress.finished()) {
            walk.found(new Finding(Outcome.EXTRANEOUS, 0, Cause.of(Kind.ALREADY_COMPLETE)), day);
            return;
        }
        var step = steps.get(progress.next());
        if (step.inadvertent()[history.vaccine(dose)]) {
            noGrace = false;
            progress.inadvertent(day, history.vaccine(dose));
            walk.found(new Finding(Outcome.NOT_VALID, step.number(), wrongVaccine(dose)), day);
            return;
        }
        var finding = judge(step, dose, day);
        walk.found(finding, day);
        noGrace = !finding.counts() && isOfAgeOrInterval(finding.cause().kind()) && !startsNothing(finding);
        if (finding.counts()) {
            progress.given(day, dose, history.vaccine(dose), step.recurring());
        } else if (finding.outcome() == Outcome.NOT_VALID) {
            progress.didNotCount(day);
        }
    }

    /** A dose before the series can begin at all, as one at birth: the first one after it is no repetition. */
    private boolean startsNothing(Finding finding) {
        return finding.cause().kind() == Kind.TOO_YOUNG && walk.valid() == 0;
    }

    private static boolean isOfAgeOrInterval(Kind kind) {
        return kind == Kind.TOO_YOUNG || kind == Kind.TOO_SOON;
    }

    private Cause wrongVaccine(int dose) {
        return Cause.of(Kind.WRONG_VACCINE, null, Days.NONE, 0, patient.plan().codes()[history.vaccine(dose)]);
    }

    private Finding judge(Step step, int dose, int day) {
        if (step.maximum() != null && day >= patient.age(step.maximum())) {
            return new Finding(Outcome.EXTRANEOUS, step.number(), Cause.of(Kind.TOO_OLD_FOR_DOSE, step.maximum()));
        }
        var remark = age(step, day);
        if (remark == null || remark.kind() == Kind.GRACE) {
            var interval = intervals(step, dose, day);
            remark = interval == null ? remark : interval;
        }
        if (remark == null || remark.kind() == Kind.GRACE) {
            var conflict = Clashes.broken(patient, dose);
            remark = conflict == null ? remark : conflict;
        }
        if (remark == null || remark.kind() == Kind.GRACE) {
            var vaccine = Fitting.misfit(patient, step, history.vaccine(dose), day);
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
        return Cause.of(grace() ? Kind.GRACE : Kind.TOO_YOUNG, step.minimum());
    }

    /** The first dose of a series has its days of grace whatever came before (CDSi). */
    private boolean grace() {
        return !noGrace || progress.next() == 0;
    }

    /** All of the preferable distances must be kept, or else one of the allowable ones. */
    private Cause intervals(Step step, int dose, int day) {
        Cause remark = null;
        for (var i = 0; i < step.gaps().size(); i++) {
            var broken = interval(step.gaps().get(i), dose, day);
            if (broken != null && broken.kind() == Kind.TOO_SOON) {
                return isAllowed(step.allowableGaps(), day) ? null : broken;
            }
            remark = broken == null ? remark : broken;
        }
        return remark;
    }

    private Cause interval(Gap gap, int dose, int day) {
        if (gap.minimum() == null) {
            return null;
        }
        var since = References.day(patient, progress, gap, day);
        if (since == Days.NONE || gap.minimum().passed(since, day)) {
            return null;
        }
        var tooSoon = !gap.absolute().passed(since, day);
        Bound bound = tooSoon ? gap.absolute() : gap.minimum();
        return Cause.of(
                !tooSoon && grace() ? Kind.GRACE : Kind.TOO_SOON,
                bound,
                since,
                References.number(progress, gap),
                References.what(patient, gap, day));
    }

    private boolean isAllowed(List<Gap> gaps, int day) {
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
