package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.PersonalId.Warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonalIdTest {

    @ParameterizedTest
    @CsvSource({
        "001095123456, Hà Nội,        MALE,   1995",
        "024321000001, Bắc Giang,     FEMALE, 2021",
        "024048000321, Bắc Giang,     MALE,   1948",
        "024190001234, Bắc Giang,     FEMALE, 1990",
        "027200000001, Bắc Ninh,      MALE,   2000",
        "079599000001, Thành phố Hồ Chí Minh, FEMALE, 2199",
        "046799000001, Thừa Thiên Huế, FEMALE, 2299",
        "096999000001, Cà Mau,        FEMALE, 2399",
        "077800000001, Bà Rịa - Vũng Tàu, MALE, 2300",
    })
    void the_digits_say_province_sex_and_year(String digits, String province, Sex sex, int year) {
        var id = new PersonalId(digits);
        assertThat(id.provinceName()).contains(province);
        assertThat(id.sex()).contains(sex);
        assertThat(id.birthYear()).contains(year);
        assertThat(id.warnings(sex, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 024190001234 ", "\t024190001234\n", "０２４１９０００１２３４", "\u00a0024190001234\ufeff"})
    void spaces_around_and_full_width_digits_are_read(String text) {
        assertThat(PersonalId.read(text)).contains(new PersonalId("024190001234"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "02419000123",
                "0241900012345",
                "02419000123a",
                "024-190-001",
                "TE1240000000001",
                "٠٢٤١٩٠٠٠١٢٣٤"
            })
    void anything_but_twelve_digits_is_not_a_personal_id(String text) {
        assertThat(PersonalId.read(text)).isEmpty();
    }

    @Test
    void what_differs_from_the_record_is_only_a_warning() {
        var id = new PersonalId("024190001234");
        assertThat(id.warnings(Sex.MALE, PartialDate.parse("1990-05-01"))).containsExactly(Warning.SEX_DIFFERS);
        assertThat(id.warnings(Sex.FEMALE, PartialDate.parse("1990"))).isEmpty();
        assertThat(id.warnings(Sex.FEMALE, PartialDate.parse("1991"))).containsExactly(Warning.BIRTH_YEAR_DIFFERS);
        assertThat(new PersonalId("999190001234").warnings(Sex.MALE, PartialDate.parse("2020")))
                .containsExactly(Warning.SEX_DIFFERS, Warning.BIRTH_YEAR_DIFFERS, Warning.PROVINCE_UNKNOWN);
    }

    @Test
    void what_the_record_does_not_say_is_not_compared() {
        var id = new PersonalId("024190001234");
        assertThat(id.warnings(null, null)).isEmpty();
        assertThat(id.warnings(Sex.UNDETERMINED, null)).isEmpty();
    }

    @Test
    void a_number_that_is_printed_or_refused_stays_hidden() {
        assertThat(new PersonalId("024190001234")).hasToString("PersonalId[…]");
        assertThatThrownBy(() -> new PersonalId("02419000123456"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("0241");
        assertThatThrownBy(() -> new PersonalId(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
