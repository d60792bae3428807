package vn.sosuckhoe.portal.view.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plots above each other over one time axis, ready for a template: everything in points of a view box {@link #WIDTH} wide.
 *
 * @param times marks of the time axis, from top to bottom of the picture
 * @param slots one a day with a value, oldest first
 */
public record Picture(int height, List<Frame> frames, List<Mark> times, List<Slot> slots) {

    /** Of the view box: about what a small phone has, so that words keep their size. */
    public static final int WIDTH = 300;

    private static final int LEFT = 38;
    private static final int RIGHT = 258;
    private static final int HEAD = 34;
    private static final int FOOT = 24;
    private static final int ALONE = 140;
    private static final int TOGETHER = 96;

    /** From the middle of a mark to its edge, and where many stand close to each other. */
    private static final int MARK = 4;

    private static final int SMALL_MARK = 2;
    private static final int MANY = 30;

    /** Of a band that is open at one end, so that its edge has a side. */
    private static final int EDGE = 8;

    /** @param top of the frame, where its name stands above, and {@code bottom} */
    public record Frame(String name, int top, int bottom, List<Mark> values, List<Strip> bands, List<Line> lines) {}

    /** @param at left or down */
    public record Mark(long at, String label) {}

    /** @param from edges that are real, not only where the picture ends: the upper, the lower */
    public record Strip(long y, long height, List<Long> edges) {}

    /** @param line between the values, {@code marks} at them: data of paths; the newest value is written beside it */
    public record Line(String style, String name, String line, String marks, Label newest) {}

    public record Label(long x, long y, String text) {}

    /** How numbers and days are written. */
    public record Writing(Function<BigDecimal, String> number, Function<LocalDate, String> mark) {}

    /** @param plots with values of at least two days between them */
    public static Picture of(List<Plot> plots, Writing writing) {
        var days = days(plots);
        var time = new TimeAxis(days.first(), days.last(), LEFT + 8, RIGHT - 8);
        var tall = plots.size() == 1 ? ALONE : TOGETHER;
        var mark = days.size() > MANY ? SMALL_MARK : MARK;
        var frames = new ArrayList<Frame>();
        for (var plot : plots) {
            var top = frames.size() * (tall + HEAD) + HEAD;
            frames.add(frame(plot, time, ValueAxis.around(plot.numbers(), top, top + tall), mark, writing));
        }
        return new Picture(
                plots.size() * (tall + HEAD) + FOOT,
                frames,
                time.marks().stream()
                        .map(day -> new Mark(time.x(day), writing.mark().apply(day)))
                        .toList(),
                Slot.around(days.stream().map(time::x).toList()));
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    /** Where the lowest frame ends; under it stand the words of the marks. */
    public int foot() {
        return height - FOOT;
    }

    /** Days with a value, each once. */
    public static TreeSet<LocalDate> days(List<Plot> plots) {
        return plots.stream()
                .flatMap(plot -> plot.courses().stream())
                .flatMap(course -> course.values().keySet().stream())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Frame frame(Plot plot, TimeAxis time, ValueAxis axis, int mark, Writing writing) {
        return new Frame(
                plot.name(),
                axis.top(),
                axis.bottom(),
                axis.grid().stream()
                        .map(value -> new Mark(axis.y(value), writing.number().apply(value)))
                        .toList(),
                plot.bands().stream().map(band -> strip(band, axis)).toList(),
                plot.courses().stream()
                        .map(course -> line(course, time, axis, mark, writing))
                        .toList());
    }

    private static Strip strip(Plot.Band band, ValueAxis axis) {
        var upper = band.to() == null ? axis.y(band.from()) - EDGE : axis.y(band.to());
        var lower = band.from() == null ? axis.y(band.to()) + EDGE : axis.y(band.from());
        return new Strip(
                upper,
                lower - upper,
                Stream.of(band.to(), band.from())
                        .filter(end -> end != null)
                        .map(axis::y)
                        .toList());
    }

    private static Line line(Plot.Course course, TimeAxis time, ValueAxis axis, int mark, Writing writing) {
        Function<LocalDate, Stroke.Point> point =
                day -> new Stroke.Point(time.x(day), axis.y(course.values().get(day)));
        var newest = course.values().lastEntry();
        var end = point.apply(newest.getKey());
        var label = new Label(end.x() + 9, end.y(), writing.number().apply(newest.getValue()));
        return new Line(
                course.stroke().style(),
                course.name(),
                Stroke.line(course.stretches().stream()
                        .map(stretch -> stretch.stream().map(point).toList())
                        .toList()),
                course.stroke()
                        .marks(course.values().keySet().stream().map(point).toList(), mark),
                label);
    }
}
