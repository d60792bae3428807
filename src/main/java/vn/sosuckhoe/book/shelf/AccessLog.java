package vn.sosuckhoe.book.shelf;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who has opened which book. */
@ApplicationScoped
class AccessLog {

    static final int PAGE = 200;

    private static final Logger LOG = Logger.getLogger(AccessLog.class);
    private static final int REMEMBERED = 50_000;

    private static final String OWN_READING = """
            insert into access_log (citizen, reader, reader_name, role, relation, purpose, what, session)
            select $1, $2, $3, 'citizen', 'OWNER', $4, $5, $6
            where not exists (
                select from access_log
                where citizen = $1 and reader = $2 and session = $6 and relation = 'OWNER')
            """;

    // a row without a time: may see the log, and nobody has viewed the book yet
    // staff may work at a facility that told nothing in this book, so its name is asked for here
    // the log is never rewritten, so what was viewed before two people turned out to be one stands under both
    private static final String VIEWINGS = """
            with recursive one as (
                select $1::uuid as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            )
            select v.at, v.reader_name, v.role, v.facility, f.name, v.relation, v.purpose, v.what, v.reason
            from book b
            left join lateral (
                select l.*
                from one cross join lateral (
                    select * from access_log where citizen = one.citizen order by at desc limit $4
                ) l
                order by l.at desc limit $4
            ) v on true
            left join facility f on f.code = v.facility
            where b.citizen = $1
              and b.generation = (select id from generation where state = 'live')
              and ($2 = any (b.owners)
                   or exists (
                       select from unnest(b.guardians, b.guardian_ends) as guardian (holder, ends)
                       where holder = $2 and coalesce(ends, b.guardians_until) > $3))
            order by v.at desc
            """;

    private record Opened(String session, UUID book) {}

    private final Pool pool;
    private final Set<Opened> seen = ConcurrentHashMap.newKeySet();

    AccessLog(Pool pool) {
        this.pool = pool;
    }

    /**
     * One row a session. The reader does not wait for it; when the memory of sessions is full it is emptied, which costs
     * a statement that finds its row already there.
     */
    void ownReading(UUID book, Reader reader) {
        var opened = new Opened(reader.session() == null ? "" : reader.session(), book);
        if (seen.contains(opened)) {
            return;
        }
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        if (!seen.add(opened)) {
            return;
        }
        pool.preparedQuery(OWN_READING)
                .execute(Tuple.from(List.of(
                        book,
                        reader.personalId(),
                        reader.name() == null ? "" : reader.name(),
                        reader.purpose(),
                        reader.what(),
                        opened.session())))
                .subscribe()
                .with(rows -> {}, failure -> {
                    seen.remove(opened);
                    LOG.warnf(
                            "an own reading was not logged: %s",
                            failure.getClass().getName());
                });
    }

    Uni<List<Viewing>> viewings(UUID book, String personalId, LocalDate today) {
        return pool.preparedQuery(VIEWINGS)
                .execute(Tuple.of(book, personalId, today, PAGE))
                .map(rows -> rows.size() == 0
                        ? null
                        : StreamSupport.stream(rows.spliterator(), false)
                                .filter(row -> row.getOffsetDateTime(0) != null)
                                .map(AccessLog::viewing)
                                .toList());
    }

    private static Viewing viewing(Row row) {
        return new Viewing(
                row.getOffsetDateTime(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
