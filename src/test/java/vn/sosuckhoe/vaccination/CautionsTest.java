package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class CautionsTest {

    private final Land land = Land.of("""
            groups: [{code: G, vi: g, en: g, antigens: [a]}, {code: M, vi: m, en: m, antigens: [m]}]
            series:
              - {id: g, group: G, vi: g, en: g, doses: [{number: 1, age: {minimum: 1 year (X H), maximum: 5 years (X H)}, preferable: [AB, A]}]}
              - {id: m, group: M, vi: m, en: m, doses: [{number: 1}]}
            cautions:
              - {observation: blood, vi: máu, en: blood, effect: postpones, vaccines: [AB], wait: 3 months (X M)}
              - {observation: fever, vi: sốt, en: fever, effect: postpones, groups: [G]}
              - {observation: reaction, vi: phản ứng, en: reaction, effect: contraindicates, vaccines: [AB]}
              - {observation: worse, vi: nặng, en: worse, effect: contraindicates, vaccines: [AB, A]}
              - {observation: weak, vi: yếu, en: weak, effect: contraindicates, groups: [G]}
              - {observation: had-it, vi: đã mắc, en: had it, effect: makes-immune, groups: [G]}
            """);

    @Test
    void a_wait_postpones_to_its_end() {
        land.observed("blood", "2020-12-01", "2020-12-01");
        var group = land.group("2021-01-15");
        assertThat(group.standing()).isEqualTo(Standing.POSTPONED);
        assertThat(group.why())
                .containsExactly(
                        new Reason(Kind.POSTPONED, "3 months", LocalDate.parse("2020-12-01"), null, "blood", "X M"));
        assertThat(group.next().earliest().day()).isEqualTo("2021-03-01");
        assertThat(group.next().earliest().why())
                .isEqualTo(new Reason(
                        Kind.AFTER_OBSERVATION, "3 months", LocalDate.parse("2020-12-01"), null, "blood", "X M"));
        assertThat(land.on("2021-01-15").turnsOn()).isEqualTo(LocalDate.parse("2021-03-01"));
        assertThat(land.group("2021-03-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.on("2021-01-15").groups().get(1).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_wait_that_ends_before_the_dose_is_due_postpones_nothing() {
        land.observed("blood", "2020-03-01", null);
        assertThat(land.group("2020-03-05").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2020-03-05").next().earliest().why().kind()).isEqualTo(Kind.MINIMUM_AGE);
    }

    @Test
    void what_is_not_yet_observed_or_has_no_beginning_makes_nobody_wait() {
        land.observed("blood", "2021-02-01", null).observed("blood", null, null);
        assertThat(land.group("2021-01-15").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.POSTPONED);
    }

    @Test
    void without_a_wait_it_is_put_off_as_long_as_it_is_observed() {
        land.observed("fever", "2021-02-01", "2021-02-05");
        assertThat(land.group("2021-01-31").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2021-02-05").standing()).isEqualTo(Standing.POSTPONED);
        assertThat(land.group("2021-02-05").next().earliest().day()).isEqualTo("2021-02-06");
        assertThat(land.group("2021-02-06").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.group("2021-02-06").next().earliest().day()).isEqualTo("2021-01-01");
    }

    @Test
    void nobody_knows_until_when_leaves_the_dates_as_they_are() {
        land.observed("fever", "2021-02-01", null);
        assertThat(land.group("2021-02-05").standing()).isEqualTo(Standing.POSTPONED);
        assertThat(land.group("2021-02-05").next().earliest().day()).isEqualTo("2021-01-01");
        assertThat(land.group("2021-02-05").why())
                .containsExactly(new Reason(Kind.POSTPONED, null, LocalDate.parse("2021-02-01"), null, "fever", null));
    }

    @Test
    void put_off_beyond_the_last_age_is_too_old() {
        land.observed("blood", "2024-11-01", null);
        assertThat(land.group("2024-11-02").standing()).isEqualTo(Standing.TOO_OLD);
    }

    @Test
    void a_contraindicated_vaccine_gives_way_to_the_next() {
        land.observed("reaction", "2021-01-01", null);
        assertThat(land.group("2021-02-01").next().vaccine()).isEqualTo("A");
        assertThat(land.group("2020-12-31").next().vaccine()).isEqualTo("AB");
    }

    @Test
    void if_every_vaccine_is_contraindicated_the_group_is() {
        land.observed("worse", "2021-01-01", null);
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.CONTRAINDICATED);
        assertThat(land.group("2021-02-01").next()).isNull();
        assertThat(land.group("2021-02-01").why())
                .containsExactly(
                        new Reason(Kind.CONTRAINDICATED, null, LocalDate.parse("2021-01-01"), null, "worse", null));
    }

    @Test
    void a_group_can_be_contraindicated_while_something_is_observed() {
        land.observed("weak", "2021-01-01", "2021-01-31");
        assertThat(land.group("2021-01-31").standing()).isEqualTo(Standing.CONTRAINDICATED);
        assertThat(land.group("2021-01-31").why().get(0).what()).isEqualTo("weak");
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void who_is_immune_needs_nothing() {
        land.observed("had-it", null, null).observed("weak", null, null);
        assertThat(land.group("2021-01-31").standing()).isEqualTo(Standing.IMMUNE);
        assertThat(land.group("2021-01-31").why())
                .containsExactly(new Reason(Kind.IMMUNE, null, null, null, "had-it", null));
    }

    @Test
    void what_is_complete_is_complete_whatever_is_observed() {
        land.observed("had-it", null, null).observed("weak", null, null).given("A", "2021-03-01");
        assertThat(land.group("2021-04-01").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.verdicts("2021-04-01")).containsExactly("VALID");
    }
}
