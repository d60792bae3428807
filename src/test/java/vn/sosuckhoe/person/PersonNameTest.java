package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NGUYỄN THỊ MINH ANH,    Nguyễn Thị Minh Anh",
                "H'HEN NIÊ,              H'Hen Niê",
                "H’HEN NIÊ,              H’Hen Niê",
                "Y-MOAN ÊNUÔL,           Y-Moan Ênuôl",
                "Y MOAN,                 Y Moan",
                "VŨ,                     Vũ",
                "NGUYỄN VĂN A,           Nguyễn Văn A",
                "Con bà NGUYỄN THỊ A,    Con bà Nguyễn Thị A",
                "CON BÀ NGUYỄN THỊ A,    Con bà Nguyễn Thị A",
                "con ông ĐẶNG VĂN ƯỚC,   Con ông Đặng Văn Ước",
                "CON BÀ,                 Con Bà",
                "ĐẶNG ƠN ƯỚC,            Đặng Ơn Ước",
                "nguyễn thị hoa,         Nguyễn Thị Hoa",
                "Nguyễn Thị Hoa,         Nguyễn Thị Hoa",
                "McDonald An,            McDonald An",
                "A$1 \\D{X},              A$1 \\D{x}",
            })
    void people_see_a_name_in_capitals_and_small_letters(String written, String shown) {
        assertThat(new PersonName(written).display()).isEqualTo(shown);
        assertThat(new PersonName(Normalizer.normalize(written, Normalizer.Form.NFD)).display())
                .isEqualTo(shown);
    }

    @Test
    void a_name_is_kept_as_written_but_for_spaces_and_composition() {
        var decomposed = Normalizer.normalize("  NGUYỄN\u00a0 THỊ\tMINH\u200b\n ANH ", Normalizer.Form.NFD);
        assertThat(PersonName.read(decomposed)).map(PersonName::value).contains("NGUYỄN THỊ MINH ANH");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "\u00a0", "\u200b\ufeff"})
    void a_blank_is_not_a_name(String text) {
        assertThat(PersonName.read(text)).isEmpty();
        assertThatThrownBy(() -> new PersonName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"NGUYỄN THỊ MINH ANH, ANH", "VŨ, VŨ", "H'HEN NIÊ, NIÊ", "Y-MOAN, Y-MOAN"})
    void the_last_word_is_the_given_name(String name, String given) {
        assertThat(new PersonName(name).givenName()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NGUYỄN THỊ MINH ANH, nguyen thi minh anh",
                "H'HEN NIÊ,           hhen nie",
                "h’hen nie,           hhen nie",
                "Y-MOAN,              y moan",
                "Đặng  Hoà,           dang hoa",
            })
    void a_name_is_found_without_diacritics(String name, String key) {
        assertThat(new PersonName(name).searchKey()).isEqualTo(key);
    }

    @Test
    void a_list_is_sorted_by_given_name_and_then_from_the_family_name_on() {
        assertSorted(
                "TRẦN VĂN AN",
                "NGUYỄN THỊ ANH",
                "NGUYỄN VĂN ANH",
                "TRẦN THỊ ANH",
                "BÙI THỊ ÁNH",
                "NGUYỄN THỊ ĂN",
                "NGUYỄN THỊ ÂN",
                "LÊ VĂN DŨNG",
                "LÊ VĂN ĐÀO",
                "LÊ VĂN ĐỨC",
                "H'HEN NIÊ",
                "LÊ THỊ ỔN",
                "LÊ THỊ ƠN",
                "HỒ YÊN TÚ",
                "HỒNG AN TÚ",
                "VŨ",
                "Y-MOAN");
    }

    @Test
    void letters_stand_in_the_order_of_the_vietnamese_alphabet() {
        assertSorted(("A Ă Â B C D Đ E Ê G H I K L M N O Ô Ơ P Q R S T U Ư V X Y").split(" "));
    }

    @Test
    void tones_stand_in_their_order_and_count_less_than_letters() {
        assertSorted("Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai", "Mài", "Măng", "Mân", "Mận", "Mâng");
    }

    private static void assertSorted(String... names) {
        var expected = Stream.of(names).map(PersonName::new).toList();
        List<PersonName> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled).isNotEqualTo(expected);
        shuffled.sort(PersonName.BY_GIVEN_NAME);
        assertThat(shuffled).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà,           hoa",
        "hòa,           hoa",
        "THUỶ,          thuy",
        "Thủy,          thuy",
        "'  Đường   ĐÊ ', duong de",
        "ƯỚC ƠN ỄN ẴM ỘC, uoc on en am oc",
        "Phường 12,     phuong 12",
    })
    void text_folds_to_what_people_type(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void nothing_folds_to_the_empty_text() {
        assertThat(Folding.fold(null)).isEmpty();
    }
}
