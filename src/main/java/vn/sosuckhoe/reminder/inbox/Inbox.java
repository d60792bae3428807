package vn.sosuckhoe.reminder.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.inbox.Invitation.Answer;
import vn.sosuckhoe.reminder.inbox.Invitation.Slot;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The invitations of a book. Whoever calls has opened the book first; what its reader may not see is not read and not
 * marked as read.
 */
@ApplicationScoped
public class Inbox {

    private static final int SHOWN = 30;

    // what came before two people turned out to be one stands under both
    private static final String SEEN = """
            with recursive one as (
                select $1::uuid as citizen
                union
                select c.id from citizen c join one on c.merged_into = one.citizen
            ), seen as (
                select distinct on (i.campaign) i.*, c.facility, c.selection, c.place, c.bring,
                       c.window_from, c.window_until
                from one
                join invitation i on i.citizen = one.citizen
                join campaign c on c.id = i.campaign
                where ($3::uuid is null or i.campaign = $3)
                  and (not $2::boolean or c.selection ~ $4 and c.selection !~ $5)
                order by i.campaign, (i.citizen = $1) desc
            )
            """;

    // in one statement, so that what was read is marked and what was not is not
    private static final String OPENED = """
            , opened as (
                update invitation i set opened_at = now()
                from seen
                where i.citizen = seen.citizen and i.campaign = seen.campaign
                  and i.opened_at is null and i.ended_at is null
            )
            """;

    private static final String TOLD = """
            select seen.citizen, seen.campaign, seen.facility, f.name as facility_name, seen.selection, seen.place,
                   seen.bring, seen.window_from, seen.window_until, seen.invited_at, seen.answer, seen.answered_at,
                   seen.came_on, seen.ended_at is not null as ended,
                   slot.id, slot.hamlet, slot.day, slot.from_time, slot.to_time, slot.place as slot_place,
                   slot.capacity - slot.taken as room,
                   (select max(day) from campaign_slot any_slot where any_slot.campaign = seen.campaign) as last_day
            from seen
            left join campaign_slot slot on slot.campaign = seen.campaign and slot.id = seen.slot
            left join facility f on f.code = seen.facility
            order by seen.invited_at desc, seen.campaign
            limit
            """ + SHOWN;

    private static final String OF = SEEN + OPENED + TOLD;
    private static final String LOOKED_AT = SEEN + TOLD;

    /** Of the own hamlet first. */
    private static final String SLOTS = """
            select slot.id, slot.hamlet, slot.day, slot.from_time, slot.to_time, slot.place as slot_place,
                   slot.capacity - slot.taken as room
            from campaign_slot slot
            join invitation i on i.campaign = slot.campaign and i.citizen = $1
            where slot.campaign = $2 and slot.day + slot.to_time > $3 and slot.taken < slot.capacity
              and slot.id is distinct from i.slot
            order by slot.hamlet_key = i.hamlet_key desc, slot.hamlet_key = '' desc, slot.day, slot.from_time, slot.id
            limit 40
            """;

    private final Pool pool;

    Inbox(Pool pool) {
        this.pool = pool;
    }

    /** Newest first, at most {@value #SHOWN}; what is shown for the first time is marked as read. */
    public Uni<List<Invitation>> of(Sight sight) {
        return read(pool, OF, sight, null);
    }

    /** One of them; {@code null} where there is none that the reader may see. */
    public Uni<Invitation> one(Sight sight, UUID campaign) {
        return read(pool, OF, sight, campaign).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Not marked as read: by who answers without having looked. */
    Uni<Invitation> unread(SqlClient tx, Sight sight, UUID campaign) {
        return read(tx, LOOKED_AT, sight, campaign).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Other times that somebody who was invited may still choose. */
    public Uni<List<Slot>> slots(Invitation invitation, LocalDateTime now) {
        return pool.preparedQuery(SLOTS)
                .execute(Tuple.of(invitation.citizen(), invitation.campaign(), now))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Inbox::slot)
                        .toList());
    }

    private static Uni<List<Invitation>> read(SqlClient client, String sql, Sight sight, UUID campaign) {
        return client.preparedQuery(sql)
                .execute(Tuple.from(
                        Arrays.asList(sight.book(), sight.withholds(), campaign, Occasion.ORDINARY, Occasion.KEPT)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Inbox::invitation)
                        .toList());
    }

    private static Invitation invitation(Row row) {
        var answer = row.getString("answer");
        return new Invitation(
                row.getUUID("citizen"),
                row.getUUID("campaign"),
                row.getString("facility"),
                row.getString("facility_name"),
                Occasion.of(row.getString("selection")),
                row.getString("place"),
                row.getString("bring"),
                row.getInteger("id") == null ? null : slot(row),
                row.getLocalDate("window_from"),
                row.getLocalDate("window_until"),
                row.getLocalDate("last_day"),
                row.getOffsetDateTime("invited_at"),
                answer == null ? null : Answer.valueOf(answer),
                row.getOffsetDateTime("answered_at"),
                row.getLocalDate("came_on"),
                row.getBoolean("ended"));
    }

    private static Slot slot(Row row) {
        return new Slot(
                row.getInteger("id"),
                row.getString("hamlet"),
                row.getLocalDate("day"),
                row.getLocalTime("from_time"),
                row.getLocalTime("to_time"),
                row.getString("slot_place"),
                row.getInteger("room"));
    }
}
