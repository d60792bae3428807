package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.meaning.Reading.Segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * All classes of one number for the same people, from the bottom up: every value stands on exactly one rung.
 *
 * @param segments of its bar; empty where it has none
 */
record Ladder(Condition condition, List<Rung> rungs, List<Segment> segments) {

    static Ladder of(Condition condition, List<Rung> rungs, Ends ends) {
        var explained = rungs.stream().allMatch(rung -> rung.rating() != null);
        return new Ladder(condition, List.copyOf(rungs), explained && ends != null ? ends.segments(rungs) : List.of());
    }

    Rung at(BigDecimal value) {
        var height = rungs.size() - 1;
        while (!rungs.get(height).reaches(value)) {
            height--;
        }
        return rungs.get(height);
    }

    /** Where the line that is drawn begins and ends. */
    record Ends(BigDecimal from, BigDecimal to) {

        BigDecimal clamp(BigDecimal value) {
            return value.max(from).min(to);
        }

        private List<Segment> segments(List<Rung> rungs) {
            var all = new ArrayList<Segment>();
            for (var rung : rungs) {
                var next = rung.height() + 1;
                var begin = rung.from() == null ? from : clamp(rung.from());
                var end = next == rungs.size() ? to : clamp(rungs.get(next).from());
                if (begin.compareTo(end) < 0) {
                    all.add(new Segment(
                            begin, end, rung.level(), rung.rating(), rung.from() != null && !rung.itself()));
                }
            }
            return List.copyOf(all);
        }
    }
}
