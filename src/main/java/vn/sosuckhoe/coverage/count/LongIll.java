package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.coverage.Measures;

import java.time.LocalDate;

import static vn.sosuckhoe.coverage.Measures.PROGRAMMES;
import static vn.sosuckhoe.coverage.Measures.SENSITIVE;

/**
 * {@code roll_follow_up}: people with a long illness, how many are under care, and how many of these at target. Sensitive
 * programmes are one: each person once, under care if none of them lapsed.
 */
final class LongIll {

    private static final String SQL = """
            select place, programme, count(*) as ill, count(*) filter (where cared) as cared,
                   count(*) filter (where cared and at_target) as at_target
            from (select $by as place, t.citizen, case when t.sensitive then '%s' else t.programme end as programme,
                         coalesce(bool_and(t.lapses_on > $2), false) as cared, bool_and(t.control = 'AT_TARGET') as at_target
                  from roll r
                  join roll_follow_up t on (t.citizen, t.generation) = (r.citizen, r.generation)
                  where $here $there
                  group by 1, 2, 3) as ill
            group by place, programme
            """.formatted(SENSITIVE);

    private LongIll() {}

    static Uni<Void> count(SqlClient client, Scope scope, String code, LocalDate day, Counted counted) {
        return client.preparedQuery(scope.in(SQL))
                .execute(Tuple.of(code, day))
                .invoke(rows -> rows.forEach(row -> {
                    var place = row.getString("place");
                    var programme = row.getString("programme");
                    if (PROGRAMMES.contains(programme) || SENSITIVE.equals(programme)) {
                        counted.add(place, Measures.ill(programme), row.getLong("ill"));
                        counted.add(place, Measures.cared(programme), row.getLong("cared"));
                    }
                    if (PROGRAMMES.contains(programme)) {
                        counted.add(place, Measures.atTarget(programme), row.getLong("at_target"));
                    }
                }))
                .replaceWithVoid();
    }
}
