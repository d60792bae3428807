package vn.sosuckhoe.checkup.growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.growth.reference.Axis;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthClassTest {

    private static final LocalDate BIRTH = LocalDate.of(2024, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, DAYS, -3.01, severe-underweight",
        "WEIGHT_FOR_AGE, DAYS, -3.00, underweight",
        "WEIGHT_FOR_AGE, DAYS, -2.01, underweight",
        "WEIGHT_FOR_AGE, DAYS, -2.00, normal",
        "WEIGHT_FOR_AGE, DAYS, 2.00, normal",
        "WEIGHT_FOR_AGE, DAYS, 2.01, above-range",
        "WEIGHT_FOR_AGE, MONTHS, -3.01, severe-underweight",
        "WEIGHT_FOR_AGE, MONTHS, -2.01, underweight",
        "WEIGHT_FOR_AGE, MONTHS, 0, normal",
        "WEIGHT_FOR_AGE, MONTHS, 2.01, above-range",
        "LENGTH_HEIGHT_FOR_AGE, DAYS, -3.01, severe-stunting",
        "LENGTH_HEIGHT_FOR_AGE, DAYS, -3.00, stunting",
        "LENGTH_HEIGHT_FOR_AGE, DAYS, -2.01, stunting",
        "LENGTH_HEIGHT_FOR_AGE, DAYS, -2.00, normal",
        "LENGTH_HEIGHT_FOR_AGE, DAYS, 4, normal",
        "LENGTH_HEIGHT_FOR_AGE, MONTHS, -3.01, severe-stunting",
        "LENGTH_HEIGHT_FOR_AGE, MONTHS, -2.5, stunting",
        "LENGTH_HEIGHT_FOR_AGE, MONTHS, 0, normal",
        "WEIGHT_FOR_LENGTH, CM, -3.01, severe-wasting",
        "WEIGHT_FOR_LENGTH, CM, -3.00, wasting",
        "WEIGHT_FOR_LENGTH, CM, -2.00, normal",
        "WEIGHT_FOR_LENGTH, CM, 1.00, normal",
        "WEIGHT_FOR_LENGTH, CM, 1.01, risk-of-overweight",
        "WEIGHT_FOR_LENGTH, CM, 2.00, risk-of-overweight",
        "WEIGHT_FOR_LENGTH, CM, 2.01, overweight",
        "WEIGHT_FOR_LENGTH, CM, 3.00, overweight",
        "WEIGHT_FOR_LENGTH, CM, 3.01, obesity",
        "WEIGHT_FOR_HEIGHT, CM, -2.01, wasting",
        "WEIGHT_FOR_HEIGHT, CM, 3.01, obesity",
        "BMI_FOR_AGE, DAYS, -3.01, severe-wasting",
        "BMI_FOR_AGE, DAYS, -2.01, wasting",
        "BMI_FOR_AGE, DAYS, 1.50, risk-of-overweight",
        "BMI_FOR_AGE, DAYS, 2.50, overweight",
        "BMI_FOR_AGE, DAYS, 3.01, obesity",
        "BMI_FOR_AGE, MONTHS, -3.01, severe-thinness",
        "BMI_FOR_AGE, MONTHS, -3.00, thinness",
        "BMI_FOR_AGE, MONTHS, -2.00, normal",
        "BMI_FOR_AGE, MONTHS, 1.00, normal",
        "BMI_FOR_AGE, MONTHS, 1.01, overweight",
        "BMI_FOR_AGE, MONTHS, 2.00, overweight",
        "BMI_FOR_AGE, MONTHS, 2.01, obesity",
        "ARM_CIRCUMFERENCE, MM, 114.9, severe-acute-malnutrition",
        "ARM_CIRCUMFERENCE, MM, 115, moderate-acute-malnutrition",
        "ARM_CIRCUMFERENCE, MM, 124.9, moderate-acute-malnutrition",
        "ARM_CIRCUMFERENCE, MM, 125, normal",
    })
    void the_word_on_and_beside_every_bound(Index index, Axis axis, BigDecimal number, String code) {
        assertThat(GrowthClass.of(index, axis, number).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void head_and_arm_for_age_have_no_words() {
        assertThat(GrowthClass.of(Index.HEAD_CIRCUMFERENCE_FOR_AGE, Axis.DAYS, BigDecimal.ZERO))
                .isEmpty();
        assertThat(GrowthClass.of(Index.ARM_CIRCUMFERENCE_FOR_AGE, Axis.DAYS, BigDecimal.ZERO))
                .isEmpty();
        assertThat(GrowthClass.lowest(Index.HEAD_CIRCUMFERENCE_FOR_AGE, Axis.DAYS))
                .isEmpty();
    }

    @Test
    void a_word_is_told_in_both_languages_with_its_source() {
        assertThat(GrowthClass.of(Index.LENGTH_HEIGHT_FOR_AGE, Axis.DAYS, BigDecimal.valueOf(-2.5))
                        .orElseThrow())
                .isEqualTo(new GrowthClass(
                        "stunting", "thấp còi", "stunted", new Source("WHO, words as usual in Vietnam", "M")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-30, 11.4, ",
        "2024-07-31, 11.4, severe-acute-malnutrition",
        "2024-07-31, 12.4, moderate-acute-malnutrition",
        "2024-07-31, 12.5, normal",
        "2029-01-30, 11.4, severe-acute-malnutrition",
        "2029-01-31, 11.4, ",
    })
    void the_arm_is_judged_from_six_months_until_five_years(LocalDate on, BigDecimal cm, String code) {
        var child = new Child(BIRTH, Sex.MALE, null);
        var results = Growth.of(child, new Measured(on, null, null, null, null, cm, true));
        var arm = results.get(results.size() - 1);
        assertThat(arm.index()).isEqualTo(Index.ARM_CIRCUMFERENCE);
        assertThat(arm.value()).isEqualByComparingTo(cm.movePointRight(1));
        assertThat(arm.called() == null ? null : arm.called().code()).isEqualTo(code);
        assertThat(arm.z()).isNull();
        assertThat(arm.remarks()).isEmpty();
        assertThat(arm.source()).isNull();
    }
}
