package vn.sosuckhoe.request.answer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.request.Deadlines;
import vn.sosuckhoe.request.Report.Kind;
import vn.sosuckhoe.request.Request.State;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The requests of the people of one commune, as the roll has them now. Whoever calls has settled that the one who asks may
 * see it, and writes down that names were shown.
 */
@ApplicationScoped
public class Reported {

    private static final String LIVE = "(select id from generation where state = 'live')";

    // a request stays with the one it was sent under; the book is that of whoever they turned out to be. From the
    // people of the commune to their requests, one by one: "offset 0" keeps what is inside from being joined the
    // other way round, through whatever the rest of the country reports
    private static final String OF_COMMUNE = """
            with recursive one as (
                select citizen, name, hamlet from roll where generation = %s and commune = $1 and $1 <> ''
                union
                select c.id, one.name, one.hamlet
                from one cross join lateral (select id from citizen where merged_into = one.citizen offset 0) c
            ), of_commune as (
                select r.*, one.name, one.hamlet,
                       case r.state when 'RECEIVED' then r.first_answer_by when 'CHECKING' then r.done_by end as due_by
                from one cross join lateral (
                    select * from citizen_request
                    where citizen = one.citizen and (state in ('RECEIVED', 'CHECKING') or changed_at >= $2::timestamptz)
                    offset 0) r
            )
            """.formatted(LIVE);

    static final String LIST = OF_COMMUNE + """
            select r.citizen, r.id, r.name, r.hamlet, r.kind, r.vaccine, r.state,
                   (select a.outcome from request_answer a
                    where a.citizen = r.citizen and a.request = r.id and a.number = r.answers),
                   r.first_answer_by, r.done_by, r.received_at, r.changed_at
            from of_commune r
            order by r.due_by nulls last, case when r.due_by is null then r.changed_at end desc, r.received_at, r.id,
                     r.citizen
            offset $3 limit $4
            """;

    // what is finished has no deadline
    static final String COUNT = OF_COMMUNE + """
            select count(due_by)::integer, (count(*) filter (where due_by < $3::date))::integer, count(*)::integer
            from of_commune
            """;

    private static final String BOOK = """
            with recursive up as (
                select citizen as book from citizen_request where citizen = $1 and id = $2
                union
                select c.merged_into from up join citizen c on c.id = up.book where c.merged_into is not null
            )
            select up.book from up join book b on b.citizen = up.book and b.generation = %s
            """.formatted(LIVE);

    private final Pool pool;

    Reported(Pool pool) {
        this.pool = pool;
    }

    /**
     * Those that wait, oldest deadline first; then those that were finished since, newest first.
     *
     * @param before how many of them to pass by
     */
    public Uni<List<Waiting>> of(String commune, OffsetDateTime since, int before, int most) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(commune, since, before, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Reported::waiting)
                        .toList());
    }

    /** @param since of those that were finished; {@code null} for none of them */
    public Uni<Waiting.Count> count(String commune, OffsetDateTime since, LocalDate today) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(commune, since, today))
                .map(rows -> rows.iterator().next())
                .map(row -> new Waiting.Count(row.getInteger(0), row.getInteger(1), row.getInteger(2)));
    }

    /** The book in which a request stands now, {@code null} where there is none. */
    public Uni<UUID> book(UUID citizen, UUID id) {
        return pool.preparedQuery(BOOK)
                .execute(Tuple.of(citizen, id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID(0));
    }

    private static Waiting waiting(Row row) {
        var state = State.valueOf(row.getString(6));
        var last = row.getString(7);
        return new Waiting(
                row.getUUID(0),
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                Kind.valueOf(row.getString(4)),
                row.getString(5),
                state,
                last == null ? null : Outcome.valueOf(last),
                state.dueBy(new Deadlines(row.getLocalDate(8), row.getLocalDate(9))),
                row.getOffsetDateTime(10),
                row.getOffsetDateTime(11));
    }
}
