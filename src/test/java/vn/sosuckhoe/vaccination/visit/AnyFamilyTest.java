package vn.sosuckhoe.vaccination.visit;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.vaccination.visit.Wish.Aim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every family: thousands of invented ones, the same at every run. */
class AnyFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int MOVE = 14;
    private static final OpenDays THURSDAYS = new OpenDays(Set.of(DayOfWeek.THURSDAY), Set.of());

    @Test
    void every_dose_that_can_be_given_is_planned_once_and_no_other() {
        everyFamily((family, plan) -> assertThat(aims(plan)).isEqualTo(aims(family)));
    }

    @Test
    void nobody_comes_before_the_earliest_day_or_after_the_last_or_in_the_past() {
        everyFamily((family, plan) -> plan.days().forEach(visit -> {
            assertThat(visit.day()).isAfterOrEqualTo(TODAY);
            assertThat(visit.wishes()).allSatisfy(wish -> {
                assertThat(visit.day()).isAfterOrEqualTo(wish.earliest());
                assertThat(wish.last() == null || !visit.day().isAfter(wish.last()))
                        .isTrue();
            });
        }));
    }

    @Test
    void nobody_waits_longer_than_allowed_or_until_it_is_late() {
        everyFamily((family, plan) -> plan.days()
                .forEach(visit -> assertThat(visit.wishes()).allSatisfy(wish -> {
                    var start = Wish.later(Wish.later(TODAY, wish.earliest()), wish.recommended());
                    if (wish.late(TODAY)) {
                        assertThat(visit.day()).isEqualTo(Wish.later(TODAY, wish.earliest()));
                    } else {
                        assertThat(visit.day()).isBeforeOrEqualTo(start.plusDays(MOVE));
                    }
                    if (wish.overdue() != null && wish.overdue().isAfter(start)) {
                        assertThat(visit.day()).isBefore(wish.overdue());
                    }
                })));
    }

    @Test
    void no_fewer_visits_would_do() {
        everyFamily((family, plan) -> {
            var windows = plan.days().stream()
                    .flatMap(visit -> visit.wishes().stream())
                    .map(wish -> Window.of(wish, TODAY, MOVE, OpenDays.UNKNOWN))
                    .toList();
            assertThat(plan.days()).hasSize(fewest(windows));
        });
    }

    @Test
    void the_order_in_which_wishes_are_told_does_not_matter() {
        var random = new Random(5);
        everyFamily((family, plan) -> {
            var shuffled = new ArrayList<>(family);
            Collections.shuffle(shuffled, random);
            assertThat(VisitPlan.of(shuffled, TODAY, MOVE, OpenDays.UNKNOWN)).isEqualTo(plan);
        });
    }

    @Test
    void visits_come_soonest_first_and_never_two_on_one_day() {
        everyFamily((family, plan) -> assertThat(plan.days())
                .extracting(VisitPlan.Day::day)
                .doesNotHaveDuplicates()
                .isSorted());
    }

    @Test
    void a_station_open_on_thursdays_sees_people_on_thursdays_unless_that_would_be_too_late() {
        var random = new Random(9);
        for (var round = 0; round < 2000; round++) {
            var family = family(random);
            VisitPlan.of(family, TODAY, MOVE, THURSDAYS).days().forEach(visit -> {
                if (!THURSDAYS.on(visit.day())) {
                    assertThat(visit.wishes())
                            .anyMatch(wish -> wish.last() != null
                                    && IntStream.range(0, 7)
                                            .mapToObj(visit.day()::plusDays)
                                            .filter(THURSDAYS::on)
                                            .allMatch(thursday -> thursday.isAfter(wish.last())));
                }
                assertThat(visit.wishes()).allMatch(wish -> !visit.day().isBefore(wish.earliest()));
            });
        }
    }

    private static void everyFamily(BiConsumer<List<Wish>, VisitPlan> check) {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++) {
            var family = family(random);
            check.accept(family, VisitPlan.of(family, TODAY, MOVE, OpenDays.UNKNOWN));
        }
    }

    private static List<Wish> family(Random random) {
        var wishes = new ArrayList<Wish>();
        for (var i = random.nextInt(9); i > 0; i--) {
            var earliest = TODAY.plusDays(random.nextInt(160) - 80);
            var recommended = earliest.plusDays(random.nextInt(20));
            wishes.add(new Wish(
                    "person" + random.nextInt(3),
                    List.of(new Aim("G" + i, 1 + random.nextInt(3))),
                    "V" + random.nextInt(4),
                    earliest,
                    recommended,
                    random.nextBoolean() ? recommended.plusDays(1 + random.nextInt(40)) : null,
                    random.nextInt(4) == 0 ? recommended.plusDays(random.nextInt(60)) : null));
        }
        return wishes;
    }

    private static List<String> aims(List<Wish> family) {
        return family.stream()
                .filter(wish -> wish.last() == null || !wish.last().isBefore(Wish.later(TODAY, wish.earliest())))
                .flatMap(wish -> wish.aims().stream().map(aim -> wish.who() + wish.vaccine() + aim))
                .sorted()
                .toList();
    }

    private static List<String> aims(VisitPlan plan) {
        return plan.days().stream()
                .flatMap(visit -> visit.wishes().stream())
                .flatMap(wish -> wish.aims().stream().map(aim -> wish.who() + wish.vaccine() + aim))
                .sorted()
                .toList();
    }

    /** By trying all sets of days on which somebody would like to come. */
    private static int fewest(List<Window> windows) {
        var days = windows.stream().map(Window::best).distinct().toList();
        return IntStream.range(0, 1 << days.size())
                .filter(set -> windows.stream().allMatch(window -> IntStream.range(0, days.size())
                        .anyMatch(i -> (set >> i & 1) == 1 && window.holds(days.get(i)))))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }
}
