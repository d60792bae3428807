package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.trend.Series;
import vn.sosuckhoe.checkup.trend.Series.Point;
import vn.sosuckhoe.portal.view.chart.Picture;
import vn.sosuckhoe.portal.view.chart.Stroke;
import vn.sosuckhoe.portal.view.indicator.TrendView.Key;
import vn.sosuckhoe.portal.view.indicator.TrendView.Row;
import vn.sosuckhoe.portal.view.indicator.TrendView.Touch;
import vn.sosuckhoe.portal.words.Numbers;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the words, the links and the table around a picture. */
record TrendViews(Wording wording, Drawing drawing) {

    private static final Comparator<Point> BY_VALUE = Comparator.comparing(Point::value);

    TrendView view(Together together) {
        var plots = drawing.plots(together);
        var days = List.copyOf(Picture.days(plots));
        var picture = drawing.picture(together);
        var series = together.series().toList();
        return new TrendView(
                series.stream().map(each -> each.indicator().code()).toList(),
                together.frames().stream().map(frame -> name(frame.get(0))).collect(Collectors.joining(" · ")),
                told(series, days),
                plots.stream()
                        .filter(plot -> plot.courses().size() > 1)
                        .flatMap(plot -> plot.courses().stream())
                        .map(course -> new Key(
                                course.stroke().style(),
                                course.stroke().marks(List.of(new Stroke.Point(16, 8)), 4),
                                course.name()))
                        .toList(),
                drawing.bands(together),
                picture,
                touches(series, days, picture),
                series.stream().map(this::head).toList(),
                rows(series, days));
    }

    private List<String> told(List<Series> series, List<LocalDate> days) {
        var words = wording.of(Numbers.class);
        var told = new ArrayList<String>();
        told.add(words.told(
                Integer.toString(days.size()), wording.day(days.get(0)), wording.day(days.get(days.size() - 1))));
        for (var each : series) {
            var points = each.points();
            told.add(words.extremes(
                    name(each),
                    value(each, points.stream().min(BY_VALUE).orElseThrow()),
                    value(each, points.stream().max(BY_VALUE).orElseThrow()),
                    value(each, points.get(points.size() - 1))));
        }
        // where no two values belong together the picture has no line that could be missed
        series.stream()
                .filter(each -> each.gaps().size() < each.points().size() - 1)
                .flatMap(each -> each.gaps().stream())
                .distinct()
                .map(gap -> words.gap(wording.day(gap.from()), wording.day(gap.until())))
                .forEach(told::add);
        return told;
    }

    private List<Touch> touches(List<Series> series, List<LocalDate> days, Picture picture) {
        var touches = new ArrayList<Touch>();
        for (var index = 0; index < days.size(); index++) {
            var day = days.get(index);
            var values = series.stream()
                    .flatMap(each -> at(each, day).map(point -> value(each, point)).stream())
                    .collect(Collectors.joining(" · "));
            touches.add(new Touch(
                    visit(series, day),
                    wording.of(Numbers.class).point(wording.day(day), values),
                    picture.slots().get(index)));
        }
        return touches;
    }

    private List<Row> rows(List<Series> series, List<LocalDate> days) {
        var rows = new ArrayList<Row>();
        for (var day : days) {
            var values = series.stream()
                    .map(each -> at(each, day).map(point -> number(each, point)).orElse(""))
                    .toList();
            rows.add(0, new Row(wording.day(day), visit(series, day), values));
        }
        return rows;
    }

    private static String visit(List<Series> series, LocalDate day) {
        return series.stream()
                .flatMap(each -> at(each, day).stream())
                .findFirst()
                .orElseThrow()
                .encounter();
    }

    private static Optional<Point> at(Series series, LocalDate day) {
        return series.points().stream().filter(point -> point.on().equals(day)).findFirst();
    }

    private String value(Series series, Point point) {
        return (number(series, point) + " " + drawing.unit(series.indicator())).strip();
    }

    private String number(Series series, Point point) {
        return drawing.numbers(series.indicator(), point);
    }

    private String head(Series series) {
        var unit = drawing.unit(series.indicator());
        return unit.isEmpty() ? name(series) : name(series) + " (" + unit + ")";
    }

    private String name(Series series) {
        return wording.text(series.indicator().name());
    }
}
