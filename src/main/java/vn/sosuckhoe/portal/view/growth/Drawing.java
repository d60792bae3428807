package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Rule;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws one index of one child. */
record Drawing(Child child, Index index, String book, Said said) {

    private static final int LABELS_APART = 21;

    /** One value that can be drawn: measured on a day, with a z-score that is plausible. */
    private record Spot(Judged judged, IndexResult result, double x) {

        double y() {
            return result.value().doubleValue();
        }
    }

    private List<Curve.Row> rows(List<Judged> measurings) {
        var rows = new ArrayList<Curve.Row>();
        measurings.forEach(each -> each.on(index).ifPresent(result -> rows.add(0, row(each, result))));
        return rows;
    }

    /** Where along the picture the values stand that can be drawn, oldest first. */
    List<Double> places(List<Judged> measurings) {
        return spots(measurings).stream().map(Spot::x).toList();
    }

    private List<Spot> spots(List<Judged> measurings) {
        return measurings.stream()
                .flatMap(each -> each.on(index).stream()
                        .filter(result -> result.z() != null && !result.flagged())
                        .map(result -> new Spot(each, result, place(each))))
                .toList();
    }

    private double place(Judged each) {
        return index.isForAge()
                ? days(each.on())
                : each.on(Index.LENGTH_HEIGHT_FOR_AGE).orElseThrow().value().doubleValue();
    }

    private int days(LocalDate on) {
        return (int) ChronoUnit.DAYS.between(child.birth(), on);
    }

    /** @param reach must hold a point at least */
    Curve curve(List<Judged> measurings, Reach reach) {
        var shown =
                spots(measurings).stream().filter(spot -> reach.holds(spot.x())).toList();
        var lines = reach.lines(index, child.sex());
        var scale = Scale.of(heights(lines, shown));
        var plot = new Plot(reach.from(), reach.to(), scale.bottom(), scale.top());
        var name = said.name(index);
        return new Curve(
                index.code(),
                name,
                alt(shown, name),
                said.unit(index),
                grid(plot, reach, scale),
                reach.marks().stream()
                        .map(mark -> new Curve.Mark(plot.x(mark.at()), Plot.BOTTOM + 24, mark.number()))
                        .toList(),
                counted(reach),
                scale.marks().stream()
                        .map(mark -> new Curve.Mark(Plot.LEFT - 7, plot.y(mark) + 6, Integer.toString(mark)))
                        .toList(),
                whoLines(plot, lines),
                joined(plot, shown),
                IntStream.range(0, shown.size())
                        .mapToObj(at -> point(plot, shown.get(at), at == shown.size() - 1))
                        .toList(),
                rows(measurings),
                source(shown));
    }

    private static DoubleStream heights(SortedMap<Integer, List<List<Reference.Point>>> lines, List<Spot> spots) {
        var outer = Stream.of(lines.firstKey(), lines.lastKey())
                .flatMap(sd -> lines.get(sd).stream())
                .flatMap(List::stream)
                .mapToDouble(Reference.Point::y);
        return DoubleStream.concat(outer, spots.stream().mapToDouble(Spot::y));
    }

    private String alt(List<Spot> spots, String name) {
        var last = spots.get(spots.size() - 1);
        var wording = said.wording();
        return said.words()
                .alt(
                        name,
                        Integer.toString(spots.size()),
                        wording.day(spots.get(0).judged().on()),
                        wording.day(last.judged().on()),
                        said.value(last.result()),
                        said.z(last.result()));
    }

    private static String grid(Plot plot, Reach reach, Scale scale) {
        var path = new StringBuilder();
        scale.marks().forEach(mark -> path.append("M%d %dH%d".formatted(Plot.LEFT, plot.y(mark), Plot.RIGHT)));
        reach.marks().forEach(mark -> path.append("M%d %dV%d".formatted(plot.x(mark.at()), Plot.TOP, Plot.BOTTOM)));
        return path.toString();
    }

    private String counted(Reach reach) {
        return switch (reach.unit()) {
            case MONTHS -> said.words().axisMonths();
            case YEARS -> said.words().axisYears();
            case CENTIMETRES -> said.words().axisCentimetres();
        };
    }

    private List<Curve.Line> whoLines(Plot plot, SortedMap<Integer, List<List<Reference.Point>>> lines) {
        var words = said.words();
        var labels =
                Map.of(3, words.veryHigh(), 2, words.high(), 0, words.middle(), -2, words.low(), -3, words.veryLow());
        var drawn = new ArrayList<Curve.Line>();
        var above = Long.MAX_VALUE;
        for (var line : lines.entrySet()) {
            var pieces = line.getValue();
            var last = pieces.get(pieces.size() - 1);
            var label = labels.get(line.getKey());
            var y = plot.y(last.get(last.size() - 1).y()) + 6;
            if (label != null) {
                y = Math.min(y, above - LABELS_APART);
                above = y;
            }
            var path = new StringBuilder();
            pieces.forEach(piece -> path.append(plot.path(piece)));
            drawn.add(new Curve.Line("l" + Math.abs(line.getKey()), path.toString(), label, y));
        }
        return drawn;
    }

    private static List<String> joined(Plot plot, List<Spot> spots) {
        var joined = new ArrayList<String>();
        var begin = 0;
        for (var at = 1; at <= spots.size(); at++) {
            if (at == spots.size()
                    || !Rule.joins(
                            spots.get(at - 1).judged().on(),
                            spots.get(at).judged().on())) {
                if (at - begin > 1) {
                    joined.add(plot.path(spots.subList(begin, at).stream()
                            .map(spot -> new Reference.Point(spot.x(), spot.y()))
                            .toList()));
                }
                begin = at;
            }
        }
        return joined;
    }

    private Curve.Point point(Plot plot, Spot spot, boolean newest) {
        var row = row(spot.judged(), spot.result());
        var label = said.words().point(row.day(), row.value(), row.word() == null ? row.z() : row.word());
        return new Curve.Point(plot.x(spot.x()), plot.y(spot.y()), row.href(), label, newest);
    }

    private Curve.Row row(Judged each, IndexResult result) {
        return new Curve.Row(
                href(each),
                each.atBirth() ? said.words().atBirth() : said.wording().day(each.on()),
                said.wording().age(PartialDate.of(child.birth()), each.on()),
                said.value(result),
                said.z(result),
                said.called(result.called()),
                said.remarks(result));
    }

    private String href(Judged each) {
        return book + (each.atBirth() ? "/tien-su" : "/kham/" + each.measuring().visit());
    }

    private static String source(List<Spot> spots) {
        return spots.get(spots.size() - 1).result().source().text();
    }
}
