package vn.sosuckhoe.checkup.trend;

import vn.sosuckhoe.checkup.indicator.Indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One indicator over the years: sure values with an exact day only, oldest first.
 *
 * @param gaps stretches without a value that are longer than the indicator's usual rhythm: no line is drawn over them
 */
public record Series(Indicator indicator, List<Point> points, List<Gap> gaps) {

    public Series {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    /** @param second diastolic, else {@code null} */
    public record Point(LocalDate on, BigDecimal value, BigDecimal second, String encounter) {}

    /** Both days have a value. */
    public record Gap(LocalDate from, LocalDate until) {}
}
