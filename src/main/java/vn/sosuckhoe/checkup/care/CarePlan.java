package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.indicator.Readings;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** From what a book holds to what has to be done. */
public final class CarePlan {

    private CarePlan() {}

    /** The values of one visit, as far as they may be of these indicators; others among them are passed by. */
    @FunctionalInterface
    interface Values {
        Stream<Observed> of(Set<String> codes);
    }

    /** The same chart gives the same plan on whatever day and in whatever order its visits stand. */
    public static Care of(Chart chart) {
        return of(chart, new Readings());
    }

    /** @param readings of the other edition of the same book as well */
    public static Care of(Chart chart, Readings readings) {
        return of(chart, encounter -> readings.of(encounter)::mayHold);
    }

    static Care of(Chart chart, Function<Encounter, Values> reading) {
        var past = Past.of(chart, reading);
        return new Care(Following.of(past), Rechecks.of(past), Everybody.of(past));
    }
}
