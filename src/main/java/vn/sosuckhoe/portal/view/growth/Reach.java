package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference;
import vn.sosuckhoe.checkup.growth.reference.Reference.Point;
import vn.sosuckhoe.person.Sex;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How far a picture reaches: from one place to another, in days of age or in cm.
 *
 * @param unit what the marks below the picture count
 */
record Reach(int from, int to, Unit unit, List<Mark> marks) {

    private static final double MONTH = 30.4375;
    private static final int YEAR = 365;
    private static final List<Integer> ENDS = List.of(YEAR, 2 * YEAR + 1, 1826, 3652, 6939);
    private static final List<Integer> BEGINNINGS = List.of(1827, 3652);

    /** WHO's curves step here: lying becomes standing, the standards become the reference. No line is drawn across. */
    private static final List<Integer> SEAMS = List.of(731, 1827);

    private static final int POINTS = 36;

    enum Unit {
        MONTHS,
        YEARS,
        CENTIMETRES
    }

    /** @param at days of age, or cm */
    record Mark(int at, String number) {}

    /**
     * @param first age in days at the first point
     * @param now age in days today: the picture shows also how long nothing was measured
     * @param last age in days where WHO's curve ends
     */
    static Reach ofAge(int first, int now, int last) {
        var to = Math.min(
                last, ENDS.stream().filter(end -> end >= now).findFirst().orElse(last));
        var from = BEGINNINGS.stream()
                .filter(begin -> begin <= first && begin < to)
                .reduce((one, later) -> later)
                .orElse(0);
        var months = to <= 2 * YEAR + 1;
        var every = months ? (to <= YEAR ? 2 : 3) : 12 * (1 + (to - from) / YEAR / 8);
        var marks = IntStream.iterate(0, month -> month <= 228, month -> month + every)
                .filter(month -> day(month) >= from - 1 && day(month) <= to + 1)
                .mapToObj(month -> new Mark(day(month), Integer.toString(months ? month : month / 12)))
                .toList();
        return new Reach(from, to, months ? Unit.MONTHS : Unit.YEARS, marks);
    }

    /**
     * @param lowest measured length or height, cm
     * @param highest measured
     * @param from where WHO's curve begins
     * @param to where it ends
     */
    static Reach ofStature(double lowest, double highest, int from, int to) {
        var low = Math.max(from, 5 * (int) Math.floor(lowest / 5 - 1));
        var high = Math.min(to, 5 * (int) Math.ceil(highest / 5 + 1));
        var every = high - low > 30 ? 10 : 5;
        return new Reach(
                low,
                high,
                Unit.CENTIMETRES,
                IntStream.rangeClosed(low, high)
                        .filter(cm -> cm % every == 0)
                        .mapToObj(cm -> new Mark(cm, Integer.toString(cm)))
                        .toList());
    }

    boolean holds(double place) {
        return place >= from && place <= to;
    }

    /** WHO's seven lines, each in the pieces that belong together. */
    SortedMap<Integer, List<List<Point>>> lines(Index index, Sex sex) {
        var step = Math.max(unit == Unit.CENTIMETRES ? 1 : 30, (to - from) / POINTS);
        var lines = new TreeMap<Integer, List<List<Point>>>();
        var begin = from;
        for (var end : ends()) {
            piece(index, sex, begin, end, step)
                    .forEach((sd, piece) ->
                            lines.computeIfAbsent(sd, key -> new ArrayList<>()).add(piece));
            begin = end + 1;
        }
        return lines;
    }

    private List<Integer> ends() {
        var ends = new ArrayList<Integer>();
        if (unit != Unit.CENTIMETRES) {
            SEAMS.stream()
                    .filter(seam -> seam > from && seam <= to)
                    .map(seam -> seam - 1)
                    .forEach(ends::add);
        }
        ends.add(to);
        return ends;
    }

    private static SortedMap<Integer, List<Point>> piece(Index index, Sex sex, int from, int to, int step) {
        var piece = new TreeMap<Integer, List<Point>>();
        var last = Reference.lines(index, sex, to, to, 1);
        Reference.lines(index, sex, from, to - 1, step).forEach((sd, points) -> {
            var whole = new ArrayList<>(points);
            whole.addAll(last.get(sd));
            piece.put(sd, whole);
        });
        return piece;
    }

    private static int day(int month) {
        return (int) Math.round(month * MONTH);
    }
}
