package vn.sosuckhoe.coverage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.function.Function.identity;

/**
 * Figures of provinces as they are told, one version a day for all replicas. What was hidden of them stands nowhere, so a
 * measure that is new in a release looks as if it had been hidden, and stays so until the month ends: too much, but safe.
 */
@ApplicationScoped
class ToldFigures {

    private static final String LATEST = """
            select day, as_of, figures from told_figures where province = $1 order by day desc limit 1
            """;

    private static final String KEEP = """
            insert into told_figures (province, day, as_of, figures) values ($1, $2, $3, $4)
            on conflict (province, day) do nothing
            """;

    private static final Map<String, Measure> MEASURES =
            Measures.all().stream().collect(Collectors.toMap(Measure::code, identity()));

    private final Pool pool;

    ToldFigures(Pool pool) {
        this.pool = pool;
    }

    /** {@code null} where nothing was told yet. */
    Uni<Figures> latest(String province) {
        return pool.preparedQuery(LATEST).execute(Tuple.of(province)).map(rows -> {
            for (var row : rows) {
                return figures(row);
            }
            return null;
        });
    }

    /** The first ones of a day are the only ones. */
    Uni<Void> keep(String province, Figures figures) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(province, figures.day(), figures.asOf(), written(figures)))
                .replaceWithVoid();
    }

    private static String written(Figures figures) {
        var rows = new JsonArray();
        figures.rows().forEach(row -> rows.add(written(row)));
        return new JsonObject()
                .put("rows", rows)
                .put("total", written(figures.total()))
                .encode();
    }

    private static JsonObject written(Figures.Row row) {
        var counts = new JsonObject();
        row.counts().forEach((measure, count) -> counts.put(measure.code(), count));
        return new JsonObject()
                .put("place", row.place())
                .put("name", row.name())
                .put("counts", counts);
    }

    private static Figures figures(Row row) {
        var told = new JsonObject(row.getString(2));
        return new Figures(
                row.getLocalDate(0),
                row.getOffsetDateTime(1),
                told.getJsonArray("rows").stream()
                        .map(JsonObject.class::cast)
                        .map(ToldFigures::row)
                        .toList(),
                row(told.getJsonObject("total")));
    }

    /** A measure that an older release told and this one does not know is left out. */
    private static Figures.Row row(JsonObject written) {
        var counts = new HashMap<Measure, Long>();
        var told = written.getJsonObject("counts");
        MEASURES.forEach((code, measure) -> {
            if (told.containsKey(code)) {
                counts.put(measure, told.getLong(code));
            }
        });
        return new Figures.Row(written.getString("place"), written.getString("name"), counts);
    }
}
