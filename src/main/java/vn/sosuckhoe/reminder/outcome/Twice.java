package vn.sosuckhoe.reminder.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One person under two ids, and a campaign that has invited the old one. The invitation goes on under the other id; where
 * that has one too, the one that got further goes on, and the other stays under the old id as history: closed, its place
 * given back, and what waited for it alone not sent.
 */
record Twice(UUID old, UUID other, UUID campaign) {

    // first of all, as whoever invites, repeats or stops does: they hold many invitations in an order of their own
    private static final String HOLD_CAMPAIGN = "select from campaign where id = $1 for update";

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
    static final String CHANGE_PLACES = """
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

    Uni<Void> settle(SqlClient tx, Handover handover) {
        return tx.preparedQuery(HOLD_CAMPAIGN)
                .execute(Tuple.of(campaign))
                .chain(() -> handover.hold(tx, old, other, campaign))
                .chain(() -> tx.preparedQuery(HOLD).execute(all()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(Collectors.toSet()))
                .chain(invited -> settle(tx, handover, invited))
                .chain(() -> handover.pass(tx, old, other, campaign));
    }

    /** Both are held; another replica may have done it before. */
    private Uni<Void> settle(SqlClient tx, Handover handover, Set<UUID> invited) {
        if (!invited.contains(old)) {
            return Uni.createFrom().voidItem();
        }
        return invited.contains(other)
                ? tx.preparedQuery(FURTHER)
                        .execute(all())
                        .chain(rows ->
                                choose(tx, handover, rows.iterator().next().getBoolean(0)))
                : tx.preparedQuery(MOVE).execute(all()).replaceWithVoid();
    }

    private Uni<Void> choose(SqlClient tx, Handover handover, boolean oldIsFurther) {
        // somebody is not told the same twice
        return handover.drop(tx, oldIsFurther ? other : old, campaign, List.of(Channel.values()))
                .chain(() -> oldIsFurther
                        ? tx.preparedQuery(CHANGE_PLACES).execute(all()).replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> tx.preparedQuery(REMEMBER).execute(all()))
                .chain(() -> tx.preparedQuery(GIVE_BACK).execute(Tuple.of(old, campaign)))
                .chain(() -> tx.preparedQuery(CLOSE).execute(Tuple.of(old, campaign)))
                .replaceWithVoid();
    }

    private Tuple all() {
        return Tuple.of(old, other, campaign);
    }
}
