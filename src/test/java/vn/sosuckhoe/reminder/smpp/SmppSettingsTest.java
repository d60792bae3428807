package vn.sosuckhoe.reminder.smpp;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SmppSettingsTest {

    @Test
    void without_a_host_there_is_no_gateway() {
        assertThat(settings(Map.of())).isNull();
    }

    @Test
    void what_smpp_has_no_room_for_ends_the_start_and_names_the_setting_but_not_its_value() {
        var key = "reminder.smpp.password";
        assertThat(settings(Map.of("reminder.smpp.host", "sms", key, "12345678")))
                .isNotNull();
        assertThatThrownBy(() -> settings(Map.of("reminder.smpp.host", "sms", key, "123456789")))
                .hasMessageContaining(key)
                .hasMessageNotContaining("123456789");
    }

    private static SmppSettings settings(Map<String, String> values) {
        return SmppSettings.of(
                new SmallRyeConfigBuilder().withDefaultValues(values).build());
    }
}
