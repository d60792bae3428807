package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.InsuranceCard.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InsuranceTest {

    @ParameterizedTest
    @CsvSource({
        "GD4240000000001,        GD4240000000001, CLASSIC_15,       0000000001",
        "gd 4 24 00000 00001,    GD4240000000001, CLASSIC_15,       0000000001",
        "ZZ1990123456789,        ZZ1990123456789, CLASSIC_15,       0123456789",
        "2420000001,             2420000001,      SOCIAL_NUMBER_10, 2420000001",
        "０１２３４５６７８９,      0123456789,      SOCIAL_NUMBER_10, 0123456789",
        "024190001234,           024190001234,    PERSONAL_ID_12,",
    })
    void a_card_is_read_in_each_of_its_three_forms(String text, String value, Form form, String socialNumber) {
        var card = InsuranceCard.read(text);
        assertThat(card).contains(new InsuranceCard(value, form));
        assertThat(card.flatMap(InsuranceCard::socialNumber).orElse(null)).isEqualTo(socialNumber);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"GD6240000000001", "GD0240000000001", "G14240000000001", "GD424000000000", "12345678901", "x"})
    void another_shape_is_not_a_card(String text) {
        assertThat(InsuranceCard.read(text)).isEmpty();
        assertThat(InsuranceCard.readAll(text)).isEmpty();
    }

    @Test
    void several_cards_stand_in_one_field() {
        assertThat(InsuranceCard.readAll(" GD4240000000001; 2420000001;;nothing;2420000001；024190001234;"))
                .extracting(InsuranceCard::form)
                .containsExactly(Form.CLASSIC_15, Form.SOCIAL_NUMBER_10, Form.PERSONAL_ID_12);
    }

    @ParameterizedTest
    @CsvSource({"TE1240000000001, 24", "te1990000000042, 99", "' TE1010000000003 ', 01"})
    void a_newborn_has_a_temporary_number_until_birth_is_registered(String text, String province) {
        assertThat(NewbornId.read(text)).map(NewbornId::provinceCode).contains(province);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"TE2240000000001", "TE124000000001", "TE12400000000011", "024190001234"})
    void another_shape_is_not_a_newborn_number(String text) {
        assertThat(NewbornId.read(text)).isEmpty();
    }

    @Test
    void numbers_stay_hidden_when_printed_or_refused() {
        assertThat(new NewbornId("TE1240000000001")).hasToString("NewbornId[…]");
        assertThat(new InsuranceCard("2420000001", Form.SOCIAL_NUMBER_10))
                .hasToString("InsuranceCard[…, SOCIAL_NUMBER_10]");
        assertThatThrownBy(() -> new NewbornId("TE924"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("TE9");
        assertThatThrownBy(() -> new InsuranceCard("2420000001", Form.CLASSIC_15))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("242");
    }
}
