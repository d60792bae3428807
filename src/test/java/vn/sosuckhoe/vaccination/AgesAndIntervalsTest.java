package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class AgesAndIntervalsTest {

    private final Land land = Land.of("""
            groups:
              - {code: G, vi: g, en: g, antigens: [a]}
            series:
              - id: three
                group: G
                vi: ba mũi
                en: three doses
                doses:
                  - number: 1
                    age: {absolute: 6 weeks - 4 days (X H), minimum: 6 weeks (X M), recommended: 2 months (X H),
                          overdue: 3 months (X L), maximum: 7 years (X L)}
                    preferable: [A]
                  - number: 2
                    intervals: [{after: previous, absolute: 24 days (X H), minimum: 28 days (X H), recommended: 2 months (X H),
                                 overdue: 3 months (X H)}]
                    preferable: [A]
                  - number: 3
                    age: {minimum: 24 weeks (X H)}
                    intervals:
                      - {after: previous, minimum: 8 weeks (X H)}
                      - {after: dose 1, minimum: 16 weeks (X H)}
                    preferable: [A]
            """);

    @Test
    void nothing_given_the_first_dose_comes_at_its_ages() {
        assertThat(land.next("2020-01-20")).isEqualTo("1 2020-02-12 2020-03-01 2020-04-01 2026-12-31");
        var next = land.group("2020-01-20").next();
        assertThat(next.vaccine()).isEqualTo("A");
        assertThat(next.earliest().why()).isEqualTo(new Reason(Kind.MINIMUM_AGE, "6 weeks", null, null, null, "X M"));
        assertThat(next.recommended().why().kind()).isEqualTo(Kind.RECOMMENDED_AGE);
        assertThat(next.overdue().why()).isEqualTo(new Reason(Kind.LATEST_AGE, "3 months", null, null, null, "X L"));
        assertThat(next.last().why().kind()).isEqualTo(Kind.MAXIMUM_AGE);
    }

    @Test
    void a_dose_before_the_absolute_age_is_not_valid_and_the_next_is_counted_from_it() {
        land.given("A", "2020-02-07");
        assertThat(land.verdicts("2020-03-01")).containsExactly("NOT_VALID TOO_YOUNG");
        assertThat(land.reason("2020-03-01", 0).span()).isEqualTo("6 weeks - 4 days");
        assertThat(land.next("2020-03-01")).startsWith("1 2020-02-12");
    }

    @Test
    void a_dose_in_the_days_of_grace_counts_with_a_remark() {
        land.given("A", "2020-02-08");
        assertThat(land.verdicts("2020-03-01")).containsExactly("VALID GRACE");
        assertThat(land.reason("2020-03-01", 0).span()).isEqualTo("6 weeks");
        assertThat(land.next("2020-03-01")).startsWith("2 2020-03-07 2020-04-08 2020-05-08 -");
    }

    @Test
    void the_day_of_the_minimum_age_itself_counts_without_a_remark() {
        land.given("A", "2020-02-12");
        assertThat(land.verdicts("2020-03-01")).containsExactly("VALID");
    }

    @Test
    void a_dose_at_the_maximum_age_is_not_needed_and_the_day_before_counts() {
        assertThat(land.given("A", "2026-12-31").verdicts("2027-03-01")).containsExactly("VALID");
        assertThat(land.given("A", "2027-01-01").group("2027-03-01").next().number())
                .isEqualTo(2);
    }

    @Test
    void from_the_maximum_age_on_the_person_is_too_old() {
        assertThat(land.group("2026-12-31").standing()).isEqualTo(Standing.OPEN);
        var group = land.group("2027-01-01");
        assertThat(group.standing()).isEqualTo(Standing.TOO_OLD);
        assertThat(group.next()).isNull();
        assertThat(group.why()).containsExactly(new Reason(Kind.TOO_OLD, "7 years", null, null, null, "X L"));
        assertThat(land.on("2026-12-30").turnsOn()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(land.given("A", "2027-01-01").verdicts("2027-02-01")).containsExactly("EXTRANEOUS TOO_OLD_FOR_DOSE");
    }

    @Test
    void the_next_dose_is_counted_from_the_one_before() {
        land.given("A", "2020-03-01");
        assertThat(land.next("2020-03-05")).isEqualTo("2 2020-03-29 2020-05-01 2020-06-01 -");
        assertThat(land.group("2020-03-05").next().earliest().why())
                .isEqualTo(new Reason(Kind.MINIMUM_INTERVAL, "28 days", LocalDate.parse("2020-03-01"), 1, null, "X H"));
    }

    @Test
    void too_soon_after_the_dose_before_does_not_count_and_the_interval_begins_anew() {
        land.given("A", "2020-03-01", "2020-03-24");
        assertThat(land.verdicts("2020-06-01")).containsExactly("VALID", "NOT_VALID TOO_SOON");
        assertThat(land.reason("2020-06-01", 1))
                .isEqualTo(new Reason(Kind.TOO_SOON, "24 days", LocalDate.parse("2020-03-01"), 1, null, "X H"));
        assertThat(land.next("2020-06-01")).isEqualTo("2 2020-04-21 2020-05-24 2020-06-24 -");
    }

    @Test
    void there_is_no_grace_after_a_dose_that_failed_for_its_interval() {
        land.given("A", "2020-03-01", "2020-03-24", "2020-04-19");
        assertThat(land.verdicts("2020-06-01")).containsExactly("VALID", "NOT_VALID TOO_SOON", "NOT_VALID TOO_SOON");
        assertThat(land.reason("2020-06-01", 2).span()).isEqualTo("28 days");
    }

    @Test
    void all_intervals_must_be_kept() {
        land.given("A", "2020-03-01", "2020-03-29", "2020-06-20");
        assertThat(land.verdicts("2021-01-01")).containsExactly("VALID", "VALID", "NOT_VALID TOO_SOON");
        assertThat(land.reason("2021-01-01", 2).number()).isEqualTo(1);
        assertThat(land.next("2021-01-01")).isEqualTo("3 2020-08-15 2020-08-15 - -");
    }

    @Test
    void a_late_start_is_not_begun_anew_and_comes_as_soon_as_possible() {
        land.given("A", "2023-05-31");
        var next = land.group("2023-06-01").next();
        assertThat(Land.next(land.group("2023-06-01"))).isEqualTo("2 2023-06-28 2023-07-31 2023-08-31 -");
        assertThat(next.number()).isEqualTo(2);
    }

    @Test
    void three_good_doses_complete_the_series_and_a_fourth_is_not_needed() {
        land.given("A", "2020-03-01", "2020-04-01", "2020-07-01", "2021-01-01");
        assertThat(land.verdicts("2021-02-01"))
                .containsExactly("VALID", "VALID", "VALID", "EXTRANEOUS ALREADY_COMPLETE");
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.group("2021-02-01").slots())
                .extracting(slot -> slot.number() + ":" + slot.dose())
                .containsExactly("1:0", "2:1", "3:2");
        assertThat(land.on("2021-02-01").turnsOn()).isNull();
    }

    @Test
    void the_doses_ahead_are_planned_one_after_the_other() {
        land.given("A", "2020-03-01");
        assertThat(land.group("2020-03-05").slots())
                .extracting(slot -> slot.number() + " " + slot.planned())
                .containsExactly("1 null", "2 2020-05-01", "3 2020-06-26");
    }
}
