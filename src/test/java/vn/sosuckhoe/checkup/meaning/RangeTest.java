package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Range.Step;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RangeTest {

    private static final int FORTY = 40 * 12;
    private static final Subject MAN =
            new Subject(PartialDate.parse("1986-01-01"), Sex.MALE, null, List.of(), List.of());

    @ParameterizedTest
    @MethodSource("singleNumbers")
    void what_is_explained_is_what_is_read(Indicator indicator) {
        var range = Range.of(indicator.code()).stream()
                .filter(RangeTest::holdsForTheMan)
                .findFirst()
                .orElseThrow();

        for (var step : range.steps()) {
            var value = step.from() == null ? BigDecimal.ZERO : step.from();
            var reading = Meanings.of(observed(indicator, value), MAN);
            var expected =
                    step.itself() ? step : range.steps().get(range.steps().indexOf(step) - 1);
            assertThat(reading.level()).as("%s %s", indicator.code(), value).isEqualTo(expected.level());
            assertThat(reading.rating()).as("%s %s", indicator.code(), value).isEqualTo(expected.rating());
        }
    }

    @Test
    void a_blood_pressure_has_ranges_of_both_numbers_and_a_weight_of_one() {
        assertThat(Range.of("blood-pressure"))
                .allMatch(Range::paired)
                .extracting(Range::second)
                .contains(true, false);
        assertThat(Range.of("weight")).isNotEmpty().noneMatch(Range::paired).noneMatch(Range::second);
    }

    @ParameterizedTest
    @CsvSource({"urine-protein, trace, 1+", "urine-nitrite, , 1+"})
    void the_steps_of_a_strip_are_its_words(String indicator, String first, String second) {
        assertThat(Range.of(indicator).get(0).steps()).extracting(Step::word).contains(null, second);
        if (first != null) {
            assertThat(Range.of(indicator).get(0).steps())
                    .extracting(Step::word)
                    .contains(first);
        }
    }

    @Test
    void every_range_begins_below_everything_and_names_its_source() {
        assertThat(Indicators.all())
                .allSatisfy(indicator -> assertThat(Range.of(indicator.code())).allSatisfy(range -> {
                    assertThat(range.steps().get(0).from()).isNull();
                    assertThat(range.steps()).extracting(Step::source).doesNotContainNull();
                }));
    }

    @Test
    void what_nobody_measures_has_no_ranges() {
        assertThat(Range.of("unheard-of")).isEmpty();
    }

    private static List<Indicator> singleNumbers() {
        return Indicators.all().stream()
                .filter(indicator -> !indicator.code().equals("blood-pressure"))
                .filter(indicator -> !indicator.group().equals("urine"))
                .toList();
    }

    private static boolean holdsForTheMan(Range range) {
        return range.from() <= FORTY
                && FORTY < range.until()
                && range.sex() != Sex.FEMALE
                && !Boolean.TRUE.equals(range.pregnant())
                && range.known().isEmpty()
                && range.otherBelow() == null;
    }

    private static Observed observed(Indicator indicator, BigDecimal value) {
        return new Observed(indicator, "v", PartialDate.parse("2026-06-01"), "", "", value, null, null, Set.of());
    }
}
