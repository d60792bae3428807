package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.view.chart.Plot.Band;
import vn.sosuckhoe.portal.words.Numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the values of one indicator are meant to be for one person.
 *
 * @param second diastolic; {@code null} without
 * @param treatment what a treatment is to reach, not only what is usual
 */
record Goal(Limits first, Limits second, boolean treatment) {

    /** What is fine for the person a value is of; empty where its bar does not tell. */
    static Optional<Goal> usual(Reading reading) {
        if (reading.bar() == null) {
            return Optional.empty();
        }
        var second = Limits.fine(reading.bar().secondSegments()).orElse(null);
        return Limits.fine(reading.bar().segments()).map(first -> new Goal(first, second, false));
    }

    List<Band> bands() {
        return Stream.of(first, second)
                .filter(each -> each != null)
                .map(Limits::band)
                .toList();
    }

    String told(String what, Numbers words, Function<BigDecimal, String> number) {
        var range = second == null
                ? first.told(words, number)
                : words.ofBoth(first.told(words, number), second.told(words, number));
        return treatment ? words.target(what, range) : words.usual(what, range);
    }
}
