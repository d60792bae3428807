package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;

import java.time.LocalDate;
import java.util.Map;

/**
 * {@code roll_finding}: people with something abnormal for the first time in the last twelve months, each once, by what is
 * most open about them. What is sensitive is left out.
 */
final class NewlyFound {

    private static final String SQL = """
            select place, count(*) as "found", count(*) filter (where worst = 4) as "found-open",
                   count(*) filter (where worst = 3) as "found-again",
                   count(*) filter (where worst = 2) as "found-confirmed",
                   count(*) filter (where worst = 1) as "found-cleared"
            from (select $by as place, t.citizen,
                         max(case t.answer when 'OPEN' then 4 when 'AGAIN' then 3 when 'CONFIRMED' then 2 else 1 end) as worst
                  from roll r join roll_finding t on (t.citizen, t.generation) = (r.citizen, r.generation)
                  where $here $there and t.found > $2 and t.found <= $3 and not t.sensitive
                  group by 1, 2) as found
            group by place
            """;

    private static final Map<String, Measure> COLUMNS = Map.of(
            "found", Measures.FOUND,
            "found-open", Measures.FOUND_OPEN,
            "found-again", Measures.FOUND_AGAIN,
            "found-confirmed", Measures.FOUND_CONFIRMED,
            "found-cleared", Measures.FOUND_CLEARED);

    private NewlyFound() {}

    static Uni<Void> count(SqlClient client, Scope scope, String code, LocalDate day, Counted counted) {
        return client.preparedQuery(scope.in(SQL))
                .execute(Tuple.of(code, day.minusMonths(12), day))
                .invoke(rows -> counted.add(rows, COLUMNS))
                .replaceWithVoid();
    }
}
