package vn.sosuckhoe.reminder.outcome;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.campaign.Ways;
import vn.sosuckhoe.reminder.delivery.Handover;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Brings the invitations of who turned out to be somebody else under the one who goes on, with the messages that carry them:
 * from then on the visits of that one answer them. It asks the register and keeps no notes of its own, so that nothing is
 * missed, whenever and by whom two were made one; of a chain of people each round goes one step.
 *
 * <p>Where both were invited by a campaign, the invitation that got further goes on. The other one stays under the old id as
 * history: closed, its place given back, and what waited for it alone not sent.
 */
@ApplicationScoped
class Reunion {

    private static final Logger LOG = Logger.getLogger(Reunion.class);
    private static final int PIECE = 200;

    // what is closed under an old id, where another one goes on, is history
    private static final String LEFT = """
            select i.citizen, c.merged_into, i.campaign
            from citizen c join invitation i on i.citizen = c.id
            where c.merged_into is not null
              and (i.ended_at is null or not exists (
                  select from invitation other where other.citizen = c.merged_into and other.campaign = i.campaign))
            order by i.citizen, i.campaign
            limit
            """ + PIECE;

    private static final String HOLD = """
            select citizen from invitation where citizen in ($1, $2) and campaign = $3 order by citizen for update
            """;

    private static final String STEPS = """
            row (%1$s.came_on is not null, %1$s.ended_at is null, %1$s.answer is not null, %1$s.opened_at is not null,
                 %1$s.delivered_at is not null, %1$s.sent_at is not null, %1$s.told_at is not null)
            """;

    private static final String FURTHER = "select " + STEPS.formatted("old") + " > " + STEPS.formatted("own") + """
            from invitation old join invitation own on own.citizen = $2 and own.campaign = $3
            where old.citizen = $1 and old.campaign = $3
            """;

    private static final String MOVE = "update invitation set citizen = $2 where citizen = $1 and campaign = $3";

    // all but the key
    private static final String CHANGE_PLACES = """
            update invitation i
            set (commune, hamlet_key, household, slot, slip, invited_at, told_at, sent_at, delivered_at, failed_at, opened_at,
                 answer, answered_at, came_on, result_at, waves, ended_at)
              = (o.commune, o.hamlet_key, o.household, o.slot, o.slip, o.invited_at, o.told_at, o.sent_at, o.delivered_at,
                 o.failed_at, o.opened_at, o.answer, o.answered_at, o.came_on, o.result_at, o.waves, o.ended_at)
            from invitation o
            where i.campaign = $3 and o.campaign = $3
              and (i.citizen = $1 and o.citizen = $2 or i.citizen = $2 and o.citizen = $1)
            """;

    // what either of them was told once is not said again
    private static final String REMEMBER = """
            update invitation i
            set waves = i.waves || array(select unnest(o.waves) except select unnest(i.waves)),
                result_at = coalesce(i.result_at, o.result_at)
            from invitation o
            where i.citizen = $2 and i.campaign = $3 and o.citizen = $1 and o.campaign = $3
            """;

    private static final String GIVE_BACK = """
            update campaign_slot s set taken = s.taken - 1
            from invitation i
            where i.citizen = $1 and i.campaign = $2 and s.campaign = $2 and s.id = i.slot and s.taken > 0
            """;

    private static final String CLOSE = """
            update invitation set slot = null, ended_at = coalesce(ended_at, now()) where citizen = $1 and campaign = $2
            """;

    private final Pool pool;
    private final Handover handover;
    private final boolean works;

    Reunion(Pool pool, Handover handover, Ways ways) {
        this.pool = pool;
        this.handover = handover;
        this.works = ways.inviting();
    }

    private record Pair(UUID old, UUID other, UUID campaign) {

        static Pair of(Row row) {
            return new Pair(row.getUUID(0), row.getUUID(1), row.getUUID(2));
        }

        Tuple all() {
            return Tuple.of(old, other, campaign);
        }
    }

    @Scheduled(every = "${reminder.reunion.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return works
                ? round().onFailure()
                        .invoke(failure -> LOG.warnf(
                                "invitations of people who turned out to be one wait: %s",
                                failure.getClass().getName()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** Until nothing is left under an id that nobody has any more. */
    Uni<Void> round() {
        return pool.query(LEFT)
                .execute()
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().voidItem()
                        : Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(row -> unite(Pair.of(row)))
                                .collect()
                                .last()
                                .chain(this::round));
    }

    private Uni<Void> unite(Pair pair) {
        return pool.withTransaction(tx -> handover.hold(tx, pair.old, pair.other, pair.campaign)
                .chain(() -> tx.preparedQuery(HOLD).execute(pair.all()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(Collectors.toSet()))
                .chain(invited -> settle(tx, pair, invited))
                .chain(() -> handover.pass(tx, pair.old, pair.other, pair.campaign)));
    }

    /** Both are held; another replica may have done it before. */
    private Uni<Void> settle(SqlClient tx, Pair pair, Set<UUID> invited) {
        if (!invited.contains(pair.old)) {
            return Uni.createFrom().voidItem();
        }
        return invited.contains(pair.other)
                ? tx.preparedQuery(FURTHER)
                        .execute(pair.all())
                        .chain(rows -> choose(tx, pair, rows.iterator().next().getBoolean(0)))
                : tx.preparedQuery(MOVE).execute(pair.all()).replaceWithVoid();
    }

    private Uni<Void> choose(SqlClient tx, Pair pair, boolean oldIsFurther) {
        return handover.drop(tx, oldIsFurther ? pair.other : pair.old, pair.campaign)
                .chain(() -> oldIsFurther
                        ? tx.preparedQuery(CHANGE_PLACES).execute(pair.all()).replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> tx.preparedQuery(REMEMBER).execute(pair.all()))
                .chain(() -> tx.preparedQuery(GIVE_BACK).execute(Tuple.of(pair.old, pair.campaign)))
                .chain(() -> tx.preparedQuery(CLOSE).execute(Tuple.of(pair.old, pair.campaign)))
                .replaceWithVoid();
    }
}
