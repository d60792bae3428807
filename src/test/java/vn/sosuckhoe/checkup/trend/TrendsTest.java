package vn.sosuckhoe.checkup.trend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.trend.Series.Gap;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TrendsTest {

    @Test
    void values_stand_oldest_first_however_they_were_told() {
        var series = only(weight("2026-05-01", "58.5"), weight("2022-03-09", "61"), weight("2024-11-30", "60"));

        assertThat(told(series)).isEqualTo("2022-03-09 61, 2024-11-30 60, 2026-05-01 58.5");
    }

    @Test
    void each_indicator_has_a_series_of_its_own_in_the_order_of_appearance() {
        var all = Trends.of(List.of(
                pressure("2026-01-01", "130", "80", "a"), weight("2026-01-01", "60"), weight("2025-01-01", "61")));

        assertThat(all).extracting(each -> each.indicator().code()).containsExactly("blood-pressure", "weight");
        assertThat(told(all.get(1))).isEqualTo("2025-01-01 61, 2026-01-01 60");
    }

    @ParameterizedTest
    @EnumSource(value = Doubt.class, mode = EnumSource.Mode.EXCLUDE, names = "UNIT_UNDERSTOOD")
    void a_value_that_is_in_doubt_is_left_out(Doubt doubt) {
        var series = only(weight("2025-01-01", "60"), of("weight", "2025-06-01", "600", null, "x", Set.of(doubt)));

        assertThat(told(series)).isEqualTo("2025-01-01 60");
    }

    @Test
    void a_unit_that_only_one_reading_allows_is_no_doubt() {
        var series = only(of("weight", "2025-06-01", "60", null, "x", Set.of(Doubt.UNIT_UNDERSTOOD)));

        assertThat(told(series)).isEqualTo("2025-06-01 60");
    }

    @ParameterizedTest
    @CsvSource({"2025", "2025-06"})
    void a_value_without_an_exact_day_is_left_out(String date) {
        assertThat(Trends.of(List.of(weight(date, "60")))).isEmpty();
    }

    @Test
    void a_value_without_any_day_or_number_and_a_result_nobody_knows_are_left_out() {
        var undated = new Observed(indicator("weight"), "a", null, "", "", new BigDecimal(60), null, null, Set.of());
        var word = new Observed(indicator("urine-protein"), "a", day("2025-01-01"), "", "", null, null, "1+", Set.of());
        var unknown = new Observed(null, "a", day("2025-01-01"), "", "", new BigDecimal(6), null, null, Set.of());

        assertThat(Trends.of(List.of(undated, word, unknown))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'60', 60", "'61,60', 61", "'60,61', 61", "'62,60,61', 61", "'60,60,64,65', 64"})
    void of_several_values_of_a_day_the_middle_one_stands_for_it(String values, String expected) {
        var observed = Stream.of(values.split(","))
                .map(value -> weight("2025-01-01", value))
                .toArray(Observed[]::new);

        assertThat(told(only(observed))).isEqualTo("2025-01-01 " + expected);
    }

    @Test
    void a_blood_pressure_keeps_its_own_second_number_and_its_visit() {
        var series = only(
                pressure("2025-01-01", "150", "80", "morning"),
                pressure("2025-01-01", "140", "95", "noon"),
                pressure("2025-01-01", "130", "70", "evening"));

        assertThat(series.points()).singleElement().satisfies(point -> {
            assertThat(point.value()).isEqualByComparingTo("140");
            assertThat(point.second()).isEqualByComparingTo("95");
            assertThat(point.encounter()).isEqualTo("noon");
        });
    }

    @Test
    void the_same_pressure_told_of_two_visits_gives_the_same_point_in_either_order() {
        var one = pressure("2025-01-01", "140", "80", "a");
        var other = pressure("2025-01-01", "140", "90", "b");

        assertThat(only(one, other)).isEqualTo(only(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "weight, 2023-01-31, 2024-07-31, false",
        "weight, 2023-01-31, 2024-08-01, true",
        "temperature, 2025-01-01, 2025-01-08, false",
        "temperature, 2025-01-01, 2025-01-09, true",
        "glucose-random, 2025-01-01, 2025-01-02, true"
    })
    void a_stretch_is_a_gap_from_the_day_on_that_the_rule_says(
            String indicator, String from, String until, boolean gap) {
        var series =
                only(of(indicator, from, "37", null, "a", Set.of()), of(indicator, until, "38", null, "b", Set.of()));

        assertThat(series.gaps())
                .isEqualTo(gap ? List.of(new Gap(LocalDate.parse(from), LocalDate.parse(until))) : List.of());
    }

    @Test
    void a_series_may_have_several_gaps() {
        var series = only(
                weight("2018-01-01", "60"),
                weight("2020-01-01", "60"),
                weight("2021-01-01", "60"),
                weight("2023-01-01", "60"));

        assertThat(series.gaps())
                .containsExactly(
                        new Gap(LocalDate.parse("2018-01-01"), LocalDate.parse("2020-01-01")),
                        new Gap(LocalDate.parse("2021-01-01"), LocalDate.parse("2023-01-01")));
    }

    @Test
    void every_rule_says_where_it_comes_from() {
        assertThat(Stream.of("weight", "temperature", "glucose-random").map(Lasting::of))
                .allSatisfy(rule -> {
                    assertThat(rule.source().text()).isNotBlank();
                    assertThat(rule.source().confidence()).isEqualTo("L");
                })
                .extracting(Lasting::indicator)
                .containsExactly("*", "temperature", "glucose-random");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-21, false",
        "2025-11-20, true",
        "2025-11, false",
        "2025-10, true",
        "2025, false",
        "2024, true",
        "2026-11-21, false"
    })
    void a_value_is_old_when_it_was_certainly_measured_more_than_a_year_ago(String on, boolean old) {
        assertThat(Lasting.of("weight").isOld(day(on), LocalDate.parse("2026-11-21")))
                .isEqualTo(old);
    }

    private static Series only(Observed... observed) {
        return Trends.of(List.of(observed)).get(0);
    }

    private static String told(Series series) {
        return series.points().stream()
                .map(point -> point.on() + " " + point.value())
                .collect(Collectors.joining(", "));
    }

    private static Observed weight(String date, String value) {
        return of("weight", date, value, null, "visit", Set.of());
    }

    private static Observed pressure(String date, String systolic, String diastolic, String visit) {
        return of("blood-pressure", date, systolic, diastolic, visit, Set.of());
    }

    private static Observed of(
            String indicator, String date, String value, String second, String visit, Set<Doubt> doubts) {
        return new Observed(
                indicator(indicator),
                visit,
                day(date),
                indicator,
                value,
                new BigDecimal(value),
                second == null ? null : new BigDecimal(second),
                null,
                doubts);
    }

    private static Indicator indicator(String code) {
        return new Indicator(code, new Text(code, code), "1", 1, null, "body");
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso);
    }
}
