package vn.sosuckhoe.coverage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Counts by place.
 *
 * @param day on which due, overdue and ages were asked for
 * @param asOf when it was counted
 * @param total of all places
 */
public record Figures(LocalDate day, OffsetDateTime asOf, List<Row> rows, Row total) {

    /**
     * @param place hamlet key or code of a commune, empty for people who have none; {@code null} of a total
     * @param name as people write it, empty for none
     * @param counts what is not in it is not told
     */
    public record Row(String place, String name, Map<Measure, Long> counts) {

        public Row {
            counts = Map.copyOf(counts);
        }

        public OptionalLong count(Measure measure) {
            var count = counts.get(measure);
            return count == null ? OptionalLong.empty() : OptionalLong.of(count);
        }
    }

    /** With the total of the rows, each of which tells every measure. */
    public static Figures of(LocalDate day, OffsetDateTime asOf, List<Row> rows, List<Measure> measures) {
        var sum = new HashMap<Measure, Long>();
        for (var measure : measures) {
            sum.put(
                    measure,
                    rows.stream()
                            .mapToLong(row -> row.count(measure).orElseThrow())
                            .sum());
        }
        return new Figures(day, asOf, List.copyOf(rows), new Row(null, "", sum));
    }
}
