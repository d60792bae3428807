package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.meaning.Reading.Rating;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A wide grid: every indicator, values on and beside every bound, all kinds of people. */
final class Everybody {

    static final List<String> AGES = List.of(
            "1m", "2m", "3m", "5m", "6m", "12m", "59m", "5y", "6y", "12y", "15y", "17y", "18y", "40y", "64y", "65y",
            "?", "~1961", "~2008");
    static final List<String> SEXES = List.of("m", "f", "?");
    static final List<String> STATES = List.of(
            "-",
            "pregnant",
            "pregnant+diabetes-gestational",
            "hypertension",
            "hypertension+diabetes",
            "pregnant+hypertension",
            "diabetes-type-2",
            "diabetes-type-1+cardiovascular",
            "cardiovascular",
            "copd",
            "chronic-kidney",
            "schizophrenia+hiv");

    private static final BigDecimal STEP = new BigDecimal("0.01");

    static final List<Subject> SUBJECTS = AGES.stream()
            .flatMap(age -> SEXES.stream().flatMap(sex -> STATES.stream().map(state -> Case.subject(age, sex, state))))
            .toList();

    private static final Set<Told> TOLD = Scales.all().entrySet().stream()
            .flatMap(each -> values(each.getValue()).flatMap(value -> readings(each.getKey(), value)))
            .map(reading -> new Told(
                    reading.observed().indicator().code(), reading.level(), reading.rating(), reading.sentence()))
            .collect(Collectors.toUnmodifiableSet());

    private Everybody() {}

    record Told(String indicator, Level level, Rating rating, Sentence sentence) {}

    /** All that is ever told. */
    static Set<Told> told() {
        return TOLD;
    }

    static Stream<Reading> readings(String indicator, String value) {
        var observed = Case.observed(indicator, value);
        return SUBJECTS.stream().map(subject -> Meanings.of(observed, subject));
    }

    private static Stream<String> values(Scale scale) {
        if (scale.words()) {
            return Scale.STRIP.keySet().stream();
        }
        var first = numbers(scale.first());
        return Stream.concat(
                first.stream().map(BigDecimal::toPlainString),
                bounds(scale.second()).flatMap(two -> bounds(scale.first())
                        .map(one -> one.toPlainString() + "/" + two.toPlainString())));
    }

    /** On and beside every bound, and far from all of them. */
    static Set<BigDecimal> numbers(List<Ladder> ladders) {
        var numbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(999)));
        bounds(ladders).forEach(bound -> numbers.addAll(List.of(bound.subtract(STEP), bound, bound.add(STEP))));
        return numbers;
    }

    private static Stream<BigDecimal> bounds(List<Ladder> ladders) {
        return ladders.stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .map(Rung::from)
                .map(bound -> bound == null ? BigDecimal.ONE : bound)
                .distinct();
    }
}
