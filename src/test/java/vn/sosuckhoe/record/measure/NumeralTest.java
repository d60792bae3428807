package vn.sosuckhoe.record.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.record.Reason;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.8 | 36.8 | ",
                "36,8 độ | 36.8 | ",
                "+5 | 5 | ",
                "-5,5 | -5.5 | ",
                "120mmHg | 120 | ",
                "3.100 | 3.100 | 3100",
                "3,100 g | 3.100 | 3100",
                "0.500 | 0.500 | ",
                "1.234.567 | 1234567 | ",
                "1.234,5 | 1234.5 | ",
                "1,234.56 | 1234.56 | ",
                "12 345 | 12345 | ",
                "22,5 kg/m2 | 22.5 | ",
            })
    void a_number_is_read_with_its_unit(String text, BigDecimal decimal, BigDecimal thousands) {
        assertThat(Numeral.read(text)).contains(new Numeral(decimal, thousands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ",5",
                "5.",
                "1..2",
                "1,2,3",
                "12.34.567",
                "1.234,567.8",
                "1m62",
                "80-90",
                "120/80",
                "37 độ 5",
                "> 40",
                "~37",
                "bình thường",
                "1e9",
                "١٢٠",
                "123456789012345678901",
                "12 34"
            })
    void what_is_not_one_number_is_none(String text) {
        assertThat(Numeral.read(text)).isEmpty();
    }

    @Test
    void the_limits_belong_to_the_plausible() {
        assertThat(Plausibility.doubt("temperature", new BigDecimal("45"))).isNull();
        assertThat(Plausibility.doubt("temperature", new BigDecimal("45.1"))).isEqualTo(Reason.IMPLAUSIBLE);
        assertThat(Plausibility.doubt("diastolic", new BigDecimal("20"))).isEqualTo(Reason.LOOKS_LIKE_CMHG);
        assertThat(Plausibility.doubt("diastolic", new BigDecimal("21"))).isNull();
        assertThat(Plausibility.doubt("systolic", new BigDecimal("31"))).isEqualTo(Reason.IMPLAUSIBLE);
        assertThat(Plausibility.doubt("vision-left", new BigDecimal("99"))).isNull();
    }
}
