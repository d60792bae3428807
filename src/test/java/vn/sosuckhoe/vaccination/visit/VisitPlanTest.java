package vn.sosuckhoe.vaccination.visit;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.visit.Wish.Aim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class VisitPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int MOVE = 14;

    @Test
    void nobody_who_needs_nothing_goes_anywhere() {
        assertThat(plan(List.of())).isEmpty();
    }

    @Test
    void one_dose_is_one_visit_on_the_recommended_day() {
        var visits = plan(List.of(wish("bao", "MR", 10)));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).day()).isEqualTo(day(10));
        assertThat(visits.get(0).late()).isFalse();
    }

    @Test
    void a_dose_that_is_due_already_is_for_today() {
        assertThat(plan(List.of(wish("bao", "MR", -5))).get(0).day()).isEqualTo(TODAY);
    }

    @Test
    void one_injection_of_a_combined_vaccine_answers_three_groups() {
        var visits = plan(List.of(
                wish("bao", "DPT", 1, "PENTA", 10),
                wish("bao", "HIB", 1, "PENTA", 10),
                wish("bao", "HEPB", 2, "PENTA", 10)));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).wishes()).hasSize(1);
        assertThat(visits.get(0).wishes().get(0).aims())
                .containsExactly(new Aim("DPT", 1), new Aim("HEPB", 2), new Aim("HIB", 1));
    }

    @Test
    void the_same_vaccine_for_two_children_is_two_injections() {
        var visits = plan(List.of(wish("bao", "DPT", 1, "PENTA", 10), wish("ngan", "DPT", 1, "PENTA", 10)));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).wishes()).hasSize(2);
        assertThat(visits.get(0).who()).containsExactly("bao", "ngan");
    }

    @Test
    void two_vaccines_on_one_day_are_two_injections_of_one_child() {
        var visits = plan(List.of(wish("bao", "POLIO", 1, "BOPV", 10), wish("bao", "DPT", 1, "PENTA", 10)));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).wishes()).extracting(Wish::vaccine).containsExactly("BOPV", "PENTA");
        assertThat(visits.get(0).who()).containsExactly("bao");
    }

    @Test
    void a_combined_vaccine_waits_for_the_group_that_may_have_it_last() {
        var hepatitis = new Wish("bao", aims("HEPB", 2), "PENTA", day(0), day(4), null, null);
        var diphtheria = new Wish("bao", aims("DPT", 1), "PENTA", day(9), day(9), null, null);

        var visits = plan(List.of(hepatitis, diphtheria));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).wishes()).hasSize(1);
        assertThat(visits.get(0).day()).isEqualTo(day(9));
    }

    @Test
    void a_late_dose_of_a_combined_vaccine_waits_some_days_for_the_other_group_but_no_longer() {
        var late = new Wish("bao", aims("HEPB", 2), "PENTA", day(-60), day(-60), day(-1), null);

        var soon = plan(List.of(late, new Wish("bao", aims("DPT", 1), "PENTA", day(14), day(14), null, null)));
        var far = plan(List.of(late, new Wish("bao", aims("DPT", 1), "PENTA", day(15), day(15), null, null)));

        assertThat(soon).extracting(VisitPlan.Day::day).containsExactly(day(14));
        assertThat(soon.get(0).late()).isTrue();
        assertThat(far).extracting(VisitPlan.Day::day).containsExactly(TODAY, day(15));
    }

    @Test
    void groups_of_one_vaccine_that_are_far_apart_stay_two_doses() {
        assertThat(plan(List.of(
                        wish("bao", "DPT", 4, "PENTA", 10),
                        new Wish("bao", aims("HEPB", 4), "PENTA", day(60), day(60), null, null))))
                .extracting(VisitPlan.Day::day)
                .containsExactly(day(10), day(60));
    }

    @Test
    void a_combined_vaccine_does_not_make_one_of_its_groups_too_late() {
        var first = new Wish("bao", aims("HEPB", 2), "PENTA", day(0), day(4), day(8), null);
        var second = new Wish("bao", aims("DPT", 1), "PENTA", day(8), day(8), null, null);

        assertThat(plan(List.of(first, second))).extracting(VisitPlan.Day::day).containsExactly(day(4), day(8));
    }

    @Test
    void what_only_one_of_two_groups_can_still_have_is_for_that_one() {
        var expired = new Wish("bao", aims("HEPB", 2), "PENTA", day(0), day(0), null, day(3));
        var open = new Wish("bao", aims("DPT", 1), "PENTA", day(5), day(5), null, null);

        assertThat(plan(List.of(expired, open))).extracting(VisitPlan.Day::day).containsExactly(TODAY, day(5));
    }

    @Test
    void a_visit_is_put_off_by_fourteen_days_to_go_together_and_not_by_fifteen() {
        assertThat(plan(List.of(wish("bao", "MR", 10), wish("ngan", "JE", 24)))).hasSize(1);
        assertThat(plan(List.of(wish("bao", "MR", 10), wish("ngan", "JE", 24)))
                        .get(0)
                        .day())
                .isEqualTo(day(24));
        assertThat(plan(List.of(wish("bao", "MR", 10), wish("ngan", "JE", 25)))).hasSize(2);
    }

    @Test
    void a_visit_is_never_put_off_until_it_is_late() {
        var nearlyLate = new Wish("bao", aims("MR", 1), "MR", day(0), day(10), day(20), null);

        assertThat(plan(List.of(nearlyLate, wish("ngan", "JE", 19)))).hasSize(1);
        assertThat(plan(List.of(nearlyLate, wish("ngan", "JE", 20)))).hasSize(2);
    }

    @Test
    void a_visit_is_never_put_off_past_the_last_day() {
        var nearlyTooOld = new Wish("bao", aims("ROTA", 2), "ROTA", day(0), day(10), null, day(12));

        assertThat(plan(List.of(nearlyTooOld, wish("ngan", "JE", 12)))).hasSize(1);
        assertThat(plan(List.of(nearlyTooOld, wish("ngan", "JE", 13)))).hasSize(2);
    }

    @Test
    void what_is_late_is_for_today_and_said_to_be_late_from_the_first_day_of_it() {
        var visits = plan(List.of(new Wish("bao", aims("MR", 1), "MR", day(-90), day(-90), TODAY, null)));

        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).late()).isTrue();
        assertThat(visits.get(0).day()).isEqualTo(TODAY);
        assertThat(plan(List.of(new Wish("bao", aims("MR", 1), "MR", day(-90), day(-90), day(1), null)))
                        .get(0)
                        .late())
                .isFalse();
    }

    @Test
    void what_is_late_waits_for_nobody_but_others_may_come_along() {
        var late = new Wish("bao", aims("MR", 1), "MR", day(-90), day(-90), day(-60), null);
        var due = wish("ngan", "JE", -3);
        var coming = wish("an", "BCG", 5);

        var visits = plan(List.of(coming, due, late));

        assertThat(visits).extracting(VisitPlan.Day::day).containsExactly(TODAY, day(5));
        assertThat(visits.get(0).who()).containsExactly("bao", "ngan");
    }

    @Test
    void what_is_late_but_too_early_after_the_dose_before_waits_for_its_earliest_day() {
        var late = new Wish("bao", aims("MR", 2), "MR", day(6), day(6), day(-30), null);

        assertThat(plan(List.of(late)).get(0).day()).isEqualTo(day(6));
    }

    @Test
    void what_can_no_longer_be_given_is_left_out_and_on_its_last_day_it_is_not() {
        assertThat(plan(List.of(new Wish("bao", aims("ROTA", 1), "ROTA", day(-90), day(-90), null, day(-1)))))
                .isEmpty();
        assertThat(plan(List.of(new Wish("bao", aims("ROTA", 1), "ROTA", day(-90), day(-90), null, TODAY))))
                .hasSize(1);
    }

    @Test
    void a_recommended_day_after_the_last_one_becomes_the_last_one() {
        assertThat(plan(List.of(new Wish("bao", aims("ROTA", 1), "ROTA", day(0), day(9), null, day(7))))
                        .get(0)
                        .day())
                .isEqualTo(day(7));
    }

    @Test
    void a_station_that_is_open_on_thursdays_is_visited_on_thursdays() {
        var thursdays = new OpenDays(Set.of(DayOfWeek.THURSDAY), Set.of());

        var visits = VisitPlan.of(List.of(wish("bao", "MR", 20), wish("ngan", "JE", -2)), TODAY, MOVE, thursdays)
                .days();

        assertThat(visits)
                .extracting(VisitPlan.Day::day)
                .containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 17));
    }

    @Test
    void a_station_that_opens_too_late_for_a_last_day_is_visited_before() {
        var thursdays = new OpenDays(Set.of(DayOfWeek.THURSDAY), Set.of());
        var last = new Wish("bao", aims("ROTA", 1), "ROTA", day(0), day(7), null, day(9));
        var never = new Wish("bao", aims("ROTA", 1), "ROTA", day(6), day(7), null, day(9));

        assertThat(VisitPlan.of(List.of(last), TODAY, MOVE, thursdays)
                        .days()
                        .get(0)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(VisitPlan.of(List.of(never), TODAY, MOVE, thursdays)
                        .days()
                        .get(0)
                        .day())
                .isEqualTo(day(7));
    }

    @Test
    void a_late_dose_waits_for_the_day_the_station_opens() {
        var on25th = new OpenDays(Set.of(), Set.of(25));
        var late = new Wish("bao", aims("MR", 1), "MR", day(-90), day(-90), day(-60), null);

        assertThat(VisitPlan.of(List.of(late), TODAY, MOVE, on25th)
                        .days()
                        .get(0)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_wish_is_read_from_the_next_dose_of_a_group() {
        var why = Reason.of(Reason.Kind.RECOMMENDED_AGE);
        var next = new NextDose(
                2,
                "MR",
                new Dated(day(1), why),
                new Dated(day(2), why),
                new Dated(day(3), why),
                new Dated(day(4), why));

        assertThat(Wish.of("bao", "MEAS", next))
                .isEqualTo(new Wish("bao", aims("MEAS", 2), "MR", day(1), day(2), day(3), day(4)));
        assertThat(Wish.of("bao", "MEAS", new NextDose(2, "MR", next.earliest(), next.recommended(), null, null)))
                .isEqualTo(new Wish("bao", aims("MEAS", 2), "MR", day(1), day(2), null, null));
    }

    private static List<VisitPlan.Day> plan(List<Wish> wishes) {
        return VisitPlan.of(wishes, TODAY, MOVE, OpenDays.UNKNOWN).days();
    }

    private static Wish wish(String who, String vaccine, int recommended) {
        return wish(who, vaccine, 1, vaccine, recommended);
    }

    private static Wish wish(String who, String group, int number, String vaccine, int recommended) {
        return new Wish(who, aims(group, number), vaccine, day(recommended - 30), day(recommended), null, null);
    }

    private static List<Aim> aims(String group, int number) {
        return List.of(new Aim(group, number));
    }

    private static LocalDate day(int fromToday) {
        return TODAY.plusDays(fromToday);
    }
}
