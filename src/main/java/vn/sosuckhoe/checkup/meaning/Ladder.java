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

    /**
     * Where the line that is drawn begins and ends.
     *
     * @param step the smallest difference that is shown
     */
    record Ends(BigDecimal from, BigDecimal to, BigDecimal step) {

        BigDecimal clamp(BigDecimal value) {
            return value.max(from).min(to);
        }

        private List<Segment> segments(List<Rung> rungs) {
            var all = new ArrayList<Segment>();
            for (var rung : rungs) {
                var next = rung.height() + 1;
                var begin = rung.from() == null ? from : cut(rung);
                var end = next == rungs.size() ? to : cut(rungs.get(next));
                if (begin.compareTo(end) < 0) {
                    all.add(new Segment(
                            begin, end, rung.level(), rung.rating(), rung.from() != null && !rung.itself()));
                }
            }
            return List.copyOf(all);
        }

        /** A segment begins with a number of its own: what begins above 7.2 is drawn from 7.3 on. */
        private BigDecimal cut(Rung rung) {
            return clamp(rung.itself() ? rung.from() : rung.from().add(step));
        }
    }
}
