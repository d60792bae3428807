package vn.sosuckhoe.coverage.hiding;

import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures for who may not know single people: no count under {@value #FEW} is told, and none can be worked out from the
 * others, neither from sums over places, nor from the total, nor as what is left of a group ("all but three"). Zero is a
 * small count like one to four; only a place where nobody has a book says so. Everything hidden looks the same.
 *
 * <p>A {@link Split} is hidden by places: where one part is small, all parts of that place are. The hidden places of a split
 * then are a block of which others know the sums of rows and columns only, and a cell of such a block may be anything
 * between {@code max(0, row + column − all)} and {@code min(row, column)}. Places are added, the smallest first, until that
 * leaves at least {@value #FEW} more values for every cell; where no number of places does, the total is hidden too. What
 * is hidden of a group is hidden of every part of it, so that no part tells how large the group is at least, and the sums
 * hold whatever the group may be: the proof for one split is the proof for the tree.
 *
 * <p>Figures of two times can be subtracted as well: a place that was hidden together with another and is told a moment later
 * tells the other one too. So what was hidden {@code before} stays hidden with everything that this asks for, even where it
 * is large by now; a set of places that only grows is as safe as one that is made anew.
 *
 * <p>Not covered: what follows from how groups overlap that no table shows together (people with disabilities among those
 * of an age), and by how much a count that is told has grown or shrunk since figures that were told before.
 */
public final class Hiding {

    static final int FEW = 5;

    private final List<Row> rows;
    private final List<Integer> peopled;
    private final Measure everybody;
    private final Figures before;
    private final Map<Measure, Set<Integer>> hidden = new HashMap<>();
    private final Set<Measure> totals = new HashSet<>();

    private Hiding(List<Row> rows, Measure everybody, Figures before) {
        this.rows = rows;
        this.everybody = everybody;
        this.before = before;
        this.peopled = new ArrayList<>();
        for (var row = 0; row < rows.size(); row++) {
            if (count(row, everybody) > 0) {
                peopled.add(row);
            }
        }
    }

    /**
     * @param figures whole: every row tells every measure
     * @param splits of all measures but the first; what divides comes before what is divided again
     * @param before what was told to the same readers lately, {@code null} for nothing
     */
    public static Figures hide(Figures figures, Measure everybody, List<Split> splits, Figures before) {
        var hiding = new Hiding(figures.rows(), everybody, before);
        hiding.everybody();
        splits.forEach(hiding::split);
        var rows = new ArrayList<Row>();
        for (var row = 0; row < figures.rows().size(); row++) {
            rows.add(hiding.told(row));
        }
        var total = without(figures.total(), hiding.totals);
        return new Figures(figures.day(), figures.asOf(), List.copyOf(rows), total);
    }

    /** A hidden place has somebody, or it would say zero: one is known of each. */
    private void everybody() {
        if (wasUntold(everybody)) {
            hide(List.of(everybody), new HashSet<>(peopled));
            totals.add(everybody);
            return;
        }
        var places = new HashSet<>(peopled.stream()
                .filter(row -> count(row, everybody) < FEW || wasUntold(row, everybody))
                .toList());
        grow(
                List.of(everybody),
                everybody,
                places,
                () -> places.size() > 1 && sum(places, everybody) - places.size() >= FEW);
    }

    private void split(Split split) {
        var of = split.of();
        if (totals.contains(of) || split.parts().stream().anyMatch(this::wasUntold)) {
            hide(split.parts(), new HashSet<>(peopled));
            totals.addAll(split.parts());
            return;
        }
        var places = new HashSet<>(hidden.get(of));
        peopled.stream()
                .filter(row -> smallest(split, Set.of(row)) < FEW
                        || split.parts().stream().anyMatch(part -> wasUntold(row, part)))
                .forEach(places::add);
        grow(
                split.parts(),
                of,
                places,
                () -> smallest(split, places) >= FEW
                        && sum(places, of)
                                        - places.stream()
                                                .mapToLong(row -> count(row, of))
                                                .max()
                                                .orElse(0)
                                >= FEW);
    }

    /** Until it is safe, or nothing is left to hide. */
    private void grow(List<Measure> measures, Measure size, Set<Integer> places, Safe safe) {
        var more = peopled.stream()
                .filter(row -> !places.contains(row))
                .sorted((one, other) -> Long.compare(count(one, size), count(other, size)))
                .iterator();
        while (!places.isEmpty() && !safe.now()) {
            if (!more.hasNext()) {
                totals.addAll(measures);
                break;
            }
            places.add(more.next());
        }
        hide(measures, places);
    }

    @FunctionalInterface
    private interface Safe {
        boolean now();
    }

    private void hide(List<Measure> measures, Set<Integer> places) {
        measures.forEach(measure -> hidden.put(measure, places));
    }

    /** The smallest part over these places, and what is left beside the parts is one. */
    private long smallest(Split split, Set<Integer> places) {
        var parts = split.parts().stream().mapToLong(part -> sum(places, part)).toArray();
        var least = Long.MAX_VALUE;
        var left = sum(places, split.of());
        for (var part : parts) {
            least = Math.min(least, part);
            left -= part;
        }
        return split.whole() ? least : Math.min(least, left);
    }

    private long sum(Set<Integer> places, Measure measure) {
        return places.stream().mapToLong(row -> count(row, measure)).sum();
    }

    private boolean wasUntold(Measure measure) {
        return before != null && before.total().count(measure).isEmpty();
    }

    private boolean wasUntold(int row, Measure measure) {
        return before != null
                && before.rows().stream()
                        .filter(told -> told.place().equals(rows.get(row).place()))
                        .anyMatch(told -> told.count(measure).isEmpty());
    }

    private long count(int row, Measure measure) {
        return rows.get(row).count(measure).orElseThrow();
    }

    private Row told(int row) {
        var untold = new HashSet<Measure>();
        hidden.forEach((measure, places) -> {
            if (places.contains(row)) {
                untold.add(measure);
            }
        });
        return without(rows.get(row), untold);
    }

    private static Row without(Row row, Set<Measure> untold) {
        var counts = new HashMap<>(row.counts());
        counts.keySet().removeAll(untold);
        return new Row(row.place(), row.name(), counts);
    }
}
