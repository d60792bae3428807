package vn.sosuckhoe.request.answer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.request.Request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What was answered; owns {@code request_answer}, where rows are only ever added. Whoever calls has opened the book first:
 * nothing here asks again who may.
 */
@ApplicationScoped
public class Answers {

    private static final String ROLE = "station-staff";

    // what was answered before two people turned out to be one stands under both
    private static final String OF_BOOK = """
            with recursive one as (
                select $1::uuid as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            )
            select a.citizen, a.request, a.number, a.outcome, a.words, a.facility, f.name, a.role, a.at
            from one
            join request_answer a on a.citizen = one.citizen
            left join facility f on f.code = a.facility
            order by a.citizen, a.request, a.number
            """;

    // of two who saw the same number of answers the second finds one more, and nothing is written
    private static final String GIVE = """
            with answered as (
                update citizen_request
                set state = $3, answer = $4, changed_at = $5, answers = answers + 1
                where citizen = $1 and id = $2 and answers = $6
                returning citizen, id, answers
            )
            insert into request_answer (citizen, request, number, outcome, words, staff, staff_name, role, facility, at)
            select citizen, id, answers, $7, $4, $8, $9, $10, $11, $5 from answered
            """;

    private static final String SAID = """
            select from request_answer
            where citizen = $1 and request = $2 and number = $3 and outcome = $4 and words = $5 and staff = $6
            """;

    private final Pool pool;

    Answers(Pool pool) {
        this.pool = pool;
    }

    /** Of all requests of a book, by request; the first one first. */
    public Uni<Map<Request.Key, List<Answer>>> of(UUID book) {
        return pool.preparedQuery(OF_BOOK).execute(Tuple.of(book)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> new Request.Key(row.getUUID(0), row.getUUID(1)),
                        Collectors.mapping(Answers::answer, Collectors.toList()))));
    }

    /**
     * Adds one.
     *
     * @return false where somebody else has answered since the page was shown; then nothing changed. Who sends the very
     *     same twice has answered once
     */
    public Uni<Boolean> give(UUID citizen, UUID request, Reply reply, Answerer by, OffsetDateTime now) {
        return pool.preparedQuery(GIVE)
                .execute(Tuple.from(List.of(
                        citizen,
                        request,
                        reply.outcome().state().name(),
                        reply.words(),
                        now,
                        reply.seen(),
                        reply.outcome().name(),
                        by.user(),
                        by.name(),
                        ROLE,
                        by.facility())))
                .chain(rows -> rows.rowCount() == 1 ? Uni.createFrom().item(true) : said(citizen, request, reply, by));
    }

    private Uni<Boolean> said(UUID citizen, UUID request, Reply reply, Answerer by) {
        return pool.preparedQuery(SAID)
                .execute(Tuple.from(List.of(
                        citizen, request, reply.seen() + 1, reply.outcome().name(), reply.words(), by.user())))
                .map(rows -> rows.size() > 0);
    }

    private static Answer answer(Row row) {
        return new Answer(
                row.getInteger(2),
                Outcome.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getOffsetDateTime(8));
    }
}
