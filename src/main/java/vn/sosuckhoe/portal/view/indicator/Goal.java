package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.care.rule.Bounds;
import vn.sosuckhoe.checkup.care.rule.Target;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.view.chart.Plot.Band;
import vn.sosuckhoe.portal.words.Numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** By the newest sure value that tells: what a treatment of the person is to reach, otherwise what is usual. */
    static Map<String, Goal> of(List<Reading> newestFirst, Subject subject) {
        var goals = new HashMap<String, Goal>();
        for (var reading : newestFirst) {
            if (reading.observed().isSure()) {
                Target.of(reading.observed(), subject)
                        .map(Goal::treatment)
                        .or(() -> usual(reading))
                        .ifPresent(goal ->
                                goals.putIfAbsent(reading.observed().indicator().code(), goal));
            }
        }
        return goals;
    }

    private static Goal treatment(Target target) {
        return new Goal(limits(target.value()), target.second().isNone() ? null : limits(target.second()), true);
    }

    private static Limits limits(Bounds bounds) {
        return new Limits(bounds.from(), true, bounds.to(), bounds.toItself());
    }

    /** What is fine for the person a value is of; empty where its bar does not tell. */
    private static Optional<Goal> usual(Reading reading) {
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
