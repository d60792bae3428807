package vn.sosuckhoe.checkup.disease;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SensitivityTest {

    @ParameterizedTest
    @CsvSource({
        "Tâm thần phân liệt thể hoang tưởng, schizophrenia",
        "ĐỘNG KINH, epilepsy",
        "Giai đoạn trầm cảm nhẹ, depression",
        "HIV Ab test nhanh, hiv-test",
        "Xét nghiệm kháng thể kháng HIV-1/2, hiv-test",
        "HIV1/2 Ag/Ab, hiv-test",
        "AntiHIV nhanh, hiv-test",
        "Syphilis (giang mai) test nhanh, sexually-transmitted",
        "'RPR định tính', sexually-transmitted"
    })
    void a_name_without_a_code_is_read_as_well(String name, String disease) {
        assertTrue(Sensitivity.of(null, name).anyMatch(each -> each.code().equals(disease)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tăng huyết áp", "Đường huyết lúc đói", "Lậu", "Viêm gan B", "HBsAg", "chivas"})
    void other_names_are_not(String name) {
        assertEquals(0, Sensitivity.of(null, name).count());
    }

    @Test
    void neurology_shares_words_with_psychiatry_and_is_rather_kept_once_too_often() {
        assertEquals(1, Sensitivity.of(null, "Khám tâm thần kinh").count());
    }

    @Test
    void a_code_and_its_name_are_one() {
        assertEquals(
                List.of("schizophrenia"),
                Sensitivity.of("F20.9", "Schizophrenia", null)
                        .map(Disease::code)
                        .toList());
    }

    @Test
    void what_is_not_sensitive_is_not_named() {
        assertEquals(0, Sensitivity.of("I10;E11", "Tăng huyết áp", null).count());
        assertEquals(0, Sensitivity.of(null).count());
    }
}
