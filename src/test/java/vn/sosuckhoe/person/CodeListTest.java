package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CodeListTest {

    @ParameterizedTest
    @CsvSource({
        "01, Kinh",
        "1, Kinh",
        "001, Kinh",
        "08, Hmông",
        "23, Bru-Vân Kiều",
        "54, Rơ-măm",
        "55, Người nước ngoài",
        "56, Không xác định",
        "0, Không xác định",
        "00, Không xác định"
    })
    void an_ethnicity_is_found_with_and_without_leading_zeros(String code, String name) {
        assertThat(CodeList.ethnicities().name(code)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"1, Phật giáo", "02, Công giáo", "7, Baha'i", "16, Cơ đốc Phục lâm"})
    void a_religion_is_found_by_its_code(String code, String name) {
        assertThat(CodeList.religions().name(code)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"024, Bắc Giang", "24, Bắc Giang", "027, Bắc Ninh", "001, Hà Nội", "096, Cà Mau"})
    void the_digits_of_a_personal_id_name_the_old_province(String code, String name) {
        assertThat(CodeList.personalIdProvinces().name(code)).contains(name);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"57", "x", "-1", "99"})
    void a_code_outside_the_list_has_no_name(String code) {
        assertThat(CodeList.ethnicities().name(code)).isEmpty();
    }

    @Test
    void the_lists_are_complete() {
        assertThat(CodeList.ethnicities().names()).hasSize(57);
        assertThat(CodeList.religions().names()).hasSize(16);
        assertThat(CodeList.personalIdProvinces().names()).hasSize(63);
    }

    @Test
    void every_row_tells_where_it_comes_from_and_how_sure_it_is() {
        for (var table : List.of("ethnicities.tsv", "religions.tsv", "personal-id-provinces.tsv")) {
            assertThat(Tsv.rows(CodeList.class, table)).allSatisfy(row -> {
                assertThat(row[1]).isNotBlank();
                assertThat(row[2]).isNotBlank();
                assertThat(row[3]).isIn("H", "M", "L");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"1, MALE", "2, FEMALE", "3, UNDETERMINED", "01, MALE", "' 2 ', FEMALE"})
    void sex_is_read_from_its_code(String code, Sex sex) {
        assertThat(Sex.ofCode(code)).contains(sex);
        assertThat(Sex.ofCode(sex.code())).contains(sex);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "4", "nam", "11"})
    void another_code_is_no_sex(String code) {
        assertThat(Sex.ofCode(code)).isEmpty();
    }
}
