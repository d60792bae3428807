package vn.sosuckhoe.reminder.webhook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-12-03T00:30:00Z");
    private static final byte[] BODY = "{\"id\":\"7\"}".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("0123456789abcdef0123456789abcdef");

    @Test
    void a_signature_is_the_hmac_of_second_and_body() {
        // printf '1796257800.{"id":"7"}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(seal.sign(BODY, NOW))
                .isEqualTo("t=1796257800,v1=90b6818c3ae748eb7c6dd21c1844a6eb8fe7868b151535c546b6a98ad89a109e");
    }

    @Test
    void what_was_signed_holds_for_five_minutes_either_way() {
        var signature = seal.sign(BODY, NOW);

        assertThat(seal.holds(signature, BODY, NOW.plusSeconds(300))).isTrue();
        assertThat(seal.holds(signature, BODY, NOW.minusSeconds(300))).isTrue();
        assertThat(seal.holds(signature, BODY, NOW.plusSeconds(301))).isFalse();
        assertThat(seal.holds(signature, BODY, NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void another_body_another_second_and_another_secret_do_not_hold() {
        var signature = seal.sign(BODY, NOW);
        var other = new Seal("0123456789abcdef0123456789abcdeF");

        assertThat(seal.holds(signature, "{\"id\":\"8\"}".getBytes(StandardCharsets.UTF_8), NOW))
                .isFalse();
        assertThat(seal.holds(signature.replace("t=179625780", "t=179625781"), BODY, NOW))
                .isFalse();
        assertThat(other.holds(signature, BODY, NOW)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "t=", "t=1796257800", "t=1796257800,v1=", "t=1796257800,v1=zz", "t=x,v1=00", ",v1=00"})
    void what_is_no_signature_does_not_hold(String header) {
        assertThat(seal.holds(header, BODY, NOW)).isFalse();
    }

    @Test
    void a_secret_that_can_be_guessed_ends_the_start() {
        assertThatThrownBy(() -> new Seal("geheim")).hasMessage("SSK_WEBHOOK_SECRET has less than 32 characters");
    }
}
