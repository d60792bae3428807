package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Lanes;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Parcel.Begun;
import vn.sosuckhoe.reminder.delivery.result.Answer;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Messages that are due are taken, each by one replica; what is taken and not brought back is found again. */
final class Claims {

    // The first message of each lane, from the index in which they wait one behind the other; whatever the planner has
    // heard of the table last, it shall take no other. For "exists" it may read all that wait, and without an order all
    // of the lane; "is true" keeps it from the index of what is late.
    static final String LANES_WITH_WORK = """
            select lane.lane
            from generate_series(0, $2 - 1) as lane
            cross join lateral (
                select from outgoing
                where channel = $1 and lane = lane.lane::smallint and state = 'READY' and not_before <= now()
                  and (expires_at > now()) is true
                order by not_before
                limit 1) as work
            """;

    // An address that has had its messages of today waits until tomorrow; those that are being tried count. Claims
    // of one gateway stand in line for its row, so each sees what the one before has claimed. The try is written
    // down with the claim: its id is known before anything leaves the house.
    static final String CLAIM = """
            with due as (
                select lane, id, address
                from outgoing
                where channel = $1 and lane = $2 and state = 'READY' and not_before <= now()
                  and (expires_at > now()) is true
                order by not_before
                limit $3
                for update skip locked
            ), seen as (
                select lane, id, gen_random_uuid() as attempt,
                       $6 > 0 and row_number() over (partition by address order by id) + (
                           select count(*) from outgoing other
                           where $6 > 0 and other.channel = $1 and other.address = due.address
                             and (other.state = 'CLAIMED'
                                  or other.state in ('ACCEPTED', 'DELIVERED') and other.accepted_at >= $7)) > $6 as enough
                from due
            ), taken as (
                update outgoing o
                set state = case when seen.enough then 'READY' else 'CLAIMED' end,
                    not_before = case when seen.enough then $8 else o.not_before end,
                    attempts = o.attempts + case when seen.enough then 0 else 1 end,
                    claimed_by = $4, claimed_at = clock_timestamp()
                from seen
                where o.lane = seen.lane and o.id = seen.id
                returning o.*, seen.attempt
            ), tried as (
                insert into attempt (lane, outgoing, number, id, gateway)
                select lane, id, attempts, attempt, $5 from taken where state = 'CLAIMED'
            )
            select taken.lane, taken.id, taken.attempts, taken.ambiguous > 0, taken.attempt, taken.address, taken.language,
                   taken.subject, taken.body, taken.code,
                   before.parts_reference, before.parts, before.parts_taken, before.since
            from taken
            left join lateral (
                select t.parts_reference, t.parts, t.parts_taken,
                       (select min(first.begun_at) from attempt first
                        where first.lane = t.lane and first.outgoing = t.outgoing
                          and first.parts_reference = t.parts_reference) as since
                from attempt t
                where taken.attempts > 1 and t.lane = taken.lane and t.outgoing = taken.id
                  and t.number = taken.attempts - 1 and t.gateway = $5 and t.parts_taken > 0
            ) before on true
            where taken.state = 'CLAIMED'
            """;

    private static final String LEFT_BEHIND = """
            select lane, id, attempts from outgoing
            where state = 'CLAIMED' and claimed_at < now() - make_interval(secs => $1)
            order by lane, id
            limit $2
            for update skip locked
            """;

    private Claims() {}

    static Uni<List<Integer>> lanesWithWork(SqlClient client, Channel channel) {
        return client.preparedQuery(LANES_WITH_WORK)
                .execute(Tuple.of(channel.code(), Lanes.COUNT))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getInteger(0))
                        .toList());
    }

    /** @param most messages */
    static Uni<List<Claim>> claim(SqlClient transaction, Hands hands, Quiet quiet, int lane, int most) {
        return transaction
                .preparedQuery(CLAIM)
                .execute(Tuple.of(
                                hands.gateway().channel().code(),
                                (short) lane,
                                most,
                                hands.replica(),
                                hands.gateway().name(),
                                hands.pace().perAddress())
                        .addOffsetDateTime(quiet.startOfDay())
                        .addOffsetDateTime(quiet.tomorrow()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Claims::claim)
                        .toList());
    }

    /** Tries that began and never ended, of replicas that are gone. */
    static Uni<List<Answer>> leftBehind(SqlClient transaction, Duration lease, int most) {
        return transaction
                .preparedQuery(LEFT_BEHIND)
                .execute(Tuple.of(lease.toMillis() / 1000.0, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> Answer.leftBehind(row.getInteger(0), row.getUUID(1), row.getInteger(2)))
                        .toList());
    }

    private static Claim claim(Row row) {
        return new Claim(
                row.getInteger(0),
                row.getInteger(2),
                row.getBoolean(3),
                new Parcel(
                        row.getUUID(1),
                        row.getUUID(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        begun(row)));
    }

    private static Begun begun(Row row) {
        return row.getShort(10) == null
                ? null
                : new Begun(
                        row.getShort(10),
                        row.getInteger(11),
                        row.getInteger(12),
                        row.getOffsetDateTime(13).toInstant());
    }
}
