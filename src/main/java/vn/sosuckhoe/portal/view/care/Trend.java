package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One measured quantity over time: a picture and the table behind it. Days keep their distance; no limit is drawn, and
 * doubtful values are left out.
 *
 * @param alt the picture in words
 * @param unit as people write it
 * @param series one line of the picture each
 * @param rows day and values, newest first
 */
public record Trend(
        String title,
        String alt,
        String unit,
        List<Series> series,
        String first,
        String last,
        List<String> heads,
        List<Row> rows) {

    private static final int LEFT = 14;
    private static final int RIGHT = 306;
    private static final int TOP = 30;
    private static final int BOTTOM = 104;

    /** Of the highest value: a picture that fills itself with two kilos would frighten. */
    private static final double LEAST_SPAN = 0.25;

    /** @param style {@code s0}, {@code s1}: told apart by shape of line, not by colour alone */
    public record Series(String style, String name, String line, List<Point> points) {}

    public record Point(long x, long y, long labelY, String label) {}

    public record Row(String day, List<String> values) {}

    private record Reading(LocalDate day, List<BigDecimal> values) {}

    static List<Trend> of(List<Visit> visits, Wording wording) {
        var words = wording.of(Visits.class);
        return Stream.of(
                        trend(words.bloodPressure(), List.of("systolic", "diastolic"), visits, wording),
                        trend(words.weight(), List.of("weight"), visits, wording),
                        trend(words.height(), List.of("height"), visits, wording))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Trend> trend(String title, List<String> names, List<Visit> visits, Wording wording) {
        var readings = visits.stream()
                .flatMap(visit -> reading(visit, names).stream())
                .sorted(Comparator.comparing(Reading::day))
                .toList();
        if (readings.stream().map(Reading::values).distinct().count() < 2
                || readings.get(0)
                        .day()
                        .equals(readings.get(readings.size() - 1).day())) {
            return Optional.empty();
        }
        var words = wording.of(Visits.class);
        var first = wording.day(readings.get(0).day());
        var last = wording.day(readings.get(readings.size() - 1).day());
        var heads = names.size() == 1 ? List.of(title) : List.of(words.systolic(), words.diastolic());
        var rows = new ArrayList<Row>();
        readings.forEach(each -> rows.add(
                0,
                new Row(
                        wording.day(each.day()),
                        each.values().stream().map(wording::number).toList())));
        return Optional.of(new Trend(
                title,
                words.trendPicture(title, Integer.toString(readings.size()), first, last),
                unit(visits, names.get(0), wording),
                IntStream.range(0, names.size())
                        .mapToObj(index -> series(index, heads.get(index), readings, wording))
                        .toList(),
                first,
                last,
                heads,
                rows));
    }

    private static Optional<Reading> reading(Visit visit, List<String> names) {
        var values = names.stream()
                .flatMap(name -> MeasureLines.sure(visit.measures(), name).stream())
                .map(Measure::value)
                .toList();
        return visit.date() == null || values.size() < names.size()
                ? Optional.empty()
                : visit.date().exact().map(day -> new Reading(day, values));
    }

    private static String unit(List<Visit> visits, String name, Wording wording) {
        return visits.stream()
                .flatMap(visit -> MeasureLines.sure(visit.measures(), name).stream())
                .map(Measure::unit)
                .filter(unit -> unit != null)
                .findFirst()
                .map(unit -> wording.term("unit", unit, unit))
                .orElse("");
    }

    private static Series series(int index, String name, List<Reading> readings, Wording wording) {
        var lowest = extreme(readings, Comparator.naturalOrder());
        var highest = extreme(readings, Comparator.reverseOrder());
        var start = readings.get(0).day().toEpochDay();
        var days = readings.get(readings.size() - 1).day().toEpochDay() - start;
        var points = readings.stream()
                .map(each -> {
                    var value = each.values().get(index);
                    var x = LEFT + (RIGHT - LEFT) * (each.day().toEpochDay() - start) / days;
                    var y = height(value.doubleValue(), lowest, highest);
                    return new Point(x, y, y - 9, wording.number(value));
                })
                .toList();
        return new Series(
                "s" + index,
                name,
                points.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" ")),
                sparse(points));
    }

    private static double extreme(List<Reading> readings, Comparator<BigDecimal> order) {
        return readings.stream()
                .flatMap(each -> each.values().stream())
                .min(order)
                .orElseThrow()
                .doubleValue();
    }

    private static long height(double value, double lowest, double highest) {
        var span = Math.max(highest - lowest, highest * LEAST_SPAN);
        var bottom = (highest + lowest - span) / 2;
        return Math.round(BOTTOM - (BOTTOM - TOP) * (value - bottom) / span);
    }

    /** Points that stand too close to the one before lose their label; the last one keeps it. */
    private static List<Point> sparse(List<Point> points) {
        var kept = new ArrayList<Point>();
        var next = Long.MAX_VALUE;
        for (var index = points.size() - 1; index >= 0; index--) {
            var point = points.get(index);
            var fits = next - point.x() >= 40;
            kept.add(0, fits ? point : new Point(point.x(), point.y(), point.labelY(), ""));
            next = fits ? point.x() : next;
        }
        return kept;
    }
}
