package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.bean.DeliverSm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.reminder.delivery.Receipt;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptReaderTest {

    @Test
    void a_receipt_is_read_from_its_text() {
        assertThat(read("id:7af-1 sub:001 dlvrd:001 stat:DELIVRD err:000 text:"))
                .isEqualTo(new Receipt("smpp", "7af-1", Receipt.State.DELIVERED, "000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id:7\u0000f stat:DELIVRD", "id:\u00e9 stat:DELIVRD", "stat:DELIVRD"})
    void a_name_that_cannot_be_kept_is_none_so_that_it_holds_up_no_other_receipt(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void nor_is_one_that_is_longer_than_any_carrier_gives() {
        assertThat(read("id:" + "7".repeat(101) + " stat:DELIVRD")).isNull();
    }

    private static Receipt read(String text) {
        var delivery = new DeliverSm();
        delivery.setShortMessage(text.getBytes(StandardCharsets.ISO_8859_1));
        return ReceiptReader.read("smpp", delivery);
    }
}
