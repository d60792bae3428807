package vn.sosuckhoe.coverage.hiding;

import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Somebody who wants to know what is hidden and tries every table of whole numbers that agrees with all that is told: rows
 * and their total, parts and what is left of them. Knows nothing of how things are hidden. Made for tables of a few cells.
 */
final class Snoop {

    private final Figures told;
    private final Measure everybody;
    private final List<Split> splits;
    private final Map<Measure, List<BitSet>> values = new HashMap<>();
    private final Map<String, Boolean> tried = new HashMap<>();

    private Snoop(Figures told, Measure everybody, List<Split> splits) {
        this.told = told;
        this.everybody = everybody;
        this.splits = splits;
    }

    /** What every cell may be, by measure: one set a row, the total's last. */
    static Map<Measure, List<BitSet>> of(Figures told, Measure everybody, List<Split> splits, long most) {
        var snoop = new Snoop(told, everybody, splits);
        for (var column : columns(
                snoop.cells(everybody),
                IntStream.range(0, told.rows().size())
                        .mapToObj(row -> new long[] {snoop.hides(row, everybody) ? 1 : 0, most})
                        .toList())) {
            if (snoop.below(everybody, column)) {
                snoop.mayBe(everybody, column);
            }
        }
        return snoop.values;
    }

    /** Whether the parts can be told apart so that all agrees; notes every way. */
    private boolean below(Measure measure, long[] column) {
        var possible = true;
        for (var split : splits) {
            if (split.of().equals(measure)) {
                possible &= tried(split, column);
            }
        }
        return possible;
    }

    private boolean tried(Split split, long[] column) {
        var key = split + Arrays.toString(column);
        var known = tried.get(key);
        if (known == null) {
            known = apart(split, column);
            tried.put(key, known);
        }
        return known;
    }

    private boolean apart(Split split, long[] column) {
        var possible = false;
        var firsts = columns(
                cells(split.parts().get(0)),
                Arrays.stream(column).mapToObj(most -> new long[] {0, most}).toList());
        for (var first : firsts) {
            var left = minus(column, first);
            if (split.parts().size() == 1) {
                if (below(split.parts().get(0), first)) {
                    mayBe(split.parts().get(0), first);
                    possible = true;
                }
                continue;
            }
            var seconds = columns(
                    cells(split.parts().get(1)),
                    Arrays.stream(left)
                            .mapToObj(most -> new long[] {split.whole() ? most : 0, most})
                            .toList());
            for (var second : seconds) {
                if (below(split.parts().get(0), first) && below(split.parts().get(1), second)) {
                    mayBe(split.parts().get(0), first);
                    mayBe(split.parts().get(1), second);
                    possible = true;
                }
            }
        }
        return possible;
    }

    private static long[] minus(long[] all, long[] some) {
        return IntStream.range(0, all.length)
                .mapToLong(row -> all[row] - some[row])
                .toArray();
    }

    private void mayBe(Measure measure, long[] column) {
        var sets = values.computeIfAbsent(measure, any -> IntStream.rangeClosed(0, column.length)
                .mapToObj(row -> new BitSet())
                .toList());
        for (var row = 0; row < column.length; row++) {
            sets.get(row).set((int) column[row]);
        }
        sets.get(column.length).set((int) Arrays.stream(column).sum());
    }

    private boolean hides(int row, Measure measure) {
        return told.rows().get(row).count(measure).isEmpty();
    }

    /** What is told of a measure, the total last. */
    private List<OptionalLong> cells(Measure measure) {
        var cells = new ArrayList<OptionalLong>();
        for (Row row : told.rows()) {
            cells.add(row.count(measure));
        }
        cells.add(told.total().count(measure));
        return cells;
    }

    /** Every column between bounds that agrees with its cells. */
    private static List<long[]> columns(List<OptionalLong> cells, List<long[]> bounds) {
        var found = new ArrayList<long[]>();
        fill(new long[bounds.size()], 0, 0, cells, bounds, found);
        return found;
    }

    private static void fill(
            long[] column, int row, long sum, List<OptionalLong> cells, List<long[]> bounds, List<long[]> found) {
        var total = cells.get(column.length);
        if (total.isPresent() && sum > total.getAsLong()) {
            return;
        }
        if (row == column.length) {
            if (total.isEmpty() || sum == total.getAsLong()) {
                found.add(column.clone());
            }
            return;
        }
        var cell = cells.get(row);
        for (var value = bounds.get(row)[0]; value <= bounds.get(row)[1]; value++) {
            if (cell.isEmpty() || cell.getAsLong() == value) {
                column[row] = value;
                fill(column, row + 1, sum + value, cells, bounds, found);
            }
        }
    }
}
