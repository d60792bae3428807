package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.trend.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Series that are looked at in one picture.
 *
 * @param frames above each other; series in the same frame have the same unit
 */
record Together(List<List<Series>> frames) {

    private static final List<List<List<String>>> FIRST = List.of(
            List.of(List.of("blood-pressure")),
            List.of(List.of("glucose-fasting", "glucose-random", "glucose"), List.of("hba1c")),
            List.of(List.of("weight"), List.of("bmi")),
            List.of(List.of("waist")),
            List.of(List.of("ast", "alt")));

    /** What most people are treated for first, then whatever else was measured more than once. */
    static List<Together> of(List<Series> series) {
        var rest = new ArrayList<>(series);
        var all = new ArrayList<Together>();
        for (var picture : FIRST) {
            all.add(new Together(picture.stream()
                    .map(frame -> taken(frame, rest))
                    .filter(frame -> !frame.isEmpty())
                    .toList()));
        }
        rest.forEach(each -> all.add(new Together(List.of(List.of(each)))));
        return all.stream().filter(Together::tellsATrend).toList();
    }

    Stream<Series> series() {
        return frames.stream().flatMap(List::stream);
    }

    /** What stays the same, as the height of an adult, needs no picture. */
    private boolean tellsATrend() {
        return series().anyMatch(each -> each.points().stream()
                        .map(point -> point.value().stripTrailingZeros() + "/" + point.second())
                        .distinct()
                        .count()
                > 1);
    }

    private static List<Series> taken(List<String> codes, List<Series> rest) {
        var found = codes.stream()
                .flatMap(code ->
                        rest.stream().filter(each -> each.indicator().code().equals(code)))
                .toList();
        rest.removeAll(found);
        return found;
    }
}
