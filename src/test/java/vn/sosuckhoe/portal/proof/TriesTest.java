package vn.sosuckhoe.portal.proof;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class TriesTest {

    private Instant now = Instant.parse("2026-11-21T04:00:00Z");
    private final Tries tries = new Tries(() -> now);

    @Test
    void one_address_is_held_back_and_another_is_not() {
        for (var i = 0; i < Tries.FROM_ONE_ADDRESS; i++) {
            assertThat(tries.begin("203.0.113.7")).isEmpty();
        }
        assertThat(tries.begin("203.0.113.7")).contains(Tries.WINDOW);
        assertThat(tries.begin("203.0.113.8")).isEmpty();
        now = now.plus(Tries.WINDOW);
        assertThat(tries.begin("203.0.113.7")).isEmpty();
    }

    @Test
    void all_together_are_held_back() {
        for (var i = 0; i < Tries.IN_ALL; i++) {
            assertThat(tries.begin("10.0." + i / 250 + "." + i % 250)).isEmpty();
        }
        now = now.plusSeconds(60);
        assertThat(tries.begin("203.0.113.7")).contains(Tries.WINDOW.minus(Duration.ofMinutes(1)));
    }

    @Test
    void the_part_of_an_address_that_its_holder_chooses_does_not_count() {
        assertThat(Tries.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Tries.network("2001:db8:1:2::ffff"))
                .isNotEqualTo(Tries.network("2001:db8:1:3:3:4:5:6"));
        assertThat(Tries.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Tries.network(":no address")).isEmpty();
        assertThat(Tries.network(null)).isEqualTo("null");
    }
}
