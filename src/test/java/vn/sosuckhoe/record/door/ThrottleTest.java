package vn.sosuckhoe.record.door;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTest {

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final Throttle throttle = new Throttle(() -> now, 3);

    @Test
    void ten_wrong_passwords_are_free_and_then_the_name_has_to_wait() {
        fail("24021", Throttle.TRIES - 1);
        assertThat(throttle.wait("24021")).isEmpty();
        fail("24021", 1);
        assertThat(throttle.wait("24021")).contains(Throttle.WINDOW);
        assertThat(throttle.wait("24077")).isEmpty();
    }

    @Test
    void a_try_is_free_again_when_the_oldest_is_five_minutes_old() {
        fail("24021", 1);
        now = now.plusSeconds(60);
        fail("24021", Throttle.TRIES - 1);
        assertThat(throttle.wait("24021")).contains(Duration.ofMinutes(4));
        now = now.plus(Duration.ofMinutes(4));
        assertThat(throttle.wait("24021")).isEmpty();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        fail("24021", Throttle.TRIES - 1);
        throttle.succeeded("24021");
        fail("24021", Throttle.TRIES - 1);
        assertThat(throttle.wait("24021")).isEmpty();
    }

    @Test
    void of_too_many_names_the_one_not_seen_for_longest_is_forgotten() {
        fail("1", Throttle.TRIES);
        fail("2", Throttle.TRIES);
        fail("3", Throttle.TRIES);
        assertThat(throttle.wait("1")).isPresent();
        fail("4", 1);
        assertThat(throttle.wait("1")).isPresent();
        assertThat(throttle.wait("2")).isEmpty();
    }

    private void fail(String name, int times) {
        for (var i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }
}
