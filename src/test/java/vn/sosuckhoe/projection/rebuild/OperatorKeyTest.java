package vn.sosuckhoe.projection.rebuild;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class OperatorKeyTest {

    private final OperatorKey key = new OperatorKey(Optional.of("synthetic"));

    @Test
    void the_right_secret_lets_through() {
        assertThat(key.refusal("Bearer synthetic")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "synthetic", "Bearer synthetic2", "Basic synthetic"})
    void anything_else_is_401(String shown) {
        assertThat(key.refusal(shown)).hasValue(401);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Bearer ", "Bearer null"})
    void without_a_configured_secret_there_is_nothing(String shown) {
        assertThat(new OperatorKey(Optional.empty()).refusal(shown)).hasValue(404);
        assertThat(new OperatorKey(Optional.of(" ")).refusal(shown)).hasValue(404);
    }
}
