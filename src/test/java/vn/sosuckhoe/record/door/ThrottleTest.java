package vn.sosuckhoe.record.door;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final Throttle throttle = new Throttle(() -> now, 3);

    @Test
    void ten_tries_are_free_and_then_the_caller_has_to_wait() {
        for (var i = 0; i < Throttle.TRIES; i++) {
            assertThat(begin("24021")).isEmpty();
        }
        assertThat(begin("24021")).contains(Throttle.WINDOW);
        assertThat(begin("24077")).isEmpty();
    }

    @Test
    void many_at_once_are_not_more_than_one_after_the_other() throws Exception {
        var crowd = Executors.newFixedThreadPool(8);
        try {
            var free = 0;
            Callable<Optional<Duration>> one = () -> begin("24021");
            for (var begun : crowd.invokeAll(Collections.nCopies(100, one))) {
                free += begun.get().isEmpty() ? 1 : 0;
            }
            assertThat(free).isEqualTo(Throttle.TRIES);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void who_fails_elsewhere_does_not_lock_out_the_facility_itself() {
        begin("24021", THERE, 2 * Throttle.TRIES);
        assertThat(begin("24021")).isEmpty();
    }

    @Test
    void from_many_addresses_together_there_is_a_bound_too() {
        for (var i = 0; i < Throttle.TRIES_FROM_ANYWHERE; i++) {
            assertThat(throttle.begin("24021", "198.51.100." + i)).isEmpty();
        }
        assertThat(begin("24021")).contains(Throttle.WINDOW);
        assertThat(begin("24077")).isEmpty();
    }

    @Test
    void a_try_is_free_again_when_the_oldest_is_five_minutes_old() {
        begin("24021", HERE, 1);
        now = now.plusSeconds(60);
        begin("24021", HERE, Throttle.TRIES - 1);
        assertThat(begin("24021")).contains(Duration.ofMinutes(4));
        now = now.plus(Duration.ofMinutes(4));
        assertThat(begin("24021")).isEmpty();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones_of_its_caller() {
        begin("24021", HERE, Throttle.TRIES);
        begin("24021", THERE, Throttle.TRIES);
        throttle.succeeded("24021", HERE);
        assertThat(begin("24021")).isEmpty();
        assertThat(throttle.begin("24021", THERE)).isPresent();
    }

    @Test
    void right_passwords_are_free_as_often_as_one_likes() {
        for (var i = 0; i < 2 * Throttle.TRIES_FROM_ANYWHERE; i++) {
            assertThat(begin("24021")).isEmpty();
            throttle.succeeded("24021", HERE);
        }
    }

    @Test
    void a_try_that_said_nothing_about_the_password_does_not_count() {
        for (var i = 0; i < 2 * Throttle.TRIES_FROM_ANYWHERE; i++) {
            assertThat(begin("24021")).isEmpty();
            throttle.takeBack("24021", HERE);
        }
    }

    @Test
    void of_too_many_names_the_one_not_seen_for_longest_is_forgotten() {
        begin("1", HERE, Throttle.TRIES);
        begin("2", HERE, Throttle.TRIES);
        begin("3", HERE, Throttle.TRIES);
        assertThat(begin("1")).isPresent();
        begin("4", HERE, 1);
        assertThat(begin("1")).isPresent();
        assertThat(begin("2")).isEmpty();
    }

    private Optional<Duration> begin(String name) {
        return throttle.begin(name, HERE);
    }

    private void begin(String name, String address, int times) {
        for (var i = 0; i < times; i++) {
            throttle.begin(name, address);
        }
    }
}
