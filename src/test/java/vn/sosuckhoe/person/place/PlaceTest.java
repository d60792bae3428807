package vn.sosuckhoe.person.place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.place.Place.Flag;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class PlaceTest {

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of today
                "01 |     | 00004 | Phường Ba Đình, Thành phố Hà Nội |",
                "1  | 000 | 4     | Phường Ba Đình, Thành phố Hà Nội |",
                "001| 0   | 00004 | Phường Ba Đình, Thành phố Hà Nội |",
                "   |     | 32248 | Xã Đất Mũi, Tỉnh Cà Mau |",
                "24 |     |       | Tỉnh Bắc Ninh |",
                // the same code before and after: only the district tells
                "01 |     | 00166 | Phường Cầu Giấy, Thành phố Hà Nội |",
                // a code that is only an old one
                "79 |     | 26881 | Phường An Hội Tây, Thành phố Hồ Chí Minh | Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh",
                "79 | 764 | 26881 | Phường An Hội Tây, Thành phố Hồ Chí Minh | Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh",
                // a province that is no more
                "27 |     |       | Tỉnh Bắc Ninh | Tỉnh Bắc Ninh",
                "027|     |       | Tỉnh Bắc Ninh | Tỉnh Bắc Ninh",
                "26 |     |       | Tỉnh Phú Thọ  | Tỉnh Vĩnh Phúc",
            })
    void codes_of_today_and_of_before_are_resolved(
            String province, String district, String commune, String address, String before) {
        var place = units.resolve(province, district, commune);
        assertThat(place.address()).isEqualTo(address);
        assertThat(place.addressBefore().orElse(null)).isEqualTo(before);
        assertThat(place.flags()).isEqualTo(before == null ? Set.of() : Set.of(Flag.OLD_CODE));
    }

    @Test
    void a_split_commune_keeps_all_its_successors() {
        var place = units.resolve("01", "005", "00166");
        assertThat(place.flags()).containsExactlyInAnyOrder(Flag.OLD_CODE, Flag.SPLIT);
        assertThat(place.addressBefore()).contains("Phường Dịch Vọng, Quận Cầu Giấy, Thành phố Hà Nội");
        assertThat(place.successors())
                .extracting(Commune::fullName)
                .containsExactly("Phường Cầu Giấy", "Phường Nghĩa Đô");
        assertThat(place.commune()).contains(place.successors().get(0));
    }

    @Test
    void a_mapping_with_a_code_that_does_not_exist_is_repaired_by_its_name() {
        // the source writes code 157 for Phường Nghĩa Đô
        assertThat(units.find("Phường Dịch Vọng Hậu, Quận Cầu Giấy").get(0).successors())
                .extracting(Commune::code)
                .containsExactly("00166", "00160");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "99, -, -,     ''",
                "-,  -, 99999, ''",
                "24, -, 99999, Tỉnh Bắc Ninh",
                "27, -, 99999, Tỉnh Bắc Ninh",
                "99, -, 00004, 'Phường Ba Đình, Thành phố Hà Nội'",
                "x,  y, z,     ''",
            })
    void an_unknown_code_is_flagged_and_the_rest_is_kept(
            String province, String district, String commune, String address) {
        var place = units.resolve(province, district, commune);
        assertThat(place.flags()).contains(Flag.UNKNOWN_CODE).doesNotContain(Flag.SPLIT, Flag.PROVINCE_DIFFERS);
        assertThat(place.address()).isEqualTo(address);
    }

    @Test
    void a_province_that_is_not_the_communes_own_is_flagged_and_the_commune_believed() {
        var place = units.resolve("96", "", "00004");
        assertThat(place.flags()).containsExactly(Flag.PROVINCE_DIFFERS);
        assertThat(place.address()).isEqualTo("Phường Ba Đình, Thành phố Hà Nội");
    }

    @Test
    void an_old_commune_under_its_new_province_differs_in_nothing() {
        var inOldBacNinh =
                units.find("Phường Vệ An, Thành phố Bắc Ninh").get(0).before().orElseThrow();
        assertThat(inOldBacNinh.province().code()).isEqualTo("27");
        var code = inOldBacNinh.successors().get(0).code();
        assertThat(units.resolve("24", "", code).flags()).isEmpty();
        assertThat(units.resolve("27", "", code).flags()).doesNotContain(Flag.PROVINCE_DIFFERS);
    }

    @Test
    void no_code_is_no_place_and_no_fault() {
        for (var place : List.of(units.resolve(null, null, null), units.resolve(" ", "", "0"))) {
            assertThat(place.address()).isEmpty();
            assertThat(place.flags()).isEmpty();
            assertThat(place.province()).isEmpty();
            assertThat(place.successors()).isEmpty();
        }
    }

    @Test
    void resolving_never_throws() {
        var hostile = new String[] {null, "", "0", "-1", "\u0000", "9".repeat(10_000), "٠١", "1e9", "'; --", "😀"};
        for (var province : hostile) {
            for (var commune : hostile) {
                assertThatCode(() -> units.resolve(province, commune, commune)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ba dinh ha noi        | Phường Ba Đình, Thành phố Hà Nội",
                "Phường Ba Đình, Hà Nội| Phường Ba Đình, Thành phố Hà Nội",
                "PHUONG BA DINH        | Phường Ba Đình, Thành phố Hà Nội",
                "dat mui               | Xã Đất Mũi, Tỉnh Cà Mau",
                "xã đất mũi, cà mau    | Xã Đất Mũi, Tỉnh Cà Mau",
                "Tân Thạnh Đồng Tháp   | Xã Tân Thạnh, Tỉnh Đồng Tháp",
                "phuong 12 go vap      | Phường An Hội Tây, Thành phố Hồ Chí Minh",
                "ve an bac ninh        | Phường Kinh Bắc, Tỉnh Bắc Ninh",
                "P.12, Q.Gò Vấp, TP.HCM| Phường An Hội Tây, Thành phố Hồ Chí Minh",
                "con dao               | Đặc khu Côn Đảo, Thành phố Hồ Chí Minh",
            })
    void a_commune_is_found_under_its_new_and_its_old_name(String text, String address) {
        assertThat(units.search(text)).first().extracting(Commune::address).isEqualTo(address);
        assertThat(units.search(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .first()
                .extracting(Commune::address)
                .isEqualTo(address);
    }

    @Test
    void a_province_that_is_no_more_still_finds_its_communes() {
        assertThat(units.search("luc ngan bac giang"))
                .isNotEmpty()
                .allSatisfy(commune -> assertThat(commune.province().code()).isEqualTo("24"));
        assertThat(units.search("phu vang thua thien hue"))
                .isNotEmpty()
                .allSatisfy(commune -> assertThat(commune.province().code()).isEqualTo("46"));
    }

    @Test
    void a_find_tells_the_old_name_it_was_found_under() {
        var found = units.find("phuong 12 go vap").get(0);
        assertThat(found.addressBefore()).contains("Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", ",", "khong co xa nay"})
    void nothing_is_found_for_nothing(String text) {
        assertThat(units.search(text)).isEmpty();
    }

    @Test
    void a_common_word_finds_no_more_than_can_be_shown() {
        assertThat(units.search("xa")).hasSize(50).doesNotHaveDuplicates();
    }
}
