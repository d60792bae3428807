package vn.sosuckhoe.reminder.outcome;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.campaign.message.Ways;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.delivery.Handover;
import vn.sosuckhoe.reminder.delivery.Withdrawal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Brings the invitations of who turned out to be somebody else under the one who goes on, with the messages that carry them:
 * from then on the visits of that one answer them. It asks the register and keeps no notes of its own, so that nothing is
 * missed, whenever and by whom two were made one; a chain of people is gone along step by step. What they chose needs no
 * bringing, see {@link Choices}; what waits by a way that either of them refused is taken back.
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

    // those for whom something waits, and of whom something was chosen, whether under another id or under their own
    private static final String HEIRS = """
            with recursive heir as (
                select c.merged_into as citizen
                from citizen c join contact_choice choice on choice.citizen in (c.id, c.merged_into)
                where c.merged_into is not null
                union
                select c.merged_into from heir join citizen c on c.id = heir.citizen where c.merged_into is not null
            )
            select heir.citizen from heir
            where exists (
                select from outgoing_about a join outgoing o on o.lane = a.lane and o.id = a.outgoing
                where a.citizen = heir.citizen and o.state in ('READY', 'HELD'))
            order by heir.citizen
            """;

    private final Pool pool;
    private final Handover handover;
    private final Choices choices;
    private final Withdrawal withdrawal;
    private final boolean works;

    Reunion(Pool pool, Handover handover, Choices choices, Withdrawal withdrawal, Ways ways) {
        this.pool = pool;
        this.handover = handover;
        this.choices = choices;
        this.withdrawal = withdrawal;
        this.works = ways.inviting();
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

    Uni<Void> round() {
        return goTogether().chain(this::spare);
    }

    /** Until nothing is left under an id that nobody has any more. */
    private Uni<Void> goTogether() {
        return pool.query(LEFT)
                .execute()
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().voidItem()
                        : Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(row -> pool.withTransaction(
                                        tx -> settle(tx, row.getUUID(0), row.getUUID(1), row.getUUID(2))))
                                .collect()
                                .last()
                                .chain(this::goTogether));
    }

    /** What comes to the one who goes on is not sent by a way that they refused: nobody sees the one without the other. */
    private Uni<Void> settle(SqlClient tx, UUID old, UUID other, UUID campaign) {
        return new Twice(old, other, campaign)
                .settle(tx, handover)
                .chain(() -> refused(tx, other))
                .chain(channels -> handover.drop(tx, other, campaign, channels));
    }

    /** Nor what waits in other campaigns, or was refused just then. */
    private Uni<Void> spare() {
        return pool.query(HEIRS).execute().chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> pool.withTransaction(tx -> spare(tx, row.getUUID(0))))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> spare(SqlClient tx, UUID citizen) {
        return refused(tx, citizen).chain(channels -> Multi.createFrom()
                .iterable(channels)
                .onItem()
                .transformToUniAndConcatenate(channel -> withdrawal.of(tx, citizen, channel))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<List<Channel>> refused(SqlClient tx, UUID citizen) {
        return choices.of(tx, List.of(citizen)).map(all -> Stream.of(Channel.values())
                .filter(channel -> !all.get(citizen).allows(channel))
                .toList());
    }
}
