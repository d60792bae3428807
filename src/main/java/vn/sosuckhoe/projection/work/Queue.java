package vn.sosuckhoe.projection.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The queue of citizens whose record is newer than their book.
 *
 * <p>A claim holds the citizens' rows until the transaction ends. The intake changes entries and revision of a citizen in one
 * transaction, so what is read after the claim belongs to the revision that was claimed. A claim passes by what somebody
 * else holds and so never waits, and never stands in a deadlock.
 */
public final class Queue {

    private static final String LANES_WITH_WORK = """
            select lane from generate_series(0, 63) as lane
            where exists (
                select from citizen c
                where c.lane = lane::smallint and c.projected < c.revision and c.retry_at <= now())
            """;

    private static final String CLAIM = """
            select id, revision from citizen
            where lane = $1 and projected < revision and retry_at <= now()
            order by changed_at
            limit $2
            for update skip locked
            """;

    private static final String DONE = """
            update citizen c
            set projected = done.revision, attempts = 0, retry_at = '-infinity', parked = null
            from unnest($1::uuid[], $2::bigint[]) as done (id, revision)
            where c.id = done.id
            """;

    // 2 s, 8 s, 32 s, 128 s, then parked: as good as projected until the record has a newer revision
    private static final String FAILED = """
            update citizen c
            set attempts = case when c.attempts + 1 < $4 then c.attempts + 1 else 0 end,
                retry_at = case when c.attempts + 1 < $4
                           then now() + make_interval(secs => 2 * 4 ^ c.attempts) else '-infinity' end,
                parked = case when c.attempts + 1 < $4 then c.parked else failed.reason end,
                projected = case when c.attempts + 1 < $4 then c.projected else failed.revision end
            from unnest($1::uuid[], $2::bigint[], $3::text[]) as failed (id, revision, reason)
            where c.id = failed.id
            """;

    private static final String SLICE = """
            select id, revision from citizen where lane = $1 and id > $2 order by id limit $3
            """;

    private static final String UNPARK = """
            update citizen set projected = projected - 1, parked = null where lane = $1 and parked is not null
            """;

    private static final int ATTEMPTS = 5;

    /** @param reason class of the failure and where it happened, never a value */
    record Failure(UUID citizen, long revision, String reason) {}

    private Queue() {}

    static Uni<Set<Integer>> lanesWithWork(SqlClient client) {
        return client.preparedQuery(LANES_WITH_WORK).execute().map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> row.getInteger(0))
                .collect(Collectors.toSet()));
    }

    /** Citizens and the revision of their record. */
    static Uni<Map<UUID, Long>> claim(SqlClient transaction, int lane, int most) {
        return transaction.preparedQuery(CLAIM).execute(Tuple.of(lane, most)).map(Queue::revisions);
    }

    static Uni<Void> done(SqlClient transaction, Map<UUID, Long> revisions) {
        return revisions.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(DONE)
                        .execute(Tuple.tuple()
                                .addArrayOfUUID(revisions.keySet().toArray(UUID[]::new))
                                .addArrayOfLong(revisions.values().toArray(Long[]::new)))
                        .replaceWithVoid();
    }

    static Uni<Void> failed(SqlClient transaction, Collection<Failure> failures) {
        return failures.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(FAILED)
                        .execute(Tuple.tuple()
                                .addArrayOfUUID(
                                        failures.stream().map(Failure::citizen).toArray(UUID[]::new))
                                .addArrayOfLong(
                                        failures.stream().map(Failure::revision).toArray(Long[]::new))
                                .addArrayOfString(
                                        failures.stream().map(Failure::reason).toArray(String[]::new))
                                .addInteger(ATTEMPTS))
                        .replaceWithVoid();
    }

    /** The next citizens of a lane after one, whether dirty or not. */
    public static Uni<Map<UUID, Long>> slice(SqlClient client, int lane, UUID after, int most) {
        return client.preparedQuery(SLICE).execute(Tuple.of(lane, after, most)).map(Queue::revisions);
    }

    /** Tries again what was given up. */
    public static Uni<Void> unpark(SqlClient client, int lane) {
        return client.preparedQuery(UNPARK).execute(Tuple.of(lane)).replaceWithVoid();
    }

    private static Map<UUID, Long> revisions(RowSet<Row> rows) {
        var revisions = new LinkedHashMap<UUID, Long>();
        rows.forEach(row -> revisions.put(row.getUUID(0), row.getLong(1)));
        return revisions;
    }
}
