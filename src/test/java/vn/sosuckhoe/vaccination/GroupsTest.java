package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Antigens put together, and doses that count for several groups. */
class GroupsTest {

    private static Land land(boolean together) {
        return Land.of("""
                groups: [{code: G, vi: g, en: g, antigens: [a, b], together: %s}]
                series:
                  - id: s
                    group: G
                    vi: s
                    en: s
                    doses:
                      - number: 1
                        age: {minimum: 1 month (X H)}
                        preferable: [AB]
                        allowable: ["*"]
                      - number: 2
                        age: {recommended: 6 months (X H), overdue: 8 months (X H), maximum: 2 years (X H)}
                        intervals: [{after: previous, minimum: 2 months (X H)}]
                        preferable: [AB]
                        allowable: ["*"]
                """.formatted(together));
    }

    @Test
    void given_together_the_latest_of_the_earliest_days_counts() {
        var land = land(true).given("A", "2020-03-01").given("B", "2020-05-15");
        assertThat(land.next("2020-06-01")).isEqualTo("2 2020-07-15 2020-07-15 2020-09-01 2021-12-31");
    }

    @Test
    void else_the_earliest_of_them() {
        var land = land(false).given("A", "2020-03-01").given("B", "2020-05-15");
        assertThat(land.next("2020-06-01")).isEqualTo("2 2020-05-01 2020-07-01 2020-09-01 2021-12-31");
        var turned = land(false).given("B", "2020-03-01").given("A", "2020-05-15");
        assertThat(turned.next("2020-06-01")).isEqualTo("2 2020-05-01 2020-07-01 2020-09-01 2021-12-31");
    }

    @Test
    void the_antigen_furthest_behind_leads() {
        var land = land(true).given("A", "2020-03-01");
        assertThat(land.next("2020-03-05")).isEqualTo("1 2020-05-01 2020-05-01 2020-09-01 2021-12-31");
        assertThat(land.group("2020-03-05").slots())
                .extracting(slot -> slot.dose())
                .containsOnlyNulls();
    }

    @Test
    void as_long_as_one_is_open_the_group_is() {
        var land = land(true).given("A", "2020-03-01", "2020-07-01").given("B", "2020-03-01");
        assertThat(land.group("2020-08-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2020-08-01").next().number()).isEqualTo(2);
        assertThat(land.group("2022-01-01").standing()).isEqualTo(Standing.TOO_OLD);
        assertThat(land.given("B", "2020-08-01").group("2020-08-02").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void one_dose_for_all_of_them_is_told_once() {
        var land = land(true).given("AB", "2020-03-01");
        assertThat(land.on("2020-04-01").verdicts())
                .containsExactly(new Verdict(
                        Outcome.VALID, null, java.util.List.of(new Verdict.Count("G", 1, Outcome.VALID, null))));
    }

    @Test
    void in_a_group_a_dose_is_the_best_of_what_it_is_for_the_antigens() {
        var land = land(true).given("A", "2020-03-01").given("AB", "2020-04-01");
        assertThat(land.verdicts("2020-05-01")).containsExactly("VALID", "VALID");
    }

    @Test
    void a_birth_dose_counts_although_it_is_too_early_for_the_series_of_infants() {
        var land = Land.of("""
                groups: [{code: INFANT, vi: i, en: i, antigens: [a]}, {code: BIRTH, vi: b, en: b, antigens: [a]}]
                series:
                  - {id: i, group: INFANT, vi: i, en: i, doses: [{number: 1, age: {minimum: 6 weeks (X H)}}]}
                  - {id: b, group: BIRTH, vi: b, en: b, doses: [{number: 1, age: {maximum: 7 days (X H)}}]}
                """).given("A", "2020-01-01", "2020-03-01");
        var verdicts = land.on("2020-04-01").verdicts();
        assertThat(verdicts.get(0).outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdicts.get(0).reason()).isNull();
        assertThat(verdicts.get(0).counts())
                .extracting(count -> count.group() + " " + count.outcome())
                .containsExactly("INFANT NOT_VALID", "BIRTH VALID");
        assertThat(verdicts.get(1).outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdicts.get(1).counts())
                .extracting(count -> count.number() + " " + count.outcome())
                .containsExactly("1 VALID", "null EXTRANEOUS");
    }

    @Test
    void an_antigen_that_no_series_asks_for_says_nothing() {
        var land = Land.of("""
                groups: [{code: G, vi: g, en: g, antigens: [b, a]}]
                series:
                  - {id: s, group: G, antigens: [a], vi: s, en: s, doses: [{number: 1}]}
                """).given("A", "2020-03-01");
        assertThat(land.group("2020-04-01").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.group("2020-04-01").series()).isEqualTo("s");
    }

    @Test
    void nothing_given_and_nothing_asked_is_an_assessment_too() {
        var assessment = Land.of("groups: []\nseries: []\n").on("2020-04-01");
        assertThat(assessment.groups()).isEmpty();
        assertThat(assessment.verdicts()).isEmpty();
        assertThat(assessment.turnsOn()).isNull();
        assertThat(assessment.on()).isEqualTo("2020-04-01");
    }
}
