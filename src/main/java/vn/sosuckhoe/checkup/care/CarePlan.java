package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;

import java.util.List;

/** From what a book holds to what has to be done. */
public final class CarePlan {

    private CarePlan() {}

    /** The same chart gives the same plan on whatever day and in whatever order its visits stand. */
    public static Care of(Chart chart) {
        return of(
                chart,
                chart.encounters().stream()
                        .flatMap(encounter -> Indicators.of(encounter).stream())
                        .toList());
    }

    static Care of(Chart chart, List<Observed> observed) {
        var past = Past.of(chart, observed);
        return new Care(Following.of(past), Rechecks.of(past), Everybody.of(past));
    }
}
