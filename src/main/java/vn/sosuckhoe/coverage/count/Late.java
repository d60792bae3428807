package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;

import java.time.LocalDate;
import java.util.Map;

/** {@code roll_task}: small children whose dose or whose measuring is overdue, each child once. */
final class Late {

    private static final String SQL = """
            select place, count(*) filter (where task = 'vaccination') as "late-vaccination",
                   count(*) filter (where task = 'measuring') as "late-measuring"
            from (select distinct $by as place, t.task, t.citizen
                  from roll r join roll_task t on (t.citizen, t.generation) = (r.citizen, r.generation)
                  where $here $there and r.born_by > $2 and t.task in ('vaccination', 'measuring')
                    and t.overdue_from <= $3 and (t.until is null or t.until > $3)) as late
            group by place
            """;

    private static final Map<String, Measure> COLUMNS = Map.of(
            "late-vaccination", Measures.LATE_VACCINATION,
            "late-measuring", Measures.LATE_MEASURING);

    private Late() {}

    static Uni<Void> count(SqlClient client, Scope scope, String code, LocalDate day, Counted counted) {
        return client.preparedQuery(scope.in(SQL))
                .execute(Tuple.of(code, day.minusYears(6), day))
                .invoke(rows -> counted.add(rows, COLUMNS))
                .replaceWithVoid();
    }
}
