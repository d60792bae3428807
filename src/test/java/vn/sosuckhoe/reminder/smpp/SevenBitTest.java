package vn.sosuckhoe.reminder.smpp;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SevenBitTest {

    @Test
    void what_is_encoded_can_be_read_again() {
        var text = "Tram Y te xa: 07:30-11:00 [ma {A^B}] ~ 5€ \\ @ £ à é ì ò ù Ç";
        assertThat(SevenBit.decode(SevenBit.encode(text))).isEqualTo(text);
    }

    @Test
    void codes_are_those_of_the_standard() {
        assertThat(SevenBit.encode("@$_ A a")).containsExactly(0x00, 0x02, 0x11, 0x20, 0x41, 0x20, 0x61);
        assertThat(SevenBit.encode("€")).containsExactly(0x1b, 0x65);
        assertThat(SevenBit.encode("ệ")).containsExactly('?');
    }
}
