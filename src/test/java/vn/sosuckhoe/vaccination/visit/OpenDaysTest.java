package vn.sosuckhoe.vaccination.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.vaccination.schedule.Provenance.Confidence;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenDaysTest {

    private static final LocalDate SATURDAY_THE_21ST = LocalDate.of(2026, 11, 21);

    @Test
    void opening_days_are_written_as_weekdays_and_days_of_the_month() {
        assertThat(OpenDays.parse(" Tuesday  5 25")).isEqualTo(new OpenDays(Set.of(DayOfWeek.TUESDAY), Set.of(5, 25)));
        assertThat(OpenDays.parse("31").daysOfMonth()).containsExactly(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "32", "thu", "5,25"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> OpenDays.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_nothing_is_known_every_day_is_as_good_as_another() {
        assertThat(OpenDays.UNKNOWN.known()).isFalse();
        assertThat(OpenDays.UNKNOWN.on(SATURDAY_THE_21ST)).isTrue();
        assertThat(OpenDays.UNKNOWN.onOrAfter(SATURDAY_THE_21ST)).isEqualTo(SATURDAY_THE_21ST);
        assertThat(OpenDays.parse("1").known()).isTrue();
        assertThat(OpenDays.parse("monday").known()).isTrue();
    }

    @Test
    void the_next_open_day_is_the_same_day_or_the_first_one_after_it() {
        var open = OpenDays.parse("tuesday 21");

        assertThat(open.on(SATURDAY_THE_21ST)).isTrue();
        assertThat(open.on(SATURDAY_THE_21ST.plusDays(1))).isFalse();
        assertThat(open.onOrAfter(SATURDAY_THE_21ST)).isEqualTo(SATURDAY_THE_21ST);
        assertThat(open.onOrAfter(SATURDAY_THE_21ST.plusDays(1))).isEqualTo("2026-11-24");
        assertThat(open.onOrBefore(SATURDAY_THE_21ST.minusDays(1))).isEqualTo("2026-11-17");
    }

    @Test
    void a_31st_is_found_over_a_short_month() {
        assertThat(OpenDays.parse("31").onOrAfter(LocalDate.of(2026, 11, 1))).isEqualTo("2026-12-31");
        assertThat(OpenDays.parse("31").onOrBefore(LocalDate.of(2026, 12, 30))).isEqualTo("2026-10-31");
    }

    @Test
    void every_number_around_a_visit_has_a_source_and_a_confidence() {
        assertThat(VisitRules.days("move-days")).isEqualTo(14);
        assertThat(VisitRules.days("horizon-days")).isEqualTo(90);
        assertThat(VisitRules.value("stay-minutes").confidence()).isEqualTo(Confidence.H);
        assertThat(VisitRules.value("stay-minutes").source()).contains("13/2026/TT-BYT", "12");
        assertThat(VisitRules.value("fever-from").number()).isEqualTo(new BigDecimal("37.5"));
        assertThatThrownBy(() -> VisitRules.value("no-such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such");
    }
}
