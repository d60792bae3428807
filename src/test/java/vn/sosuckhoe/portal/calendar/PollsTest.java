package vn.sosuckhoe.portal.calendar;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;

class PollsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T04:00:00Z"));
    private final Polls polls = new Polls(now::get);

    @Test
    void an_address_may_be_asked_for_thirty_times_in_ten_minutes_and_then_again() {
        for (var time = 0; time < Polls.MOST; time++) {
            assertThat(polls.ask("a")).isEmpty();
        }
        now.updateAndGet(time -> time.plusSeconds(60));

        assertThat(polls.ask("a")).contains(Duration.ofMinutes(9));
        assertThat(polls.ask("b")).isEmpty();

        now.updateAndGet(time -> time.plusSeconds(540));
        assertThat(polls.ask("a")).isEmpty();
    }
}
