package vn.sosuckhoe.access.session;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sign-ins that are over although their tokens still live. Written once, by the replica that hears of it; held by every
 * replica, which asks the table once a second for what is new. Kept for as long as the longest sign-in can last.
 */
@Startup
@ApplicationScoped
class EndedSessions {

    private final Pool pool;
    private final VerifiedTokens tokens;
    private final Map<String, OffsetDateTime> ended = new ConcurrentHashMap<>();
    private volatile OffsetDateTime seen = OffsetDateTime.MIN;

    EndedSessions(Pool pool, VerifiedTokens tokens) {
        this.pool = pool;
        this.tokens = tokens;
    }

    boolean has(String session) {
        return ended.containsKey(session);
    }

    /** Ends a sign-in here at once and within a second everywhere; done when it is stored. */
    Uni<Void> end(String session) {
        return pool.preparedQuery("""
                        insert into ended_session (sid, until) values ($1, now() + interval '12 hours')
                        on conflict (sid) do update set until = excluded.until
                        returning sid, until
                        """)
                .execute(Tuple.of(session))
                .invoke(this::hold)
                .replaceWithVoid();
    }

    /** Rows come into sight a little after their time was drawn; so it looks back a minute, and knows most of it. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> listen() {
        var query = seen.equals(OffsetDateTime.MIN)
                ? pool.query("select sid, until from ended_session where until > now()")
                        .execute()
                : pool.preparedQuery("select sid, until from ended_session where until > $1")
                        .execute(Tuple.of(seen.minusMinutes(1)));
        return query.invoke(this::hold)
                .replaceWithVoid()
                // the database being away is told by readiness; what is held stays refused
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    @Scheduled(every = "10m", delayed = "1m")
    Uni<Void> forgetTheOld() {
        ended.values().removeIf(until -> until.isBefore(OffsetDateTime.now()));
        return pool.query("delete from ended_session where until < now()")
                .execute()
                .replaceWithVoid();
    }

    private void hold(RowSet<Row> rows) {
        for (var row : rows) {
            var until = row.getOffsetDateTime("until");
            if (ended.put(row.getString("sid"), until) == null) {
                tokens.forget(row.getString("sid"));
            }
            if (until.isAfter(seen)) {
                seen = until;
            }
        }
    }
}
