package vn.sosuckhoe.vaccination.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.vaccination.schedule.Span;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;

import java.time.LocalDate;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class BoundTest {

    private static Bound bound(int months, int days, MissingDay rule) {
        return new Bound(0, months, days, rule, "", null);
    }

    @ParameterizedTest
    @EnumSource(MissingDay.class)
    void it_reckons_as_the_calendar_does(MissingDay rule) {
        var random = new Random(7);
        for (var i = 0; i < 50_000; i++) {
            var start = LocalDate.ofEpochDay(random.nextInt(160_000) - 60_000L);
            var months = random.nextInt(1500) - 20;
            var days = random.nextInt(40) - 10;
            assertThat(bound(months, days, rule).after((int) start.toEpochDay()))
                    .isEqualTo((int)
                            new Span(0, months, 0, days).after(start, rule).toEpochDay());
        }
    }

    @ParameterizedTest
    @EnumSource(MissingDay.class)
    void every_day_of_four_years_a_month_on(MissingDay rule) {
        for (var day = LocalDate.parse("2023-01-01"); day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(bound(1, 0, rule).after((int) day.toEpochDay()))
                    .isEqualTo((int) new Span(0, 1, 0, 0).after(day, rule).toEpochDay());
        }
    }

    @Test
    void so_much_has_passed_from_its_day_on() {
        var random = new Random(8);
        for (var i = 0; i < 20_000; i++) {
            var since = random.nextInt(20_000);
            var bound = bound(random.nextInt(30), random.nextInt(40) - 4, MissingDay.LAST_OF_MONTH);
            var reached = bound.after(since);
            assertThat(bound.passed(since, reached - 1)).isFalse();
            assertThat(bound.passed(since, reached)).isTrue();
            assertThat(bound.passed(since, reached + 1)).isTrue();
            assertThat(bound.passed(since, reached + 2000)).isTrue();
        }
    }
}
