package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.meaning.Reading.Segment;
import vn.sosuckhoe.portal.view.indicator.Limits;
import vn.sosuckhoe.portal.words.Numbers;
import vn.sosuckhoe.portal.words.Results;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value on the line of its classes, in points of a view box {@link #WIDTH} wide and {@link #HEIGHT} high. Classes are told
 * apart by height and hatching, so that it works in black and white; a narrow class is drawn wider than it is, or nobody
 * would see it.
 *
 * @param title what is drawn
 * @param caption the same where there are two bars of one value, else {@code null}
 * @param told the picture in words
 * @param tip where the number stands
 * @param anchor of the number's text: {@code start}, {@code middle}, {@code end}
 * @param ticks numbers where classes meet, as far as they have room
 */
public record RangeBar(
        String title,
        String caption,
        String told,
        String number,
        long tip,
        String anchor,
        List<Part> parts,
        List<Tick> ticks) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 68;

    private static final int LEFT = 8;
    private static final int FLOOR = 52;
    private static final int TICK_ROOM = 26;
    private static final int TEXT_ROOM = 40;

    /**
     * One class.
     *
     * @param hatch data of a path over it, empty for none
     * @param name of the class
     * @param range which numbers belong to it
     * @param here whether the value is one of them
     * @param good whether it asks for nothing
     */
    public record Part(
            long x,
            long y,
            long width,
            long height,
            String style,
            String hatch,
            String name,
            String range,
            boolean here,
            boolean good) {}

    public record Tick(long x, String number) {}

    /** None, one, or two for a blood pressure. */
    public static List<RangeBar> of(Reading reading, Wording wording) {
        var bar = reading.bar();
        if (bar == null || bar.segments().isEmpty()) {
            return List.of();
        }
        var observed = reading.observed();
        var writer = new Writer(wording, observed.indicator().decimals());
        if (bar.secondSegments().isEmpty()) {
            var name = wording.text(observed.indicator().name());
            return List.of(writer.bar(name, null, bar.segments(), bar.mark(), observed.value()));
        }
        var words = wording.of(Results.class);
        return List.of(
                writer.bar(words.upper(), words.upper(), bar.segments(), bar.mark(), observed.value()),
                writer.bar(words.lower(), words.lower(), bar.secondSegments(), bar.secondMark(), observed.second()));
    }

    private record Writer(Wording wording, int decimals) {

        RangeBar bar(String name, String caption, List<Segment> segments, BigDecimal mark, BigDecimal value) {
            var ruler = Ruler.of(segments, LEFT, WIDTH - LEFT);
            var marked = ruler.classOf(mark);
            var tip = ruler.at(mark);
            var parts = IntStream.range(0, segments.size())
                    .mapToObj(index -> part(ruler, index, range(segments, index), index == marked))
                    .toList();
            var said = number(value == null ? mark : value);
            var words = wording.of(Results.class);
            return new RangeBar(
                    name,
                    caption,
                    words.barTold(
                            said,
                            parts.get(marked).name(),
                            parts.stream()
                                    .map(part -> part.name() + ": " + part.range())
                                    .collect(Collectors.joining("; "))),
                    said,
                    tip,
                    tip < LEFT + TEXT_ROOM ? "start" : tip > WIDTH - TEXT_ROOM ? "end" : "middle",
                    parts,
                    ticks(ruler));
        }

        private Part part(Ruler ruler, int index, String range, boolean here) {
            var segment = ruler.segments().get(index);
            var height = 12 + 4 * Math.max(0, segment.level().compareTo(Level.FINE));
            return new Part(
                    ruler.from(index),
                    FLOOR - height,
                    ruler.width(index),
                    height,
                    Badge.style(segment.level()),
                    hatch(segment.level(), ruler.from(index), ruler.width(index), height),
                    wording.text(segment.rating().name()),
                    range,
                    here,
                    segment.level() == Level.FINE);
        }

        private List<Tick> ticks(Ruler ruler) {
            var ticks = new ArrayList<Tick>();
            for (var index = 1; index < ruler.segments().size(); index++) {
                var x = ruler.from(index);
                if (ticks.isEmpty() || x - ticks.get(ticks.size() - 1).x() >= TICK_ROOM) {
                    ticks.add(new Tick(x, number(ruler.segments().get(index).from())));
                }
            }
            return ticks;
        }

        private String range(List<Segment> segments, int index) {
            var segment = segments.get(index);
            var last = index == segments.size() - 1;
            var open = segments.size() > 1;
            return new Limits(
                            open && index == 0 ? null : segment.from(),
                            !segment.above(),
                            open && last ? null : segment.to(),
                            last || segments.get(index + 1).above())
                    .told(wording.of(Numbers.class), this::number);
        }

        private String number(BigDecimal value) {
            return new Amounts(wording).number(value, decimals);
        }
    }

    /** The more urgent, the denser. */
    private static String hatch(Level level, int x, int width, int height) {
        var step =
                switch (level) {
                    case UNEXPLAINED, FINE -> width;
                    case WATCH -> 8;
                    case SEE_STATION -> 5;
                    case GO_NOW -> 3;
                };
        var lines = new StringBuilder();
        for (var at = x + step; at < x + width; at += step) {
            lines.append('M')
                    .append(at)
                    .append(' ')
                    .append(FLOOR - height)
                    .append('v')
                    .append(height);
        }
        return lines.toString();
    }
}
