package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Finding;
import vn.sosuckhoe.vaccination.chart.History;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;
import vn.sosuckhoe.vaccination.plan.Step;
import vn.sosuckhoe.vaccination.plan.Track;

/** Walks one series: each dose either satisfies the step that is open or says why not. */
public final class Walking {

    private final Patient patient;
    private final History history;
    private final Walk walk;
    private final Progress progress;
    /**
     * Whether the dose before did not count for its age or interval: then there are no days of grace, except for the first
     * dose of a series (CDSi).
     */
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
        var finding = new Judging(patient, progress, !noGrace || progress.next() == 0).judge(step, dose, day);
        var startsNothing = startsNothing(finding);
        walk.found(finding, day);
        if (walk.track().productPath()
                && finding.outcome() == Outcome.NOT_VALID
                && !startsNothing
                && strays(step, dose)) {
            walk.stray();
        }
        noGrace = !finding.counts() && isOfAgeOrInterval(finding.cause().kind()) && !startsNothing;
        if (finding.counts()) {
            progress.given(day, dose, history.vaccine(dose), step.recurring());
        } else if (finding.outcome() == Outcome.NOT_VALID) {
            progress.didNotCount(day);
        }
    }

    /** A dose before the series can begin at all, as one at birth: the first one after it is no repetition. */
    private boolean startsNothing(Finding finding) {
        return finding.outcome() == Outcome.NOT_VALID && finding.cause().kind() == Kind.TOO_YOUNG && walk.valid() == 0;
    }

    private boolean strays(Step step, int dose) {
        return Fitting.misfit(patient, step, history.vaccine(dose), history.day(dose)) != null;
    }

    private static boolean isOfAgeOrInterval(Kind kind) {
        return kind == Kind.TOO_YOUNG || kind == Kind.TOO_SOON;
    }

    private Cause wrongVaccine(int dose) {
        return Cause.of(Kind.WRONG_VACCINE, null, Days.NONE, 0, patient.plan().codes()[history.vaccine(dose)]);
    }
}
