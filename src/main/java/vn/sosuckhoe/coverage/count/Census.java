package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Measures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the people of a commune or a province, all tables as of one moment, so that parts never exceed their whole. */
@ApplicationScoped
public class Census {

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private static final String PROVINCES = """
            select distinct province from roll
            where generation = (select id from generation where state = 'live') and province <> ''
            order by province
            """;

    private final Pool pool;

    Census(Pool pool) {
        this.pool = pool;
    }

    /** Every count as it is, small or not: who asks has been let into the place. */
    public Uni<Figures> of(Scope scope, String code, LocalDate day, OffsetDateTime now) {
        return pool.withTransaction(moment -> moment.query(ONE_MOMENT)
                .execute()
                .chain(set -> count(moment, scope, code, day))
                .map(counted -> counted.figures(day, now, Measures.all())));
    }

    /** Codes of the provinces where somebody has a book. */
    public Uni<List<String>> provinces() {
        return pool.query(PROVINCES).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList());
    }

    private static Uni<Counted> count(SqlClient moment, Scope scope, String code, LocalDate day) {
        var counted = new Counted();
        return People.count(moment, scope, code, day, counted)
                .chain(() -> Late.count(moment, scope, code, day, counted))
                .chain(() -> LongIll.count(moment, scope, code, day, counted))
                .chain(() -> NewlyFound.count(moment, scope, code, day, counted))
                .chain(() -> Invited.count(moment, scope, code, day, counted))
                .replaceWith(counted);
    }
}
