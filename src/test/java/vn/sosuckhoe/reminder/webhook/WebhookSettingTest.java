package vn.sosuckhoe.reminder.webhook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebhookSettingTest {

    private static final Optional<String> SECRET = Optional.of("tests-only-webhook-secret-0123456789");

    @ParameterizedTest
    @ValueSource(strings = {"http://gateway.example.vn/send", "http://localhost.example.vn/", "ftp://x", "https://"})
    void names_and_numbers_are_not_sent_where_somebody_may_listen(String address) {
        assertThatThrownBy(() -> new WebhookSetting(Optional.of(address), SECRET, 1))
                .hasMessageContaining("SSK_WEBHOOK_ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gateway.example.vn/send", "http://localhost:8099/zalo", "http://127.0.0.1:1"})
    void an_address_that_is_safe_is_taken(String address) {
        assertThatCode(() -> new WebhookSetting(Optional.of(address), SECRET, 1))
                .doesNotThrowAnyException();
    }
}
