package vn.sosuckhoe.checkup.growth.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexTest {

    @ParameterizedTest
    @EnumSource(Index.class)
    void every_index_has_a_treatment_with_a_source(Index index) {
        assertThat(Index.ofCode(index.code())).isEqualTo(index);
        assertThat(index.treatment().unit()).isNotBlank();
        assertThat(index.treatment().source().text()).isNotBlank();
        assertThat(index.treatment().source().confidence()).isEqualTo("H");
    }

    @Test
    void only_what_weighs_is_spoilt_by_water() {
        assertThat(Arrays.stream(Index.values())
                        .filter(index -> index.treatment().weightBased()))
                .containsExactly(
                        Index.WEIGHT_FOR_AGE, Index.BMI_FOR_AGE, Index.WEIGHT_FOR_LENGTH, Index.WEIGHT_FOR_HEIGHT);
    }

    @Test
    void length_and_head_are_not_restricted() {
        assertThat(Arrays.stream(Index.values())
                        .filter(index -> !index.treatment().restricted()))
                .containsExactly(
                        Index.LENGTH_HEIGHT_FOR_AGE, Index.HEAD_CIRCUMFERENCE_FOR_AGE, Index.ARM_CIRCUMFERENCE);
    }

    @Test
    void age_matters_for_what_is_for_age() {
        assertThat(Arrays.stream(Index.values()).filter(index -> !index.isForAge()))
                .containsExactly(Index.WEIGHT_FOR_LENGTH, Index.WEIGHT_FOR_HEIGHT, Index.ARM_CIRCUMFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "weight-for-age, -6, 5",
        "length-height-for-age, -6, 6",
        "bmi-for-age, -5, 5",
        "weight-for-length, -5, 5",
        "weight-for-height, -5, 5",
        "head-circumference-for-age, -5, 5",
        "arm-circumference-for-age, -5, 5"
    })
    void the_limits_themselves_are_plausible_and_a_hundredth_more_is_not(String code, double low, double high) {
        var treatment = Index.ofCode(code).treatment();
        assertThat(treatment.plausible(low)).isTrue();
        assertThat(treatment.plausible(high)).isTrue();
        assertThat(treatment.plausible(low - 0.01)).isFalse();
        assertThat(treatment.plausible(high + 0.01)).isFalse();
    }

    @Test
    void the_arm_itself_has_no_limits() {
        assertThat(Index.ARM_CIRCUMFERENCE.treatment().plausible(-1e9)).isTrue();
        assertThat(Index.ARM_CIRCUMFERENCE.treatment().plausible(1e9)).isTrue();
    }

    @Test
    void an_unknown_code_is_an_error() {
        assertThatThrownBy(() -> Index.ofCode("height"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("height");
    }
}
