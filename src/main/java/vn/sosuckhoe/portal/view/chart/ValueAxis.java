package vn.sosuckhoe.portal.view.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where numbers stand from bottom to top, between two round numbers.
 *
 * @param step between two lines of the grid
 * @param top {@code to} stands there, {@code from} at {@code bottom}
 */
public record ValueAxis(BigDecimal from, BigDecimal to, BigDecimal step, int top, int bottom) {

    /** Of the highest value: a picture that fills itself with two kilos would frighten. */
    private static final double LEAST_SPAN = 0.2;

    /** Where there is nothing but zero. */
    private static final double NO_SPAN = 0.01;

    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** An axis on which all these values stand; it begins and ends at a line of the grid, and never below zero. */
    public static ValueAxis around(List<BigDecimal> values, int top, int bottom) {
        var lowest = values.stream().min(BigDecimal::compareTo).orElseThrow().doubleValue();
        var highest = values.stream().max(BigDecimal::compareTo).orElseThrow().doubleValue();
        var more = Math.max(0, Math.max(highest * LEAST_SPAN, NO_SPAN) - (highest - lowest)) / 2;
        lowest = Math.max(0, lowest - more);
        highest += more;
        var step = step(highest - lowest);
        return new ValueAxis(
                multiple(lowest, step, RoundingMode.FLOOR),
                multiple(highest, step, RoundingMode.CEILING),
                step,
                top,
                bottom);
    }

    private static BigDecimal step(double span) {
        var power = (int) Math.floor(Math.log10(span / MOST_STEPS));
        return ROUND.stream()
                .map(each -> each.scaleByPowerOfTen(power))
                .filter(each -> span / each.doubleValue() <= MOST_STEPS)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(step, 0, rounding).multiply(step);
    }

    /** Values beyond the ends stand at the end. */
    public long y(BigDecimal value) {
        var inside = value.max(from).min(to).subtract(from).doubleValue();
        return Math.round(bottom - (bottom - top) * inside / to.subtract(from).doubleValue());
    }

    /** From the lowest to the highest. */
    public List<BigDecimal> grid() {
        var steps = to.subtract(from).divide(step, 0, RoundingMode.HALF_UP).longValueExact();
        return LongStream.rangeClosed(0, steps)
                .mapToObj(each -> from.add(step.multiply(BigDecimal.valueOf(each))))
                .toList();
    }
}
