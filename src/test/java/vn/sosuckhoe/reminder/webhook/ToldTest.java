package vn.sosuckhoe.reminder.webhook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.Receipt.State;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ToldTest {

    @Test
    void a_receipt_names_the_message_and_what_became_of_it() {
        assertThat(Told.read("{\"id\":\"zns-1\",\"state\":\"FAILED\",\"reason\":\"-114\"}".getBytes(UTF_8)))
                .contains(new Receipt("webhook", "zns-1", State.FAILED, "-114"));
    }

    @Test
    void a_reason_in_words_is_not_kept_and_an_unknown_state_says_nothing() {
        assertThat(Told.read(
                        "{\"id\":\"1\",\"state\":\"seen\",\"reason\":\"0500345678 is not on Zalo\"}".getBytes(UTF_8)))
                .contains(new Receipt("webhook", "1", State.OTHER, null));
        assertThat(Told.read("{\"id\":\"1\",\"state\":7,\"reason\":\"0500345678\"}".getBytes(UTF_8)))
                .contains(new Receipt("webhook", "1", State.OTHER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "\"zns-1\"", "{}", "{\"id\":7}", "{\"id\":\"\"}", "{\"id\":\"a b\"}"})
    void what_names_no_message_is_no_receipt(String body) {
        assertThat(Told.read(body.getBytes(UTF_8))).isEmpty();
    }
}
