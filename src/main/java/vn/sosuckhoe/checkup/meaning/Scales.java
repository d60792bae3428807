package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.meaning.Ladder.Ends;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What {@code ranges.tsv} and {@code bars.tsv} say, by indicator. */
final class Scales {

    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private static final Map<String, Scale> ALL = read();

    private Scales() {}

    /** {@code null} for an indicator without ranges. */
    static Scale of(String indicator) {
        return ALL.get(indicator);
    }

    static Map<String, Scale> all() {
        return ALL;
    }

    private static Map<String, Scale> read() {
        var ends = new HashMap<String, Ends>();
        for (var row : Tsv.rows(Scales.class, "bars.tsv")) {
            ends.put(row[0] + " " + row[1], new Ends(new BigDecimal(row[2]), new BigDecimal(row[3]), shown(row[0])));
        }
        var groups = new LinkedHashMap<List<String>, List<String[]>>();
        for (var row : Tsv.rows(Scales.class, "ranges.tsv")) {
            groups.computeIfAbsent(List.of(row).subList(0, 7), who -> new ArrayList<>())
                    .add(row);
        }
        var ladders = new HashMap<String, List<Ladder>>();
        var words = new HashMap<String, Boolean>();
        groups.forEach((who, rows) -> {
            var part = who.get(0) + " " + who.get(1);
            ladders.computeIfAbsent(part, none -> new ArrayList<>()).add(ladder(rows, ends.get(part)));
            words.merge(who.get(0), rows.stream().anyMatch(Scales::isWord), Boolean::logicalOr);
        });
        var scales = new HashMap<String, Scale>();
        words.forEach((indicator, word) -> {
            var first = ladders.get(indicator + " " + FIRST);
            var second = ladders.getOrDefault(indicator + " " + SECOND, List.of());
            scales.put(
                    indicator,
                    new Scale(
                            word,
                            List.copyOf(first),
                            ends.get(indicator + " " + FIRST),
                            List.copyOf(second),
                            ends.get(indicator + " " + SECOND),
                            steps(first, second)));
        });
        return Map.copyOf(scales);
    }

    private static BigDecimal shown(String indicator) {
        return BigDecimal.ONE.movePointLeft(
                Indicators.ofCode(indicator).orElseThrow().decimals());
    }

    private static Ladder ladder(List<String[]> rows, Ends ends) {
        var rungs = IntStream.range(0, rows.size())
                .mapToObj(height -> rung(height, rows.get(height)))
                .toList();
        return Ladder.of(Condition.read(Arrays.copyOfRange(rows.get(0), 2, 7)), rungs, ends);
    }

    private static Rung rung(int height, String[] row) {
        var from = row[7];
        return new Rung(
                height,
                from.equals("-") ? null : bound(from),
                !from.startsWith("> "),
                Words.rating(row[0], row[8]),
                Level.valueOf(row[9]),
                Words.sentence(row[10]),
                Words.scale(row[11]),
                new Source(row[12], row[13]));
    }

    private static BigDecimal bound(String from) {
        var number = from.substring(from.indexOf(' ') + 1);
        var strip = Scale.STRIP.get(number);
        return strip == null ? new BigDecimal(number) : strip;
    }

    private static boolean isWord(String[] row) {
        return Scale.STRIP.containsKey(row[7].substring(row[7].indexOf(' ') + 1));
    }

    private static int[] steps(List<Ladder> first, List<Ladder> second) {
        return IntStream.concat(ages(first), ages(second)).sorted().distinct().toArray();
    }

    private static IntStream ages(List<Ladder> ladders) {
        return ladders.stream()
                .map(Ladder::condition)
                .flatMapToInt(condition -> IntStream.of(condition.from(), condition.until()));
    }
}
