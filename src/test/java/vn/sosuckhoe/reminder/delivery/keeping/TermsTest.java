package vn.sosuckhoe.reminder.delivery.keeping;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermsTest {

    @Test
    void less_than_half_a_year_of_the_log_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(Period.ofMonths(5), Period.ofYears(5)))
                .withMessageContaining("reminder.keep-attempts");
        assertThat(new Terms(Period.ofMonths(6), Period.ofMonths(6)).attempts()).isEqualTo(Period.ofMonths(6));
    }

    @Test
    void a_message_is_not_cleared_away_before_its_tries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(Period.ofYears(2), Period.ofMonths(23)))
                .withMessageContaining("reminder.keep-messages");
    }

    @Test
    void a_term_ends_at_the_same_hour_of_the_same_day_years_later() {
        var terms = new Terms(Period.ofYears(2), Period.ofYears(5));
        var now = ZonedDateTime.parse("2028-02-29T20:00:00Z");

        assertThat(terms.attemptsSince(now)).isEqualTo(OffsetDateTime.parse("2026-03-01T03:00:00+07:00"));
        assertThat(terms.messagesSince(now)).isEqualTo(OffsetDateTime.parse("2023-03-01T03:00:00+07:00"));
    }
}
