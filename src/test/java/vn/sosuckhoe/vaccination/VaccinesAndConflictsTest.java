package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class VaccinesAndConflictsTest {

    private final Land products = Land.of("""
            groups:
              - {code: G, vi: g, en: g, antigens: [a]}
            series:
              - id: s
                group: G
                vi: s
                en: s
                doses:
                  - number: 1
                    preferable: [{A: {from: 2 months, until: 4 years}}]
                    allowable: [{AB: {from: 1 year}}]
                    inadvertent: [A2]
                  - number: 2
                    preferable: [{A: {until: 4 years}}, A2]
                    intervals: [{after: previous, minimum: 1 month (X H)}]
            """);

    @Test
    void a_preferable_vaccine_counts_within_its_ages() {
        assertThat(products.given("A", "2020-03-01").verdicts("2025-01-01")).containsExactly("VALID");
        products.given("A", "2023-12-31");
        assertThat(products.verdicts("2025-01-01")).containsExactly("VALID", "VALID");
    }

    @Test
    void a_vaccine_outside_its_ages_does_not_count_and_the_limit_is_told() {
        products.given("A", "2020-02-29", "2024-01-01").given("AB", "2020-12-31");
        assertThat(products.verdicts("2025-01-01"))
                .containsExactly(
                        "NOT_VALID WRONG_VACCINE_AGE", "NOT_VALID WRONG_VACCINE_AGE", "NOT_VALID WRONG_VACCINE_AGE");
        assertThat(products.reason("2025-01-01", 0))
                .isEqualTo(new Reason(Kind.WRONG_VACCINE_AGE, "2 months", null, null, "A", null));
        assertThat(products.reason("2025-01-01", 1).span()).isEqualTo("4 years");
        assertThat(products.reason("2025-01-01", 2).span()).isEqualTo("1 year");
    }

    @Test
    void an_allowable_vaccine_counts_too() {
        assertThat(products.given("AB", "2021-01-01").verdicts("2025-01-01")).containsExactly("VALID");
    }

    @Test
    void an_inadvertent_vaccine_never_counts_and_nothing_is_counted_from_it() {
        products.given("A", "2020-03-01");
        products.given("A2", "2020-02-20");
        assertThat(products.verdicts("2020-03-02")).containsExactly("VALID", "NOT_VALID WRONG_VACCINE");
        assertThat(products.reason("2020-03-02", 1).what()).isEqualTo("A2");
    }

    @Test
    void the_vaccine_forecast_is_the_first_that_fits_the_age_of_today_or_of_the_recommended_day() {
        products.given("A", "2020-03-01");
        assertThat(products.group("2020-03-02").next().vaccine()).isEqualTo("A");
        assertThat(products.on("2020-03-02").turnsOn()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(products.group("2024-01-01").next().vaccine()).isEqualTo("A2");
    }

    private final Land live = Land.of("""
            groups:
              - {code: M, vi: m, en: m, antigens: [m]}
              - {code: V, vi: v, en: v, antigens: [v]}
            series:
              - {id: m, group: M, vi: m, en: m, doses: [{number: 1, age: {minimum: 9 months (X H)}}]}
              - {id: v, group: V, vi: v, en: v, doses: [{number: 1, preferable: [V], allowable: ["*"]}, {number: 2}]}
            conflicts:
              - {earlier: live-injected, later: [V], begin: 1 day (X H), minimum-end: 24 days (X H), end: 28 days (X M)}
            """);

    @Test
    void two_live_vaccines_on_one_day_are_fine() {
        assertThat(live.given("M", "2021-01-01").given("V", "2021-01-01").verdicts("2021-06-01"))
                .containsExactly("VALID", "VALID");
    }

    @Test
    void too_soon_after_a_live_vaccine_that_counted() {
        live.given("M", "2021-01-01").given("V", "2021-01-24");
        assertThat(live.verdicts("2021-06-01")).containsExactly("VALID", "NOT_VALID TOO_SOON_AFTER_CONFLICT");
        assertThat(live.reason("2021-06-01", 1))
                .isEqualTo(new Reason(
                        Kind.TOO_SOON_AFTER_CONFLICT, "24 days", LocalDate.parse("2021-01-01"), null, "M", "X H"));
    }

    @Test
    void after_one_that_counted_the_shorter_end_is_enough() {
        assertThat(live.given("M", "2021-01-01").given("V", "2021-01-25").verdicts("2021-06-01"))
                .containsExactly("VALID", "VALID");
    }

    @Test
    void after_one_that_did_not_count_the_longer_end_must_be_kept() {
        live.given("M", "2020-08-01").given("V", "2020-08-25");
        assertThat(live.verdicts("2021-06-01"))
                .containsExactly("NOT_VALID TOO_YOUNG", "NOT_VALID TOO_SOON_AFTER_CONFLICT");
        assertThat(live.reason("2021-06-01", 1))
                .isEqualTo(new Reason(
                        Kind.TOO_SOON_AFTER_CONFLICT, "28 days", LocalDate.parse("2020-08-01"), null, "M", "X M"));
        assertThat(live.reason("2021-06-01", 0).span()).isEqualTo("9 months");
    }

    @Test
    void the_next_live_dose_comes_after_the_conflict() {
        live.given("M", "2021-01-01");
        var next = live.on("2021-01-02").groups().get(1).next();
        assertThat(next.earliest().day()).isEqualTo("2021-01-25");
        assertThat(next.earliest().why())
                .isEqualTo(new Reason(Kind.CONFLICT, "24 days", LocalDate.parse("2021-01-01"), null, "M", "X H"));
        assertThat(next.recommended()).isEqualTo(next.earliest());
    }

    @Test
    void nothing_stands_in_the_way_of_a_vaccine_that_is_not_named_as_the_later_one() {
        assertThat(live.given("V", "2021-01-01").given("M", "2021-01-03").verdicts("2021-06-01"))
                .containsExactly("VALID", "VALID");
    }

    @Test
    void what_nobody_can_judge_is_told_and_not_counted() {
        live.given("V", "2021-01-01", "2021-01-01", "2019-12-31", "2022-01-02")
                .given("V", new String[] {null})
                .given(null, "2021-01-01")
                .given("never heard of", "2021-01-01");
        assertThat(live.verdicts("2022-01-01"))
                .containsExactly(
                        "VALID",
                        "EXTRANEOUS TOLD_TWICE",
                        "NOT_EVALUATED IMPOSSIBLE_DAY",
                        "NOT_EVALUATED IMPOSSIBLE_DAY",
                        "NOT_EVALUATED INEXACT_DAY",
                        "NOT_EVALUATED UNKNOWN_VACCINE",
                        "NOT_EVALUATED UNKNOWN_VACCINE");
        assertThat(live.reason("2022-01-01", 1).since()).isEqualTo("2021-01-01");
        assertThat(live.on("2022-01-01").turnsOn()).isEqualTo(LocalDate.parse("2022-01-02"));
        assertThat(live.verdicts("2022-01-02").get(3)).isEqualTo("VALID");
    }

    @Test
    void a_dose_on_the_day_of_birth_can_count() {
        assertThat(live.given("V", "2020-01-01").verdicts("2020-01-01")).containsExactly("VALID");
    }
}
