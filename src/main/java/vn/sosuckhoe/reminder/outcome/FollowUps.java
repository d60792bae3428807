package vn.sosuckhoe.reminder.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.campaign.message.Invites;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.plan.Wave;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts what follows an invitation into the queue: that it is said again, and that a result is there. Piece by piece, each in
 * one transaction that holds the campaign: who is done with is marked in the transaction that puts the message.
 */
@ApplicationScoped
class FollowUps {

    private static final int PIECE = 500;

    private static final String HOLD =
            "select id from campaign where id = $1 and state = 'SENT' for update skip locked";

    private static final String ORDER =
            "order by i.hamlet_key, i.household, i.citizen limit " + PIECE + " for update of i";

    // who turned out to be somebody else waits for the reunion: under the old id nobody would be found to tell
    private static final String STILL_THEMSELVES =
            "and not exists (select from citizen c where c.id = i.citizen and c.merged_into is not null) ";

    private static final String TO_REPEAT = """
            select i.citizen
            from invitation i
            join campaign_slot s on s.campaign = i.campaign and s.id = i.slot
            where i.campaign = $1 and i.came_on is null and i.ended_at is null and $2 <> all (i.waves)
              and s.day between $3 and $4
              and (i.told_at at time zone 'Asia/Ho_Chi_Minh')::date < s.day - $5::integer
              and (not $6 or i.answer is distinct from 'CANNOT')
            """ + STILL_THEMSELVES + ORDER;

    private static final String REPEATED = """
            update invitation set waves = array_append(waves, $2) where campaign = $1 and citizen = any ($3)
            """;

    private static final String WITH_RESULT = """
            select i.citizen from invitation i
            where i.campaign = $1 and i.came_on is not null and i.result_at is null and i.ended_at is null
            """ + STILL_THEMSELVES + ORDER;

    private static final String TOLD =
            "update invitation set result_at = $2 where campaign = $1 and citizen = any ($3)";

    private final Pool pool;
    private final Invites invites;
    private final Outbox outbox;

    FollowUps(Pool pool, Invites invites, Outbox outbox) {
        this.pool = pool;
        this.invites = invites;
        this.outbox = outbox;
    }

    /** To those who have not come; before the appointment not to who cannot. */
    Uni<Void> repeat(UUID campaign, Repeat repeat, Instant now) {
        var wave = repeat.wave().code();
        return pieces(
                campaign,
                repeat.wave(),
                now,
                tx -> tx.preparedQuery(TO_REPEAT)
                        .execute(Tuple.of(campaign, wave, repeat.firstDay(), repeat.lastDay(), repeat.lead())
                                .addBoolean(repeat.isBefore()))
                        .map(FollowUps::people),
                (tx, people) -> tx.preparedQuery(REPEATED)
                        .execute(Tuple.of(campaign, wave, people))
                        .replaceWithVoid());
    }

    /** To those who came and have not heard of it yet. */
    Uni<Void> results(UUID campaign, Instant now) {
        return pieces(
                campaign,
                Wave.RESULT,
                now,
                tx -> tx.preparedQuery(WITH_RESULT).execute(Tuple.of(campaign)).map(FollowUps::people),
                (tx, people) -> tx.preparedQuery(TOLD)
                        .execute(Tuple.of(campaign, now.atOffset(ZoneOffset.UTC), people))
                        .replaceWithVoid());
    }

    @FunctionalInterface
    private interface Mark {
        Uni<Void> done(SqlClient tx, UUID[] people);
    }

    private Uni<Void> pieces(
            UUID campaign, Wave wave, Instant now, Function<SqlClient, Uni<List<UUID>>> whom, Mark mark) {
        return piece(campaign, wave, now, whom, mark)
                .chain(done -> done < PIECE ? Uni.createFrom().voidItem() : pieces(campaign, wave, now, whom, mark));
    }

    /** How many people it was. */
    private Uni<Integer> piece(
            UUID campaign, Wave wave, Instant now, Function<SqlClient, Uni<List<UUID>>> whom, Mark mark) {
        return pool.withTransaction(tx -> tx.preparedQuery(HOLD)
                .execute(Tuple.of(campaign))
                .chain(held -> held.size() == 0 ? Uni.createFrom().item(List.<UUID>of()) : whom.apply(tx))
                .chain(people -> people.isEmpty()
                        ? Uni.createFrom().item(0)
                        : invites.messages(tx, campaign, people, wave, now)
                                .chain(messages -> outbox.put(tx, messages))
                                .chain(() -> mark.done(tx, people.toArray(UUID[]::new)))
                                .replaceWith(people.size())));
    }

    private static List<UUID> people(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
    }
}
