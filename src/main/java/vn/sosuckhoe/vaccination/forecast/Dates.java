package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.evaluation.References;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Bound;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Step.Gap;

/** The dates of one dose by ages and intervals (CDSi: generate forecast dates). */
final class Dates {

    private final Patient patient;
    private final Progress progress;
    private final Step step;

    Dates(Patient patient, Progress progress, Step step) {
        this.patient = patient;
        this.progress = progress;
        this.step = step;
    }

    /**
     * The latest of the minimum age, the minimum intervals and the day of a vaccine given by mistake; birth where the
     * schedule asks for nothing.
     */
    Mark earliest() {
        var mark = step.minimum() == null ? null : age(step.minimum(), Kind.MINIMUM_AGE);
        for (var i = 0; i < step.gaps().size(); i++) {
            var gap = step.gaps().get(i);
            mark = Mark.later(mark, interval(gap, gap.minimum(), Kind.MINIMUM_INTERVAL));
        }
        mark = Mark.later(mark, mistake());
        return mark == null ? new Mark(patient.birth(), Cause.of(Kind.MINIMUM_AGE)) : mark;
    }

    private Mark mistake() {
        var day = progress.inadvertentDay();
        if (day == Days.NONE) {
            return null;
        }
        var vaccine = patient.plan().codes()[progress.inadvertentVaccine()];
        return new Mark(day, Cause.of(Kind.CATCH_UP, null, day, 0, vaccine));
    }

    /** By the recommended age, else the latest of the recommended intervals, else the earliest day; never before that. */
    Mark recommended(Mark earliest) {
        var mark = step.recommended() == null ? null : age(step.recommended(), Kind.RECOMMENDED_AGE);
        for (var i = 0; step.recommended() == null && i < step.gaps().size(); i++) {
            var gap = step.gaps().get(i);
            mark = Mark.later(mark, interval(gap, gap.recommended(), Kind.RECOMMENDED_INTERVAL));
        }
        return mark == null ? earliest : notBefore(earliest.day(), mark);
    }

    /** {@code null} where it never is overdue. What can come for the first time on a day is not late on that day. */
    Mark overdue(Mark earliest) {
        var mark = step.latest() == null ? null : age(step.latest(), Kind.LATEST_AGE);
        for (var i = 0; step.latest() == null && i < step.gaps().size(); i++) {
            var gap = step.gaps().get(i);
            mark = Mark.later(mark, interval(gap, gap.latest(), Kind.LATEST_INTERVAL));
        }
        return mark == null ? null : notBefore(earliest.day() + 1, mark);
    }

    private static Mark notBefore(int day, Mark mark) {
        if (mark.day() >= day) {
            return mark;
        }
        var was = mark.cause();
        return new Mark(
                day, new Cause(Kind.CATCH_UP, was.bound(), was.since(), was.number(), was.what(), was.source()));
    }

    private Mark age(Bound bound, Kind kind) {
        return new Mark(patient.age(bound), Cause.of(kind, bound));
    }

    private Mark interval(Gap gap, Bound bound, Kind kind) {
        if (bound == null) {
            return null;
        }
        // what was given on the day of assessment itself is counted from too
        var since = References.day(patient, progress, gap, patient.on() + 1);
        if (since == Days.NONE) {
            return null;
        }
        return new Mark(
                bound.after(since),
                Cause.of(
                        kind,
                        bound,
                        since,
                        References.number(progress, gap),
                        References.what(patient, gap, patient.on() + 1)));
    }
}
