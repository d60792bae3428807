package vn.sosuckhoe.portal.view.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ValueAxisTest {

    @ParameterizedTest
    @CsvSource({
        "'74,158', 60 80 100 120 140 160",
        "'5.2,9.8', 5 6 7 8 9 10",
        "'58', 50 55 60 65",
        "'58,59.5', 50 55 60 65",
        "'0.3,0.9', 0.2 0.4 0.6 0.8 1",
        "'90,1250', 0 500 1000 1500"
    })
    void the_grid_stands_at_round_numbers_around_all_values(String values, String grid) {
        assertThat(axis(values).grid().stream()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grid);
    }

    @Test
    void nothing_but_zero_has_an_axis_too() {
        assertThat(axis("0").y(BigDecimal.ZERO)).isEqualTo(100);
    }

    @Test
    void the_axis_never_goes_below_zero() {
        assertThat(axis("0.05,10").from()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "65, 10", "56, 64", "40, 100", "99, 10"})
    void a_value_stands_in_proportion_and_beyond_the_end_at_the_end(BigDecimal value, long y) {
        assertThat(axis("58").y(value)).isEqualTo(y);
    }

    private static ValueAxis axis(String values) {
        return ValueAxis.around(numbers(values), 10, 100);
    }

    private static List<BigDecimal> numbers(String values) {
        return Stream.of(values.split(",")).map(BigDecimal::new).toList();
    }
}
