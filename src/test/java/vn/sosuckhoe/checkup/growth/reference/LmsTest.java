package vn.sosuckhoe.checkup.growth.reference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LmsTest {

    private static final Lms SKEWED = new Lms(-0.5, 10, 0.1);
    private static final Lms EVEN = new Lms(1, 50, 0.04);
    private static final Lms LOGARITHMIC = new Lms(0, 10, 0.1);

    @Test
    void the_median_is_zero() {
        assertThat(SKEWED.z(10)).isZero();
        assertThat(SKEWED.at(0)).isEqualTo(10);
    }

    @Test
    void without_skew_a_standard_deviation_is_always_as_wide() {
        assertThat(EVEN.z(52)).isCloseTo(1, within(1e-12));
        assertThat(EVEN.z(42)).isCloseTo(-4, within(1e-12));
        assertThat(EVEN.at(3)).isCloseTo(56, within(1e-12));
    }

    @Test
    void a_power_of_nothing_is_the_logarithm() {
        assertThat(LOGARITHMIC.z(10 * Math.E)).isCloseTo(10, within(1e-12));
        assertThat(LOGARITHMIC.at(2)).isCloseTo(10 * Math.exp(0.2), within(1e-12));
    }

    @Test
    void a_power_of_almost_nothing_is_almost_the_logarithm() {
        assertThat(new Lms(1e-9, 10, 0.1).z(12)).isCloseTo(LOGARITHMIC.z(12), within(1e-7));
    }

    @Test
    void with_skew_the_power_is_taken_first() {
        assertThat(SKEWED.z(14)).isCloseTo((Math.pow(1.4, -0.5) - 1) / (-0.5 * 0.1), within(1e-12));
        assertThat(SKEWED.at(2)).isCloseTo(10 * Math.pow(1 - 0.5 * 0.1 * 2, -2), within(1e-12));
    }

    @Test
    void within_three_the_restricted_score_is_the_plain_one() {
        assertThat(SKEWED.restrictedZ(SKEWED.at(2.99))).isCloseTo(2.99, within(1e-12));
        assertThat(SKEWED.restrictedZ(SKEWED.at(-2.99))).isCloseTo(-2.99, within(1e-12));
        assertThat(SKEWED.restrictedZ(SKEWED.at(3))).isCloseTo(3, within(1e-9));
    }

    @Test
    void beyond_three_one_more_is_as_wide_as_from_two_to_three() {
        var step = SKEWED.at(3) - SKEWED.at(2);
        assertThat(SKEWED.restrictedZ(SKEWED.at(3) + 2 * step)).isCloseTo(5, within(1e-9));
        assertThat(SKEWED.z(SKEWED.at(3) + 2 * step)).isLessThan(4.9);
    }

    @Test
    void below_minus_three_one_less_is_as_wide_as_from_minus_two_to_minus_three() {
        var step = SKEWED.at(-2) - SKEWED.at(-3);
        assertThat(SKEWED.restrictedZ(SKEWED.at(-3) - 1.5 * step)).isCloseTo(-4.5, within(1e-9));
        assertThat(SKEWED.z(SKEWED.at(-3) - 1.5 * step)).isLessThan(-4.6);
    }
}
