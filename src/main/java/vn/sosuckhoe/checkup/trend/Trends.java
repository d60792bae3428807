package vn.sosuckhoe.checkup.trend;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.trend.Series.Gap;
import vn.sosuckhoe.checkup.trend.Series.Point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/** From single values to how they went over the years. */
public final class Trends {

    /** Ties are broken so that the order in which visits were told does not matter. */
    private static final Comparator<Point> BY_VALUE = Comparator.comparing(Point::value)
            .thenComparing(Point::second, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Point::encounter);

    private Trends() {}

    /**
     * One series an indicator, in the order in which indicators first occur. Only numbers that are sure and have an exact
     * day. Of several values of one day the middle one stands for the day, of two the higher: always one that was really
     * measured, so that it can be found in its visit.
     *
     * @param observed of one person, in any order
     */
    public static List<Series> of(List<Observed> observed) {
        var days = new LinkedHashMap<Indicator, TreeMap<LocalDate, List<Point>>>();
        for (var each : observed) {
            if (each.isSure()
                    && each.value() != null
                    && each.date() != null
                    && each.date().isExact()) {
                var day = each.date().earliest();
                days.computeIfAbsent(each.indicator(), first -> new TreeMap<>())
                        .computeIfAbsent(day, first -> new ArrayList<>())
                        .add(new Point(day, each.value(), each.second(), each.encounter()));
            }
        }
        return days.entrySet().stream()
                .map(entry -> series(
                        entry.getKey(),
                        entry.getValue().values().stream().map(Trends::middle).toList()))
                .toList();
    }

    private static Point middle(List<Point> ofOneDay) {
        return ofOneDay.stream().sorted(BY_VALUE).toList().get(ofOneDay.size() / 2);
    }

    private static Series series(Indicator indicator, List<Point> points) {
        var rule = Lasting.of(indicator.code());
        var gaps = new ArrayList<Gap>();
        for (var next = 1; next < points.size(); next++) {
            var from = points.get(next - 1).on();
            var until = points.get(next).on();
            if (rule.isGap(from, until)) {
                gaps.add(new Gap(from, until));
            }
        }
        return new Series(indicator, points, gaps);
    }
}
