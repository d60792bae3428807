package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.outcome.NextDose.When;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Which series of a group is taken, and for whom. */
class SeriesTest {

    private static Land land(String series) {
        return Land.of("groups: [{code: G, vi: g, en: g, antigens: [a]}]\nseries:\n" + series);
    }

    private static String series(String id, String more, String... doses) {
        var text = new StringBuilder("  - {id: %s, group: G, vi: s, en: s%s, doses: [".formatted(id, more));
        for (var i = 0; i < doses.length; i++) {
            text.append("{number: ").append(i + 1).append(", ").append(doses[i]).append("}, ");
        }
        return text.substring(0, text.length() - 2) + "]}\n";
    }

    private static final String A = "preferable: [A]";
    private static final String A2 = "preferable: [A2]";

    @Test
    void nothing_given_the_standard_series_is_taken() {
        var land = land(series("one", "", A) + series("two", ", standard: true, preference: 2", A, A));
        assertThat(land.group("2021-01-01").series()).isEqualTo("two");
    }

    @Test
    void without_a_standard_the_preferred_one_and_then_the_first_is_taken() {
        assertThat(land(series("one", ", preference: 2", A) + series("two", "", A))
                        .group("2021-01-01")
                        .series())
                .isEqualTo("two");
        assertThat(land(series("one", "", A) + series("two", "", A))
                        .group("2021-01-01")
                        .series())
                .isEqualTo("one");
    }

    @Test
    void what_was_begun_is_taken_before_the_standard() {
        var land = land(series("one", ", standard: true", A, A) + series("two", "", A2, A2))
                .given("A2", "2020-03-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("two");
    }

    @Test
    void what_is_complete_is_taken_before_what_is_only_begun() {
        var land = land(series("one", ", standard: true", A, A, A) + series("two", "", A2));
        land.given("A", "2020-03-01", "2020-04-01").given("A2", "2020-05-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("two");
    }

    @Test
    void of_two_begun_ones_the_one_with_more_valid_doses_and_then_with_fewer_to_come() {
        var land = land(series("one", ", standard: true", A, A, A) + series("two", "", A2, A2, A2))
                .given("A", "2020-03-01")
                .given("A2", "2020-05-01", "2020-06-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("two");
        assertThat(land(series("one", ", standard: true", A, A, A) + series("two", "", A, A))
                        .given("A", "2020-03-01")
                        .group("2021-01-01")
                        .series())
                .isEqualTo("two");
    }

    @Test
    void what_can_still_be_finished_is_taken_before_what_cannot() {
        var land = land(series("one", ", standard: true", A, A, A + ", age: {maximum: 1 year (X H)}")
                        + series("two", "", A, A, A, A))
                .given("A", "2020-03-01", "2020-04-01");
        assertThat(land.group("2020-06-01").series()).isEqualTo("one");
        assertThat(land.on("2020-06-01").turnsOn()).isEqualTo(LocalDate.parse("2021-01-01"));
        assertThat(land.group("2021-01-01").series()).isEqualTo("two");
    }

    @Test
    void one_other_product_leaves_the_path_of_a_product() {
        var path = series("path", ", product-path: true", A2, A2) + series("any", "", A + ", allowable: [A2]", A, A);
        assertThat(land(path).given("A2", "2020-03-01").group("2021-01-01").series())
                .isEqualTo("path");
        assertThat(land(path)
                        .given("A2", "2020-03-01")
                        .given("A", "2020-04-01")
                        .group("2021-01-01")
                        .series())
                .isEqualTo("any");
    }

    @Test
    void a_path_that_was_walked_to_its_end_all_the_same_is_complete() {
        var path = series("path", ", product-path: true", A2, A2) + series("any", "", A + ", allowable: [A2]", A, A);
        var land = land(path).given("A", "2020-02-01").given("A2", "2020-03-01", "2020-06-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("path");
        assertThat(land.group("2021-01-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void who_starts_late_takes_the_series_for_that() {
        var land = land(series("early", ", standard: true, start: {before: 1 year (X H)}", A, A)
                + series("late", ", standard: true, start: {from: 1 year (X H)}", A));
        assertThat(land.group("2020-12-31").series()).isEqualTo("early");
        assertThat(land.on("2020-12-30").turnsOn()).isEqualTo(LocalDate.parse("2021-01-01"));
        assertThat(land.group("2021-01-01").series()).isEqualTo("late");
        assertThat(land.given("A", "2020-12-31").group("2021-02-01").series()).isEqualTo("early");
    }

    @Test
    void the_first_dose_that_counts_tells_when_it_was_begun() {
        var land = land(series("early", ", standard: true, start: {before: 1 year (X H)}", A, A)
                + series(
                        "late", ", standard: true, start: {from: 1 year (X H)}", A + ", age: {minimum: 1 year (X H)}"));
        assertThat(land.given("A", "2021-01-01").group("2021-02-01").series()).isEqualTo("late");
        assertThat(land.group("2021-02-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void a_series_that_begins_later_is_forecast_for_then() {
        var land = land(series("late", ", start: {from: 9 years (X M)}", A));
        assertThat(land.next("2021-01-01")).isEqualTo("1 2029-01-01 2029-01-01 - -");
        assertThat(land.group("2021-01-01").next().earliest().why())
                .isEqualTo(new Reason(Kind.MINIMUM_AGE, "9 years", null, null, null, "X M"));
    }

    @Test
    void a_series_that_must_be_begun_earlier_is_too_late_but_what_was_begun_goes_on() {
        var late = land(series("early", ", start: {before: 1 year (X H)}", A, A));
        assertThat(late.group("2021-01-01").standing()).isEqualTo(Standing.TOO_OLD);
        assertThat(late.group("2021-01-01").why())
                .containsExactly(new Reason(Kind.TOO_OLD, "1 year", null, null, null, "X H"));
        assertThat(late.given("A", "2021-01-01").group("2021-02-01").next().number())
                .isEqualTo(2);
    }

    @Test
    void for_one_sex_only() {
        var girls = series("girls", ", sex: female", A);
        assertThat(land(girls).sex(Sex.FEMALE).group("2021-01-01").standing()).isEqualTo(Standing.OPEN);
        for (var other : new Sex[] {Sex.MALE, Sex.UNDETERMINED, null}) {
            var group = land(girls).sex(other).given("A", "2020-03-01").group("2021-01-01");
            assertThat(group.standing()).isEqualTo(Standing.NOT_FOR_THIS_PERSON);
            assertThat(group.why()).containsExactly(Reason.of(Kind.NOT_FOR_THIS_PERSON));
            assertThat(group.series()).isNull();
        }
        assertThat(land(girls).given("A", "2020-03-01").verdicts("2021-01-01"))
                .containsExactly("NOT_EVALUATED NOT_IN_SCHEDULE");
    }

    @Test
    void for_those_born_in_some_years_only() {
        var born = series("born", ", born: {since: 2020-01-01 (X H), before: 2021-01-01 (X H)}", A);
        assertThat(land(born).born("2019-12-31").group("2022-01-01").standing())
                .isEqualTo(Standing.NOT_FOR_THIS_PERSON);
        assertThat(land(born).born("2020-01-01").group("2022-01-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land(born).born("2020-12-31").group("2022-01-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land(born).born("2021-01-01").group("2022-01-01").standing())
                .isEqualTo(Standing.NOT_FOR_THIS_PERSON);
    }

    private static final String PREGNANT =
            series("risk", ", indications: [{observation: pregnant, from: 15 years, until: 45 years}]", A, A);

    @Test
    void only_while_something_is_observed_at_some_ages() {
        var land = land(PREGNANT).born("2000-01-01").observed("pregnant", "2014-12-01", "2015-03-01");
        assertThat(land.group("2014-11-30").standing()).isEqualTo(Standing.NOT_FOR_THIS_PERSON);
        assertThat(land.on("2014-11-30").turnsOn()).isEqualTo(LocalDate.parse("2014-12-01"));
        assertThat(land.group("2014-12-31").standing()).isEqualTo(Standing.NOT_FOR_THIS_PERSON);
        assertThat(land.on("2014-12-30").turnsOn()).isEqualTo(LocalDate.parse("2015-01-01"));
        assertThat(land.group("2015-01-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land.on("2015-01-01").turnsOn()).isEqualTo(LocalDate.parse("2015-03-02"));
        assertThat(land.group("2015-03-02").standing()).isEqualTo(Standing.NOT_FOR_THIS_PERSON);
        assertThat(land(PREGNANT)
                        .born("1970-01-01")
                        .observed("pregnant", null, null)
                        .group("2015-01-01")
                        .standing())
                .isEqualTo(Standing.NOT_FOR_THIS_PERSON);
    }

    @Test
    void what_was_given_while_it_was_observed_still_counts_afterwards() {
        var land = land(PREGNANT).born("1990-01-01").observed("pregnant", "2014-12-01", "2015-03-01");
        land.given("A", "2015-01-01");
        assertThat(land.verdicts("2016-01-01")).containsExactly("VALID");
        assertThat(land.group("2016-01-01").standing()).isEqualTo(Standing.NOT_FOR_THIS_PERSON);
        assertThat(land.group("2016-01-01").slots()).hasSize(1);
        assertThat(land.given("A", "2015-02-01").group("2016-01-01").standing()).isEqualTo(Standing.COMPLETE);
    }

    private static final String PROVINCES = series(
            "here",
            ", roll-out: [{north: 2021-06-01 (X M)}, {old-north: 2021-03-01 (X H)}, {south: 2022-01-01 (X H)}]",
            A + ", age: {minimum: 2 months (X H), overdue: 3 months (X H)}",
            A);

    @Test
    void only_where_it_was_rolled_out() {
        assertThat(land(PROVINCES).group("2023-01-01").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
        assertThat(land(PROVINCES).group("2023-01-01").why()).containsExactly(Reason.of(Kind.NOT_ROLLED_OUT));
        assertThat(land(PROVINCES).in("west").group("2023-01-01").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
        assertThat(land(PROVINCES).in("south").group("2021-12-31").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
        assertThat(land(PROVINCES).in("south").group("2021-12-31").why())
                .containsExactly(
                        new Reason(Kind.NOT_ROLLED_OUT, null, LocalDate.parse("2022-01-01"), null, "south", "X H"));
        assertThat(land(PROVINCES).in("south").on("2021-12-30").turnsOn()).isEqualTo(LocalDate.parse("2022-01-01"));
    }

    @Test
    void what_can_come_for_the_first_time_on_a_day_is_late_from_the_next_day_on() {
        var next = land(PROVINCES).in("old-north").group("2021-03-01").next();
        assertThat(next.on(LocalDate.parse("2021-03-01"), 30)).isEqualTo(When.DUE);
        assertThat(next.on(LocalDate.parse("2021-03-02"), 30)).isEqualTo(When.OVERDUE);
    }

    @Test
    void from_the_day_it_came_to_the_first_of_the_areas() {
        var land = land(PROVINCES).in("north").in("old-north");
        assertThat(land.next("2021-03-01")).isEqualTo("1 2021-03-01 2021-03-01 2021-03-02 -");
        assertThat(land.group("2021-03-01").next().earliest().why())
                .isEqualTo(new Reason(Kind.ROLLED_OUT, null, LocalDate.parse("2021-03-01"), null, "old-north", "X H"));
        assertThat(land.group("2021-03-01").next().overdue().why().kind()).isEqualTo(Kind.CATCH_UP);
        assertThat(land.born("2021-02-01").next("2021-05-01")).startsWith("1 2021-04-01");
    }

    @Test
    void a_dose_given_privately_shows_and_is_gone_on_with() {
        var land = land(PROVINCES).given("A", "2020-03-15");
        assertThat(land.verdicts("2023-01-01")).containsExactly("VALID");
        assertThat(land.group("2023-01-01").next().number()).isEqualTo(2);
        var failed = land(PROVINCES).given("A", "2020-01-15");
        assertThat(failed.verdicts("2023-01-01")).containsExactly("NOT_VALID TOO_YOUNG");
        assertThat(failed.group("2023-01-01").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
    }

    @Test
    void an_introduction_is_a_roll_out_everywhere() {
        var land = land(series("new", ", roll-out: [{\"*\": 2021-06-01 (X M)}]", A));
        assertThat(land.next("2021-07-01")).startsWith("1 2021-06-01");
        assertThat(land.group("2021-07-01").next().earliest().why())
                .isEqualTo(new Reason(Kind.INTRODUCED, null, LocalDate.parse("2021-06-01"), null, null, "X M"));
        assertThat(land.group("2021-05-31").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
    }

    @Test
    void the_version_of_the_day_holds() {
        var land = Land.of(
                new Named(
                        "new.yaml",
                        "schedule: land\nsince: 2021-01-01\nbased-on: 2000-01-01\nseries:\n" + series("s", "", A, A)),
                new Named(
                        "old.yaml",
                        Land.head("2000-01-01") + "groups: [{code: G, vi: g, en: g, antigens: [a]}]\nseries:\n"
                                + series("s", "", A)));
        land.given("A", "2020-03-01");
        assertThat(land.on("2020-12-31").schedule()).isEqualTo("land 2000-01-01");
        assertThat(land.on("2020-12-31").turnsOn()).isEqualTo(LocalDate.parse("2021-01-01"));
        assertThat(land.group("2020-12-31").standing()).isEqualTo(Standing.COMPLETE);
        assertThat(land.on("2021-01-01").schedule()).isEqualTo("land 2021-01-01");
        assertThat(land.group("2021-01-01").next().number()).isEqualTo(2);
        assertThat(land.on("2021-01-01").turnsOn()).isNull();
    }

    @Test
    void what_is_not_standard_is_never_asked_for_while_nothing_is_given() {
        var paid = series("standard", ", standard: true, roll-out: [{north: 2020-01-01 (X H)}]", A)
                + series("paid", "", A2, A2);
        assertThat(land(paid).group("2021-01-01").standing()).isEqualTo(Standing.NOT_ROLLED_OUT);
        assertThat(land(paid).in("north").group("2021-01-01").series()).isEqualTo("standard");
        assertThat(land(paid).given("A2", "2020-03-01").group("2021-01-01").series())
                .isEqualTo("paid");
        assertThat(land(paid)
                        .given("A2", "2020-03-01")
                        .group("2021-01-01")
                        .next()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void the_default_one_is_taken_while_nothing_counts_however_late_that_is_for_it() {
        var files = series("early", ", standard: true, default: true, start: {before: 12 months (X M)}", A, A)
                + series("late", ", standard: true, start: {from: 12 months (X M)}", A);
        assertThat(land(files).group("2023-01-01").series()).isEqualTo("early");
        assertThat(land(files).group("2023-01-01").standing()).isEqualTo(Standing.OPEN);
        assertThat(land(files).given("A", "2022-12-31").group("2023-01-01").series())
                .isEqualTo("late");
    }

    @Test
    void of_two_complete_ones_the_one_in_which_most_doses_count() {
        var land = land(series("short", "", A) + series("long", "", A, A)).given("A", "2020-03-01", "2020-06-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("long");
        assertThat(land.verdicts("2021-01-01")).containsExactly("VALID", "VALID");
    }

    @Test
    void of_two_complete_ones_with_as_many_doses_that_count_the_one_that_was_complete_first() {
        var land = land(series("slow", "", A) + series("quick", "", A2))
                .given("A", "2020-06-01")
                .given("A2", "2020-04-01");
        assertThat(land.group("2021-01-01").series()).isEqualTo("quick");
    }

    @Test
    void what_is_complete_elsewhere_is_complete() {
        assertThat(land(PROVINCES)
                        .given("A", "2020-03-15", "2020-06-01")
                        .group("2021-01-01")
                        .standing())
                .isEqualTo(Standing.COMPLETE);
    }

    @Test
    void a_series_cannot_be_begun_before_its_first_age_whatever_its_first_dose_says() {
        var land = land(series("late", ", start: {from: 9 years (X M)}, roll-out: [{\"*\": 2021-06-01 (X M)}]", A));
        assertThat(land.next("2022-01-01")).startsWith("1 2029-01-01");
        assertThat(land.born("2010-01-01").next("2022-01-01")).startsWith("1 2021-06-01");
    }
}
