package vn.sosuckhoe.portal.view.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days stand from left to right: days keep their distance.
 *
 * @param first stands at {@code left}, {@code last} at {@code right}
 */
public record TimeAxis(LocalDate first, LocalDate last, int left, int right) {

    /** Room that the words of a mark need. */
    private static final int YEAR_WIDTH = 30;

    private static final int MONTH_WIDTH = 56;
    private static final List<Integer> MONTHS = List.of(1, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100);

    /** @throws IllegalArgumentException if there is no time between the two */
    public TimeAxis {
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException("a time axis needs two days");
        }
    }

    public long x(LocalDate day) {
        var days = first.until(day, ChronoUnit.DAYS);
        return left + Math.round((double) (right - left) * days / first.until(last, ChronoUnit.DAYS));
    }

    /** First days of years; of months where the time is too short for two years to be seen. None for some days only. */
    public List<LocalDate> marks() {
        if (!first.plusYears(2).isAfter(last)) {
            return YEARS.stream()
                    .filter(each -> width(each * 365L) >= YEAR_WIDTH)
                    .findFirst()
                    .map(this::years)
                    .orElse(List.of());
        }
        return MONTHS.stream()
                .filter(each -> width(each * 30L) >= MONTH_WIDTH)
                .findFirst()
                .map(this::months)
                .orElse(List.of());
    }

    private List<LocalDate> years(int every) {
        return inside(Stream.iterate(
                LocalDate.of(Math.floorDiv(first.getYear(), every) * every, 1, 1), day -> day.plusYears(every)));
    }

    private List<LocalDate> months(int every) {
        return inside(Stream.iterate(LocalDate.of(first.getYear(), 1, 1), day -> day.plusMonths(every)));
    }

    private List<LocalDate> inside(Stream<LocalDate> days) {
        return days.takeWhile(day -> !day.isAfter(last))
                .filter(day -> !day.isBefore(first))
                .toList();
    }

    private double width(long days) {
        return (double) (right - left) * days / first.until(last, ChronoUnit.DAYS);
    }
}
