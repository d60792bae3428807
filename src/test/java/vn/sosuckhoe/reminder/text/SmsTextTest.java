package vn.sosuckhoe.reminder.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.reminder.text.SmsText.Encoding;

import static org.assertj.core.api.Assertions.assertThat;

class SmsTextTest {

    @ParameterizedTest(name = "{0} letters of 7 bits are {1} parts")
    @CsvSource({"0,1", "160,1", "161,2", "306,2", "307,3"})
    void seven_bit_parts_have_160_letters_alone_and_153_together(int letters, int parts) {
        var sms = SmsText.of("a".repeat(letters));

        assertThat(sms.encoding()).isEqualTo(Encoding.GSM_7);
        assertThat(sms.length()).isEqualTo(letters);
        assertThat(sms.parts()).hasSize(parts);
        assertThat(String.join("", sms.parts())).isEqualTo(sms.text());
    }

    @ParameterizedTest(name = "{0} letters of 16 bits are {1} parts")
    @CsvSource({"70,1", "71,2", "134,2", "135,3"})
    void one_letter_with_a_diacritic_makes_the_whole_text_ucs_2(int letters, int parts) {
        var sms = SmsText.of("ế" + "a".repeat(letters - 1));

        assertThat(sms.encoding()).isEqualTo(Encoding.UCS_2);
        assertThat(sms.parts()).hasSize(parts);
    }

    @Test
    void signs_of_the_extension_table_take_two_places_and_are_never_torn() {
        assertThat(SmsText.of("€".repeat(80)).parts()).hasSize(1);

        var long81 = SmsText.of("€".repeat(81));
        assertThat(long81.length()).isEqualTo(162);
        // 153 is odd: the last place of the first part stays empty
        assertThat(long81.parts()).extracting(String::length).containsExactly(76, 5);
    }

    @Test
    void a_sign_outside_the_basic_plane_is_never_torn() {
        var sms = SmsText.of("😀".repeat(36));

        assertThat(sms.length()).isEqualTo(72);
        assertThat(sms.parts()).extracting(String::length).containsExactly(66, 6);
    }

    @Test
    void letters_of_western_europe_are_of_the_seven_bit_alphabet() {
        assertThat(SmsText.of("àéèùìòÄÖÑÜñüß").encoding()).isEqualTo(Encoding.GSM_7);
        assertThat(SmsText.of("áê").encoding()).isEqualTo(Encoding.UCS_2);
    }

    @Test
    void vietnamese_without_diacritics_is_of_the_seven_bit_alphabet() {
        var plain = SmsText.withoutDiacritics("Trạm Y tế Đồng Cốc mời “bác Nguyễn Thị Ườm” – 7:30…");

        assertThat(plain).isEqualTo("Tram Y te Dong Coc moi \"bac Nguyen Thi Uom\" - 7:30...");
        assertThat(SmsText.of(plain).encoding()).isEqualTo(Encoding.GSM_7);
    }
}
