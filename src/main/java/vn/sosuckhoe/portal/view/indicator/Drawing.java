package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.trend.Series;
import vn.sosuckhoe.checkup.trend.Series.Gap;
import vn.sosuckhoe.checkup.trend.Series.Point;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.view.chart.Picture;
import vn.sosuckhoe.portal.view.chart.Plot;
import vn.sosuckhoe.portal.view.chart.Plot.Course;
import vn.sosuckhoe.portal.view.chart.Stroke;
import vn.sosuckhoe.portal.view.checkup.Amounts;
import vn.sosuckhoe.portal.words.Numbers;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns series into the plots of a picture: a blood pressure is two courses, everything else one. */
record Drawing(Wording wording, Map<String, Goal> goals) {

    Picture picture(Together together) {
        return Picture.of(plots(together), new Picture.Writing(wording::number, this::mark));
    }

    String numbers(Indicator indicator, Point point) {
        var first = number(indicator, point.value());
        return point.second() == null ? first : first + "/" + number(indicator, point.second());
    }

    /** Empty for what has none. */
    String unit(Indicator indicator) {
        return indicator.unit() == null ? "" : new Amounts(wording).unit(indicator.unit());
    }

    private String number(Indicator indicator, BigDecimal value) {
        return new Amounts(wording).number(value, indicator.decimals());
    }

    List<Plot> plots(Together together) {
        return together.frames().stream()
                .map(frame -> new Plot(
                        name(frame, together.frames().size() > 1),
                        courses(frame),
                        goal(frame) == null ? List.of() : goal(frame).bands()))
                .toList();
    }

    /** Of several in one frame the first is what the stripes are of. */
    List<String> bands(Together together) {
        return together.frames().stream()
                .filter(frame -> goal(frame) != null)
                .map(frame -> goal(frame)
                        .told(
                                wording.text(indicatorName(frame)),
                                wording.of(Numbers.class),
                                number -> number(frame.get(0).indicator(), number)))
                .toList();
    }

    private Goal goal(List<Series> frame) {
        return goals.get(frame.get(0).indicator().code());
    }

    private static Text indicatorName(List<Series> frame) {
        return frame.get(0).indicator().name();
    }

    private String name(List<Series> frame, boolean oneOfSeveral) {
        var unit = unit(frame.get(0).indicator());
        var name = wording.text(indicatorName(frame));
        return !oneOfSeveral || frame.size() > 1 ? unit : unit.isEmpty() ? name : name + ", " + unit;
    }

    private List<Course> courses(List<Series> frame) {
        var courses = new ArrayList<Course>();
        for (var series : frame) {
            var words = wording.of(Numbers.class);
            if (series.points().stream().anyMatch(point -> point.second() != null)) {
                courses.add(course(courses.size(), words.systolic(), series, Point::value));
                courses.add(course(courses.size(), words.diastolic(), series, Point::second));
            } else {
                courses.add(
                        course(courses.size(), wording.text(series.indicator().name()), series, Point::value));
            }
        }
        return courses;
    }

    private static Course course(int number, String name, Series series, Function<Point, BigDecimal> value) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        series.points().stream()
                .filter(point -> value.apply(point) != null)
                .forEach(point -> values.put(point.on(), value.apply(point)));
        Set<LocalDate> breaks = series.gaps().stream().map(Gap::from).collect(Collectors.toSet());
        return new Course(Stroke.values()[number], name, values, breaks);
    }

    private String mark(LocalDate day) {
        return day.getDayOfYear() == 1
                ? Integer.toString(day.getYear())
                : wording.day(day).substring(3);
    }
}
