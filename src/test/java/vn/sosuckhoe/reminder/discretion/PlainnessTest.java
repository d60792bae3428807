package vn.sosuckhoe.reminder.discretion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.reminder.discretion.Plainness.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class PlainnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhà văn hóa thôn Pác Mỉ",
                "Trạm y tế xã, tầng 2, phòng 203",
                "Nhà ông trưởng bản Lao Chải – gần chợ",
                "Thẻ bảo hiểm y tế, căn cước, sổ khám cũ",
                "Trường THCS số 2"
            })
    void places_and_papers_may_be_said(String text) {
        assertThat(Plainness.fault(text, 60)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng khám tiểu đường",
                "PHONG KHAM TIEU DUONG",
                "Phòng tâm-thần",
                "Câu lạc bộ tăng huyết áp",
                "Phòng tư vấn HIV/AIDS",
                "Phòng khám thai",
                "Mang theo insulin",
                "Khám động kinh"
            })
    void illnesses_drugs_and_reasons_may_not(String text) {
        assertThat(Plainness.fault(text, 60)).contains(Fault.CLINICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"024190001234", "số 0500 345 678", "0500.345.678", "thẻ 123-456-789"})
    void numbers_of_people_may_not(String text) {
        assertThat(Plainness.fault(text, 60)).contains(Fault.NUMBER);
    }

    @Test
    void what_a_message_cannot_carry_may_not() {
        assertThat(Plainness.fault("Nhà văn hóa 🏠", 60)).contains(Fault.STRANGE);
        assertThat(Plainness.fault("Nhà {code}", 60)).contains(Fault.STRANGE);
        assertThat(Plainness.fault("x".repeat(61), 60)).contains(Fault.TOO_LONG);
        assertThat(Plainness.fault("x".repeat(60), 60)).isEmpty();
    }
}
