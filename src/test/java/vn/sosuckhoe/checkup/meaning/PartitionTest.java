package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody falls between two classes, and nobody stands in two. */
class PartitionTest {

    @Test
    void the_classes_of_a_ladder_go_up_from_below_everything() {
        ladders().forEach(ladder -> {
            assertThat(ladder.rungs().get(0).from()).isNull();
            for (int at = 1; at < ladder.rungs().size(); at++) {
                var rung = ladder.rungs().get(at);
                var before = ladder.rungs().get(at - 1);
                assertThat(rung.from()).isNotNull();
                if (before.from() != null) {
                    assertThat(rung.from()).isGreaterThan(before.from());
                }
                assertThat(rung.saysTheSameAs(before)).isFalse();
            }
        });
    }

    @Test
    void every_value_stands_in_exactly_one_class() {
        ladders().forEach(ladder -> Everybody.numbers(List.of(ladder)).forEach(value -> {
            var rungs = ladder.rungs();
            var holding = rungs.stream()
                    .filter(rung -> rung.reaches(value)
                            && (rung.height() + 1 == rungs.size()
                                    || !rungs.get(rung.height() + 1).reaches(value)))
                    .toList();
            assertThat(holding).containsExactly(ladder.at(value));
        }));
    }

    @Test
    void of_everybody_a_ladder_holds_and_every_ladder_holds_of_somebody() {
        Set<Ladder> met = new HashSet<>();
        Scales.all().values().forEach(scale -> Stream.of(scale.first(), scale.second())
                .filter(ladders -> !ladders.isEmpty())
                .forEach(ladders -> whos(scale).forEach(who -> {
                    for (var other : new BigDecimal[] {null, BigDecimal.valueOf(60), BigDecimal.valueOf(100)}) {
                        met.add(ladders.stream()
                                .filter(ladder -> ladder.condition().holds(who, other))
                                .findFirst()
                                .orElseThrow());
                    }
                })));
        assertThat(met).containsAll(ladders().toList());
    }

    @Test
    void every_indicator_has_ranges_and_every_range_an_indicator() {
        assertThat(Scales.all().keySet())
                .isEqualTo(Indicators.all().stream().map(Indicator::code).collect(Collectors.toSet()));
    }

    @Test
    void a_class_whose_source_is_our_own_rule_never_calls_an_emergency() {
        ladders()
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(rung -> rung.level() == Level.GO_NOW)
                .forEach(rung -> assertThat(rung.source().confidence()).isNotEqualTo("L"));
    }

    @Test
    void glucose_of_which_nobody_said_when_has_a_class_only_where_both_readings_have_the_same() {
        var values = Stream.of("glucose", "glucose-fasting", "glucose-random")
                .flatMap(code -> Everybody.numbers(Scales.of(code).first()).stream())
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
        for (var value : values) {
            var unsaid = Everybody.readings("glucose", value).toList();
            var fasting = Everybody.readings("glucose-fasting", value).toList();
            var random = Everybody.readings("glucose-random", value).toList();
            for (int at = 0; at < unsaid.size(); at++) {
                var same =
                        Objects.equals(fasting.get(at).rating(), random.get(at).rating());
                assertThat(unsaid.get(at).rating())
                        .as(value + " " + fasting.get(at).rating() + " "
                                + random.get(at).rating())
                        .isEqualTo(same ? fasting.get(at).rating() : null);
            }
        }
    }

    private static Stream<Ladder> ladders() {
        return Scales.all().values().stream()
                .flatMap(scale -> Stream.of(scale.first(), scale.second()))
                .flatMap(List::stream);
    }

    private static Stream<Who> whos(Scale scale) {
        return Everybody.SUBJECTS.stream()
                .flatMap(subject -> Who.possible(subject, PartialDate.of(Case.DAY), scale.steps()).stream());
    }
}
