package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class SkipsTest {

    /** Two doses, the second a month after the first and not needed if the condition holds. */
    private static Land land(String when, String condition) {
        return Land.of("""
                groups:
                  - {code: G, vi: g, en: g, antigens: [a]}
                  - {code: H, vi: h, en: h, antigens: [b]}
                series:
                  - {id: h, group: H, vi: h, en: h, doses: [{number: 1}]}
                  - id: s
                    group: G
                    vi: s
                    en: s
                    doses:
                      - number: 1
                      - number: 2
                        intervals: [{after: previous, minimum: 1 month (X H)}]
                        skip: [{when: %s, any: [{all: [%s]}]}]
                      - number: 3
                        intervals: [{after: previous, minimum: 1 month (X H)}]
                """.formatted(when, condition));
    }

    @Test
    void by_the_age_at_the_dose_when_evaluating() {
        var land = land("evaluation", "{age: {from: 1 year, until: 2 years}}");
        land.given("A", "2020-03-01", "2021-01-01");
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.group("2021-02-01").why()).containsExactly(Reason.of(Kind.NOT_NEEDED));
        assertThat(land.group("2021-02-01").slots())
                .extracting(slot -> slot.number())
                .containsExactly(1, 3);
    }

    @Test
    void the_limits_of_an_age_are_the_first_day_and_the_first_day_no_longer() {
        var early = land("evaluation", "{age: {from: 1 year, until: 2 years}}").given("A", "2020-03-01", "2020-12-31");
        assertThat(early.group("2023-02-01").next().number()).isEqualTo(3);
        var late = land("evaluation", "{age: {from: 1 year, until: 2 years}}").given("A", "2020-03-01", "2022-01-01");
        assertThat(late.group("2023-02-01").next().number()).isEqualTo(3);
        assertThat(late.group("2023-02-01").standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void what_is_for_evaluation_says_nothing_of_the_forecast() {
        var land = land("evaluation", "{age: {from: 1 year}}").given("A", "2020-03-01");
        assertThat(land.group("2022-01-01").next().number()).isEqualTo(2);
        assertThat(land.on("2020-04-01").turnsOn()).isNull();
    }

    @Test
    void by_the_age_on_the_day_of_asking_when_forecasting() {
        var land = land("forecast", "{age: {from: 1 year}}").given("A", "2020-03-01");
        assertThat(land.group("2020-12-31").next().number()).isEqualTo(2);
        assertThat(land.group("2021-01-01").next().number()).isEqualTo(3);
        assertThat(land.on("2020-04-01").turnsOn()).isEqualTo(LocalDate.parse("2021-01-01"));
        land.given("A", "2021-06-01");
        assertThat(land.group("2021-06-02").slots())
                .extracting(slot -> slot.number())
                .containsExactly(1, 2, 3);
    }

    @Test
    void long_after_the_dose_before() {
        var land = land("both", "{since-last: 6 months}").given("A", "2020-03-01");
        assertThat(land.group("2020-08-31").next().number()).isEqualTo(2);
        assertThat(land.group("2020-09-01").next().number()).isEqualTo(3);
        assertThat(land.on("2020-04-01").turnsOn()).isEqualTo(LocalDate.parse("2020-09-01"));
        land.given("A", "2020-09-01");
        assertThat(land.group("2020-09-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void without_a_dose_before_nothing_is_long_after_it() {
        var land = Land.of("""
                groups: [{code: G, vi: g, en: g, antigens: [a]}]
                series:
                  - {id: s, group: G, vi: s, en: s, doses: [{number: 1, skip: [{when: both, all: [{all: [{since-last: 1 day}]}]}]}]}
                """);
        assertThat(land.group("2022-01-01").standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void by_how_many_doses_were_given_within_ages_and_days() {
        var count =
                "{count: {vaccines: [A2], from: 1 month, until: 1 year, since: 2020-04-01, before: 2020-06-01, least: 1}}";
        assertThat(land("forecast", count)
                        .given("A2", "2020-04-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(3);
        assertThat(land("forecast", count)
                        .given("A2", "2020-05-31")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(3);
        assertThat(land("forecast", count)
                        .given("A2", "2020-06-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("forecast", count)
                        .given("A2", "2020-03-31")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("forecast", count)
                        .given("A", "2020-04-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("forecast", count)
                        .born("2019-05-01")
                        .given("A2", "2020-05-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("forecast", count)
                        .born("2020-04-02")
                        .given("A2", "2020-05-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void by_how_many_doses_counted() {
        var count = "{count: {valid: true, least: 1, most: 1}}";
        assertThat(land("forecast", count)
                        .given("A", "2020-03-01", "2020-03-10")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(3);
        var all = "{count: {least: 1, most: 1}}";
        assertThat(land("forecast", all)
                        .given("A", "2020-03-01", "2020-03-10")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("evaluation", all)
                        .given("A", "2020-03-01", "2020-04-10")
                        .group("2021-01-01")
                        .standing())
                .isEqualTo(Standing.COMPLETE);
    }

    @Test
    void because_another_group_is_complete() {
        var land = land("both", "{completed: H}").given("A", "2020-03-01");
        assertThat(land.group("2020-05-01").next().number()).isEqualTo(2);
        land.given("B", "2020-04-01");
        assertThat(land.group("2020-05-01").next().number()).isEqualTo(3);
        assertThat(land.given("A", "2020-05-02").group("2020-06-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void another_group_that_is_complete_only_later_does_not_count_at_the_dose() {
        var land = land("both", "{completed: H}")
                .given("A", "2020-03-01", "2020-05-02")
                .given("B", "2020-05-03");
        assertThat(land.group("2020-06-01").next().number()).isEqualTo(3);
        assertThat(land.group("2020-06-01").slots().get(1).number()).isEqualTo(2);
    }

    @Test
    void because_something_is_observed_or_is_not() {
        var seen = land("both", "{observed: seen}").given("A", "2020-03-01");
        assertThat(seen.group("2020-05-01").next().number()).isEqualTo(2);
        seen.observed("seen", "2020-05-02", "2020-06-01");
        assertThat(seen.on("2020-05-01").turnsOn()).isEqualTo(LocalDate.parse("2020-05-02"));
        assertThat(seen.group("2020-05-02").next().number()).isEqualTo(3);
        assertThat(seen.on("2020-05-02").turnsOn()).isEqualTo(LocalDate.parse("2020-06-02"));
        assertThat(seen.group("2020-06-02").next().number()).isEqualTo(2);
        assertThat(land("both", "{not-observed: seen}")
                        .given("A", "2020-03-01")
                        .group("2020-05-01")
                        .next()
                        .number())
                .isEqualTo(3);
    }

    @Test
    void all_conditions_of_a_set_or_any_of_them() {
        var both = "{age: {from: 1 year}}, {observed: seen}";
        assertThat(land("both", both)
                        .given("A", "2020-03-01")
                        .group("2022-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
        assertThat(land("both", both)
                        .given("A", "2020-03-01")
                        .observed("seen", null, null)
                        .group("2022-01-01")
                        .next()
                        .number())
                .isEqualTo(3);
        var text = "{age: {from: 90 years}}]}, {any: [" + both;
        assertThat(land("both", text)
                        .given("A", "2020-03-01")
                        .group("2022-01-01")
                        .next()
                        .number())
                .isEqualTo(3);
        assertThat(land("both", text)
                        .given("A", "2020-03-01")
                        .group("2020-05-01")
                        .next()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_question_in_a_circle_ends() {
        var land = Land.of("""
                groups: [{code: G, vi: g, en: g, antigens: [a]}, {code: H, vi: h, en: h, antigens: [b]}]
                series:
                  - {id: g, group: G, vi: g, en: g, doses: [{number: 1, skip: [{when: both, any: [{any: [{completed: H}]}]}]}]}
                  - {id: h, group: H, vi: h, en: h, doses: [{number: 1, skip: [{when: both, any: [{any: [{completed: G}]}]}]}]}
                """);
        assertThat(land.given("B", "2020-05-01").on("2021-01-01").groups())
                .extracting(group -> group.standing())
                .containsExactly(Standing.COMPLETE, Standing.COMPLETE);
    }

    @Test
    void a_dose_that_is_not_needed_at_all_leaves_the_group_complete_with_that_reason() {
        var land = Land.of("""
                groups: [{code: G, vi: g, en: g, antigens: [a]}]
                series:
                  - {id: g, group: G, vi: g, en: g, doses: [{number: 1, skip: [{when: forecast, any: [{any: [{age: {from: 5 years}}]}]}]}]}
                """);
        assertThat(land.group("2024-12-31").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2025-01-01").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.group("2025-01-01").why())
                .containsExactly(new Reason(Kind.NOT_NEEDED, null, null, 1, null, null));
    }
}
