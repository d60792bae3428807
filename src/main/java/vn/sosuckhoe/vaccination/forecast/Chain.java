package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Patient;
import vn.sosuckhoe.vaccination.chart.Progress;
import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.evaluation.Skips;

import java.util.ArrayList;
import java.util.List;

/** The rest of a series, if each dose comes on its recommended day. */
final class Chain {

    private final Patient patient;
    private final Walk walk;
    private final int antigen;
    private boolean finishes = true;

    Chain(Patient patient, Walk walk, int antigen) {
        this.patient = patient;
        this.walk = walk;
        this.antigen = antigen;
    }

    /** @param progress is walked to its end */
    List<Planned> from(Progress progress, int vaccine, int day) {
        var steps = walk.track().steps();
        var ahead = new ArrayList<Planned>(steps.size() - progress.next());
        ahead.add(new Planned(progress.next() + 1, vaccine, day));
        progress.planned(day, vaccine);
        while (!progress.finished()) {
            var step = steps.get(progress.next());
            var dates = new Dates(patient, progress, step);
            var earliest = dates.earliest();
            var recommended = dates.recommended(earliest);
            if (Skips.needless(patient, walk, progress, step, true, recommended.day())) {
                progress.skip();
                continue;
            }
            if (step.maximum() != null && earliest.day() >= patient.age(step.maximum())) {
                finishes = false;
                return ahead;
            }
            var product = Product.of(patient, step, antigen, recommended.day());
            if (product.number() < 0) {
                finishes = false;
                return ahead;
            }
            ahead.add(new Planned(step.number(), product.number(), recommended.day()));
            progress.planned(recommended.day(), product.number());
        }
        return ahead;
    }

    /** Whether every dose of the series can still be given. */
    boolean finishes() {
        return finishes;
    }
}
