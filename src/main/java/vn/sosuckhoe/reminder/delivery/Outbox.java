package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Messages that wait to be sent, for those who put them there.
 *
 * <p>Everything is done on the client that is given, so that it belongs to the transaction in which the invitations were
 * made or stopped.
 */
@ApplicationScoped
public class Outbox {

    /** What may become of a message. */
    public enum State {
        READY,
        HELD,
        CLAIMED,
        ACCEPTED,
        DELIVERED,
        DEAD,
        EXPIRED,
        CANCELLED
    }

    private static final String PUT = """
            with put as (
                insert into outgoing (lane, id, channel, address, language, subject, body, key, code, facility, purpose,
                                      campaign, wave, not_before, expires_at, state)
                select *, 'READY'
                from unnest($1::smallint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                            $8::text[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::text[],
                            $14::timestamptz[], $15::timestamptz[])
                on conflict (lane, key) do nothing
                returning lane, id, campaign
            ), about as (
                insert into outgoing_about (citizen, lane, outgoing, campaign)
                select distinct about.citizen, put.lane, put.id, put.campaign
                from unnest($16::uuid[], $17::uuid[]) as about (outgoing, citizen)
                join put on put.id = about.outgoing
            )
            select count(*) from put
            """;

    // what is being tried just now is not called back; it goes no further when the try fails. What somebody no
    // longer wants stays so, however often the campaign is stopped and resumed.
    private static final String STOP = """
            with held as (
                select lane, id from outgoing
                where campaign = $1 and state in ('READY', 'HELD', 'CLAIMED') and next_state <> 'CANCELLED'
                order by lane, id
                for update
            )
            update outgoing o set state = case when o.state = 'CLAIMED' then o.state else $2 end, next_state = $2
            from held where o.lane = held.lane and o.id = held.id
            """;

    private static final String RESUME = """
            with held as (
                select lane, id from outgoing
                where campaign = $1 and next_state = 'HELD' and state in ('READY', 'HELD', 'CLAIMED')
                order by lane, id
                for update
            )
            update outgoing o set state = case when o.state = 'HELD' then 'READY' else o.state end, next_state = 'READY'
            from held where o.lane = held.lane and o.id = held.id
            """;

    private static final String USED_ON = """
            select distinct address from outgoing
            where channel = $1 and address = any ($2)
              and (state in ('READY', 'HELD', 'CLAIMED') and not_before >= $3 and not_before < $3 + interval '1 day'
                   or accepted_at >= $3 and accepted_at < $3 + interval '1 day')
            """;

    private static final String STATES = """
            select state, sum(messages)::bigint
            from (
                select state, count(*) as messages from outgoing where campaign = $1 group by state
                union all
                select state, messages from outgoing_past where campaign = $1
            ) of
            group by state
            """;

    /**
     * Puts messages, each key once: one whose key is there already is passed by.
     *
     * @return how many were new
     */
    public Uni<Integer> put(SqlClient transaction, List<Outgoing> messages) {
        return messages.isEmpty()
                ? Uni.createFrom().item(0)
                : transaction.preparedQuery(PUT).execute(columns(messages)).map(rows -> rows.iterator()
                        .next()
                        .getInteger(0));
    }

    /** Nothing more of the campaign goes out until it is resumed; how many messages wait or are being tried. */
    public Uni<Integer> hold(SqlClient transaction, UUID campaign) {
        return stop(transaction, campaign, State.HELD);
    }

    /** Nothing more of the campaign goes out, for good. */
    public Uni<Integer> cancel(SqlClient transaction, UUID campaign) {
        return stop(transaction, campaign, State.CANCELLED);
    }

    private static Uni<Integer> stop(SqlClient transaction, UUID campaign, State instead) {
        return transaction
                .preparedQuery(STOP)
                .execute(Tuple.of(campaign, instead.name()))
                .map(rows -> rows.rowCount());
    }

    public Uni<Integer> resume(SqlClient transaction, UUID campaign) {
        return transaction.preparedQuery(RESUME).execute(Tuple.of(campaign)).map(rows -> rows.rowCount());
    }

    /** Which of these addresses get a message on that day, or have got one. */
    public Uni<Set<String>> usedOn(
            SqlClient transaction, Channel channel, Collection<String> addresses, Instant dayStart) {
        return transaction
                .preparedQuery(USED_ON)
                .execute(Tuple.of(channel.code(), addresses.toArray(String[]::new), utc(dayStart)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many messages of a campaign stand where, also those that are not kept any more; states of none are left out. */
    public Uni<Map<State, Long>> states(SqlClient client, UUID campaign) {
        return client.preparedQuery(STATES).execute(Tuple.of(campaign)).map(rows -> {
            var counts = new EnumMap<State, Long>(State.class);
            rows.forEach(row -> counts.put(State.valueOf(row.getString(0)), row.getLong(1)));
            return counts;
        });
    }

    private static Tuple columns(List<Outgoing> messages) {
        var about = messages.stream()
                .flatMap(message -> message.about().stream().map(citizen -> new UUID[] {message.id(), citizen}))
                .toList();
        return Tuple.from(Arrays.asList(
                each(messages, Short[]::new, message -> (short) Lanes.of(message.key())),
                each(messages, UUID[]::new, Outgoing::id),
                each(messages, String[]::new, message -> message.channel().code()),
                each(messages, String[]::new, Outgoing::address),
                each(messages, String[]::new, Outgoing::language),
                each(messages, String[]::new, Outgoing::subject),
                each(messages, String[]::new, Outgoing::body),
                each(messages, String[]::new, Outgoing::key),
                each(messages, String[]::new, Outgoing::code),
                each(messages, String[]::new, Outgoing::facility),
                each(messages, String[]::new, Outgoing::purpose),
                each(messages, UUID[]::new, Outgoing::campaign),
                each(messages, String[]::new, Outgoing::wave),
                each(messages, OffsetDateTime[]::new, message -> utc(message.notBefore())),
                each(messages, OffsetDateTime[]::new, message -> utc(message.expiresAt())),
                each(about, UUID[]::new, pair -> pair[0]),
                each(about, UUID[]::new, pair -> pair[1])));
    }

    private static <T, V> V[] each(List<T> all, IntFunction<V[]> array, Function<T, V> value) {
        return all.stream().map(value).toArray(array);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
