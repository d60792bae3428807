package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class MoreIntervalsTest {

    private static final String GROUP = """
            groups:
              - {code: G, vi: g, en: g, antigens: [a]}
            series:
              - id: s
                group: G
                vi: s
                en: s
                doses:
                  - number: 1
            """;

    @Test
    void one_allowable_interval_is_enough_where_a_preferable_one_is_not_kept() {
        var land = Land.of(GROUP + """
                      - number: 2
                        intervals: [{after: previous, minimum: 6 months (X H)}]
                        allowable-intervals:
                          - {after: dose 1, absolute: 5 months (X H)}
                          - {after: dose 1, absolute: 4 months (X H)}
                """);
        land.given("A", "2020-01-01", "2020-05-01");
        assertThat(land.verdicts("2021-01-01")).containsExactly("VALID", "VALID");
        assertThat(land.group("2020-02-01").next().earliest().day()).isEqualTo("2020-07-01");
    }

    @Test
    void no_allowable_interval_kept_tells_the_preferable_one() {
        var land = Land.of(GROUP + """
                      - number: 2
                        intervals: [{after: previous, minimum: 6 months (X H)}]
                        allowable-intervals: [{after: dose 1, absolute: 4 months (X H)}]
                """);
        land.given("A", "2020-01-01", "2020-04-30");
        assertThat(land.verdicts("2021-01-01")).containsExactly("VALID", "NOT_VALID TOO_SOON");
        assertThat(land.reason("2021-01-01", 1).span()).isEqualTo("6 months");
    }

    @Test
    void an_interval_can_be_counted_from_the_latest_dose_of_some_vaccines() {
        var land = Land.of(GROUP + """
                      - number: 2
                        intervals: [{after: {vaccines: [A2, C]}, minimum: 8 weeks (X H)}]
                """);
        land.given("A2", "2020-01-01").given("C", "2020-02-01").given("A", "2020-03-27", "2020-03-28");
        assertThat(land.verdicts("2021-01-01"))
                .containsExactly("VALID", "NOT_EVALUATED NOT_IN_SCHEDULE", "NOT_VALID TOO_SOON", "VALID");
        assertThat(land.reason("2021-01-01", 2))
                .isEqualTo(new Reason(Kind.TOO_SOON, "8 weeks", LocalDate.parse("2020-02-01"), null, "C", "X H"));
        assertThat(land.group("2020-02-20").next().earliest().why())
                .isEqualTo(
                        new Reason(Kind.MINIMUM_INTERVAL, "8 weeks", LocalDate.parse("2020-02-01"), null, "C", "X H"));
    }

    @Test
    void where_there_is_nothing_to_count_from_the_interval_asks_nothing() {
        var land = Land.of(GROUP + """
                      - number: 2
                        age: {minimum: 1 month (X H)}
                        intervals: [{after: {vaccines: [A2]}, minimum: 8 weeks (X H)}]
                """);
        land.given("A", "2020-01-01");
        assertThat(land.next("2020-01-10")).isEqualTo("2 2020-02-01 2020-02-01 - -");
        assertThat(land.given("A", "2020-02-01").verdicts("2021-01-01")).containsExactly("VALID", "VALID");
    }

    @Test
    void an_interval_can_be_counted_from_an_observation() {
        var land = Land.of("""
                groups:
                  - {code: G, vi: g, en: g, antigens: [a]}
                series:
                  - id: s
                    group: G
                    vi: s
                    en: s
                    doses:
                      - number: 1
                        intervals: [{after: {observation: birth-of-child}, minimum: 6 weeks (X H), recommended: 2 months (X H)}]
                """);
        land.observed("birth-of-child", "2020-03-01", null)
                .observed("birth-of-child", "2020-04-01", null)
                .observed("other", "2020-06-01", null);
        assertThat(land.next("2020-05-01")).isEqualTo("1 2020-05-13 2020-06-01 - -");
        assertThat(land.group("2020-05-01").next().earliest().why().what()).isEqualTo("birth-of-child");
        assertThat(land.given("A", "2020-05-12").verdicts("2021-01-01")).containsExactly("NOT_VALID TOO_SOON");
    }

    @Test
    void months_end_on_the_last_day_where_the_day_is_missing() {
        var land = Land.of(GROUP + """
                      - number: 2
                        intervals: [{after: previous, minimum: 1 month (X H)}]
                """);
        land.given("A", "2023-01-31");
        assertThat(land.next("2023-02-01")).startsWith("2 2023-02-28");
        assertThat(Land.of(GROUP + """
                      - number: 2
                        age: {minimum: 1 year (X H)}
                """)
                        .born("2024-02-29")
                        .given("A", "2024-03-01")
                        .next("2024-04-01"))
                .startsWith("2 2025-02-28");
    }

    @Test
    void or_on_the_first_of_the_next_month_where_a_schedule_says_so() {
        var land = Land.of(new vn.sosuckhoe.vaccination.file.ProgrammeReader.Named(
                "land.yaml", Land.head("2000-01-01").replace("last-of-month", "first-of-next-month") + GROUP + """
                      - number: 2
                        age: {minimum: 1 year (X H)}
                        intervals: [{after: previous, minimum: 1 month (X H)}]
                """));
        land.born("2024-02-29").given("A", "2024-03-01");
        assertThat(land.next("2024-04-01")).startsWith("2 2025-03-01");
        land.given("A", "2025-03-31");
        assertThat(Land.of(GROUP).given("A", "2023-01-31").group("2024-01-01").next())
                .isNull();
    }

    @Test
    void grace_is_granted_again_after_a_dose_that_failed_for_its_vaccine_only() {
        var land = Land.of(GROUP + """
                      - number: 2
                        intervals: [{after: dose 1, absolute: 20 days (X H), minimum: 28 days (X H)}]
                        preferable: [A]
                """);
        land.given("A", "2020-02-01").given("A2", "2020-02-22").given("A", "2020-02-25");
        assertThat(land.verdicts("2021-01-01")).containsExactly("VALID", "NOT_VALID WRONG_VACCINE", "VALID GRACE");
    }

    @Test
    void a_dose_again_and_again_is_counted_from_the_last_one() {
        var land = Land.of("""
                groups:
                  - {code: G, vi: g, en: g, antigens: [a]}
                series:
                  - id: s
                    group: G
                    vi: s
                    en: s
                    doses:
                      - number: 1
                        age: {minimum: 6 months (X H)}
                        intervals: [{after: previous, minimum: 1 year (X H)}]
                        recurring: true
                """);
        assertThat(land.next("2020-02-01")).startsWith("1 2020-07-01");
        land.given("A", "2020-07-01", "2021-06-30", "2021-07-01", "2022-07-05");
        assertThat(land.verdicts("2023-01-01"))
                .containsExactly("VALID", "NOT_VALID TOO_SOON", "NOT_VALID TOO_SOON", "VALID");
        assertThat(land.next("2023-01-01")).startsWith("1 2023-07-05");
        assertThat(land.group("2023-01-01").slots())
                .extracting(slot -> slot.dose() + " " + slot.planned())
                .containsExactly("0 null", "3 null", "null 2023-07-05");
    }
}
