package vn.sosuckhoe.reminder.delivery.keeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Clears away by night what is over for longer than its {@link Terms}: some at a time, found by their age, by one replica
 * at a time. What a night leaves the next one finds.
 *
 * <p>Never cleared away: what is not decided, messages of a campaign that is not closed, whose keys must not be put twice, and
 * what did not get out as long as it may be sent again: until its campaign is closed. Of a message that may have reached somebody its code stays, for whoever asks
 * whether it was real, and of a campaign how many messages stood where. Consents, choices and invitations are no post and
 * are not touched.
 */
@ApplicationScoped
public class Clearing {

    /** Rows of one statement. */
    static final int MOST = 1_000;

    private static final Logger LOG = Logger.getLogger(Clearing.class);

    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended('reminder.clearing', 0))";

    static final String RECEIPTS = """
            with old as (
                select gateway, gateway_id, number from receipt
                where at < $1
                order by at limit $2
                for update skip locked
            )
            delete from receipt r using old
            where r.gateway = old.gateway and r.gateway_id = old.gateway_id and r.number = old.number
            """;

    static final String ATTEMPTS = """
            with old as (
                select t.lane, t.outgoing, t.number
                from attempt t
                where t.begun_at < $1
                  and not exists (
                      select from outgoing o
                      where o.lane = t.lane and o.id = t.outgoing and o.state in ('READY', 'HELD', 'CLAIMED'))
                order by t.begun_at limit $2
                for update skip locked
            )
            delete from attempt t using old
            where t.lane = old.lane and t.outgoing = old.outgoing and t.number = old.number
            """;

    // as in inbox.SentCodes: a try of which no answer came may have arrived
    static final String MESSAGES = """
            with old as (
                select o.lane, o.id, o.code, o.facility, o.wave, o.campaign, o.state,
                       coalesce(o.accepted_at, o.delivered_at, o.claimed_at) as at,
                       o.accepted_at is not null or o.delivered_at is not null or o.ambiguous > 0 as ours
                from outgoing o
                where o.state in ('ACCEPTED', 'DELIVERED', 'CANCELLED', 'DEAD', 'EXPIRED') and o.created_at < $1
                  and greatest(o.accepted_at, o.delivered_at, o.claimed_at, o.created_at) < $1
                  and (o.campaign is null and o.state not in ('DEAD', 'EXPIRED')
                       or exists (select from campaign c where c.id = o.campaign and c.state = 'CLOSED'))
                order by o.created_at limit $2
                for update of o skip locked
            ), codes as (
                insert into sent_code (code, outgoing, facility, wave, at)
                select code, id, facility, wave, at from old where ours
                on conflict do nothing
            ), counted as (
                insert into outgoing_past as past (campaign, state, messages)
                select campaign, state, count(*) from old where campaign is not null group by campaign, state
                on conflict (campaign, state) do update set messages = past.messages + excluded.messages
            ), about as (
                delete from outgoing_about a using old where a.lane = old.lane and a.outgoing = old.id
            ), tries as (
                delete from attempt t using old where t.lane = old.lane and t.outgoing = old.id
            )
            delete from outgoing o using old where o.lane = old.lane and o.id = old.id
            """;

    private final Pool pool;
    private final Terms terms;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final boolean works;

    Clearing(
            @ReactiveDataSource("reminder") Pool pool,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "reminder.workers") int workers,
            @ConfigProperty(name = "reminder.keep-attempts") Period attempts,
            @ConfigProperty(name = "reminder.keep-messages") Period messages) {
        this.pool = pool;
        this.terms = new Terms(attempts, messages);
        this.clock = clock;
        this.metrics = metrics;
        this.works = workers > 0;
    }

    @Scheduled(
            cron = "${reminder.clear.at}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> night() {
        return works
                ? clear(ZonedDateTime.now(clock))
                        .onFailure()
                        .invoke(failure -> LOG.warnf(
                                "old messages were not cleared away: %s",
                                failure.getClass().getName()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** Everything whose term is over. */
    public Uni<Void> clear(ZonedDateTime now) {
        return all("receipts", RECEIPTS, terms.attemptsSince(now))
                .chain(() -> all("attempts", ATTEMPTS, terms.attemptsSince(now)))
                .chain(() -> all("messages", MESSAGES, terms.messagesSince(now)));
    }

    private Uni<Void> all(String what, String sql, OffsetDateTime since) {
        return pool.withTransaction(transaction -> some(transaction, sql, since))
                .invoke(rows ->
                        metrics.counter("reminder.cleared", "what", what).increment(rows))
                .chain(rows -> rows < MOST ? Uni.createFrom().voidItem() : all(what, sql, since));
    }

    /** How many rows it was; none where another replica is at it. */
    private static Uni<Integer> some(SqlConnection transaction, String sql, OffsetDateTime since) {
        return transaction
                .query(ALONE)
                .execute()
                .chain(alone -> alone.iterator().next().getBoolean(0)
                        ? transaction
                                .preparedQuery(sql)
                                .execute(Tuple.of(since, MOST))
                                .map(rows -> rows.rowCount())
                        : Uni.createFrom().item(0));
    }
}
