package vn.sosuckhoe.coverage.count;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tables answered, put together by place. */
final class Counted {

    private final Map<String, Map<Measure, Long>> places = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    void name(String place, String name) {
        names.put(place, name);
    }

    /** A place nobody lives in is none. */
    void add(RowSet<Row> rows, Map<String, Measure> columns) {
        rows.forEach(
                row -> columns.forEach((column, measure) -> add(row.getString("place"), measure, row.getLong(column))));
    }

    void add(String place, Measure measure, long count) {
        places.computeIfAbsent(place, any -> new HashMap<>()).put(measure, count);
    }

    /** What no table spoke of is zero. */
    Figures figures(LocalDate day, OffsetDateTime asOf, List<Measure> measures) {
        var rows = new ArrayList<Figures.Row>();
        places.forEach((place, told) -> {
            var counts = new HashMap<Measure, Long>();
            measures.forEach(measure -> counts.put(measure, told.getOrDefault(measure, 0L)));
            rows.add(new Figures.Row(place, names.getOrDefault(place, ""), counts));
        });
        return Figures.of(day, asOf, rows, measures);
    }
}
