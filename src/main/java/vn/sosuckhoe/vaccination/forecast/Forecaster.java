package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.evaluation.Clashes;
import vn.sosuckhoe.vaccination.evaluation.Skips;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.plan.Step;

/** Forecasts one series for one antigen. */
public final class Forecaster {

    private final Patient patient;
    private final int team;
    private final int antigen;
    private final Walk walk;
    /** The day from which the series is there for this person, or {@code null}. */
    private final Mark from;

    public Forecaster(Patient patient, int team, int antigen, Walk walk, Mark from) {
        this.patient = patient;
        this.team = team;
        this.antigen = antigen;
        this.walk = walk;
        this.from = from;
    }

    public Outlook look() {
        Skips.turns(patient, walk);
        var progress = walk.progress().copy();
        if (progress.finished()) {
            return complete(progress);
        }
        var needless = skip(progress);
        if (progress.finished()) {
            return Outlook.closed(Standing.COMPLETE, Cause.of(Kind.NOT_NEEDED, null, Days.NONE, needless, null));
        }
        if (patient.who().observations().isEmpty()) {
            return open(progress);
        }
        var cautions = new Cautions(patient);
        var immune = cautions.immune(team);
        if (immune != null) {
            return Outlook.closed(Standing.IMMUNE, immune);
        }
        var against = cautions.contraindicated(team);
        return against == null ? open(progress) : Outlook.closed(Standing.CONTRAINDICATED, against);
    }

    private static Outlook complete(Progress progress) {
        return Outlook.closed(Standing.COMPLETE, Cause.of(progress.allGiven() ? Kind.COMPLETE : Kind.NOT_NEEDED));
    }

    /** The number of the first dose that is not needed, 0 for none. */
    private int skip(Progress progress) {
        var steps = walk.track().steps();
        var first = 0;
        while (!progress.finished() && isNeedless(progress, steps.get(progress.next()))) {
            first = first == 0 ? progress.next() + 1 : first;
            progress.skip();
        }
        return first;
    }

    /** Today, or on the first day on which it could be given (CDSi: the forecast is validated). */
    private boolean isNeedless(Progress progress, Step step) {
        if (step.skips().isEmpty()) {
            return false;
        }
        if (Skips.needless(patient, walk, progress, step, true, patient.on())) {
            return true;
        }
        var earliest =
                Mark.later(new Dates(patient, progress, step).earliest(), from).day();
        return earliest > patient.on() && Skips.needless(patient, walk, progress, step, true, earliest);
    }

    private Outlook open(Progress progress) {
        var step = walk.track().steps().get(progress.next());
        var dates = new Dates(patient, progress, step);
        var earliest = Mark.later(dates.earliest(), from);
        var product = Product.of(
                patient, step, antigen, Math.max(dates.recommended(earliest).day(), patient.on()));
        step.preferable().forEach(choice -> {
            patient.turnsOnAge(choice.begin());
            patient.turnsOnAge(choice.end());
        });
        if (product.number() < 0) {
            return Outlook.closed(Standing.CONTRAINDICATED, product.why());
        }
        earliest = Mark.later(earliest, conflict(product.number()));
        var pause =
                patient.who().observations().isEmpty() ? null : new Cautions(patient).postponed(team, product.number());
        var postponed = pause != null && pause.day() > patient.on() && pause.day() > earliest.day();
        if (pause != null && pause.day() != Days.NEVER) {
            earliest = Mark.later(earliest, pause);
        }
        patient.turnsOnAge(step.maximum());
        if (tooOld(step, earliest)) {
            return Outlook.closed(Standing.TOO_OLD, Cause.of(Kind.TOO_OLD, step.maximum()));
        }
        return dated(progress, dates, earliest, product, postponed ? pause : null);
    }

    private boolean tooOld(Step step, Mark earliest) {
        return step.maximum() != null && Math.max(earliest.day(), patient.on()) >= patient.age(step.maximum());
    }

    private Outlook dated(Progress progress, Dates dates, Mark earliest, Product product, Mark pause) {
        var step = walk.track().steps().get(progress.next());
        var recommended = dates.recommended(earliest);
        var overdue = dates.overdue(earliest);
        var chain = new Chain(patient, walk, antigen);
        var ahead = chain.from(progress, product.number(), recommended.day());
        return new Outlook(
                pause == null ? Standing.OPEN : Standing.POSTPONED,
                pause == null ? null : postponed(pause.cause()),
                step.number(),
                product.number(),
                earliest,
                recommended,
                overdue,
                step.maximum() == null
                        ? null
                        : new Mark(patient.age(step.maximum()) - 1, Cause.of(Kind.MAXIMUM_AGE, step.maximum())),
                ahead,
                step.overrides(),
                chain.finishes());
    }

    private static Cause postponed(Cause pause) {
        return new Cause(Kind.POSTPONED, pause.bound(), pause.since(), 0, pause.what(), null);
    }

    /** The end of the longest conflict that the vaccine would stand in. */
    private Mark conflict(int vaccine) {
        var history = patient.history();
        Mark last = null;
        for (var clash : patient.plan().clashes()) {
            if (!clash.later()[vaccine]) {
                continue;
            }
            for (var dose = 0; dose < history.size(); dose++) {
                if (clash.earlier()[history.vaccine(dose)]) {
                    last = Mark.later(
                            last,
                            new Mark(
                                    Clashes.end(patient, clash, dose),
                                    Clashes.cause(patient, clash, dose, Kind.CONFLICT)));
                }
            }
        }
        return last;
    }
}
