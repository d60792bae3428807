package vn.sosuckhoe.portal.view.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be drawn in one frame with one axis of values.
 *
 * @param name what stands at its top, e.g. the unit
 * @param bands where values are meant to be
 */
public record Plot(String name, List<Course> courses, List<Band> bands) {

    /** @param values by day @param breaks days after which no line is drawn to the next value */
    public record Course(
            Stroke stroke, String name, NavigableMap<LocalDate, BigDecimal> values, Set<LocalDate> breaks) {

        /** The values that a line joins. */
        List<List<LocalDate>> stretches() {
            var stretches = new ArrayList<List<LocalDate>>();
            var stretch = new ArrayList<LocalDate>();
            for (var day : values.keySet()) {
                stretch.add(day);
                if (breaks.contains(day)) {
                    stretches.add(stretch);
                    stretch = new ArrayList<>();
                }
            }
            stretches.add(stretch);
            return stretches;
        }
    }

    /** @param from {@code null}: no end below @param to {@code null}: no end above */
    public record Band(BigDecimal from, BigDecimal to) {}

    /** Every number that must find its place: the values, and the ends of the bands so that both are seen together. */
    List<BigDecimal> numbers() {
        return Stream.concat(
                        courses.stream().flatMap(course -> course.values().values().stream()),
                        bands.stream().flatMap(band -> Stream.of(band.from(), band.to())))
                .filter(number -> number != null)
                .toList();
    }
}
