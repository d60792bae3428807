package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Which days are taken in the queue, for those who plan more. Days are Vietnam's. */
@ApplicationScoped
public class Booked {

    // what waits and should have gone already goes as soon as it can
    private static final String DAY = """
            ((case when accepted_at is not null then accepted_at else greatest(not_before, %s) end)
                at time zone 'Asia/Ho_Chi_Minh')::date
            """;

    private static final String ADDRESSES = """
            select channel, address, key, %s as day
            from unnest($1::text[], $2::text[]) as asked (asked_channel, asked_address)
            join outgoing on channel = asked_channel and address = asked_address
            where state in ('READY', 'HELD', 'CLAIMED') or accepted_at >= $3::timestamptz - interval '1 day'
               or campaign = $4
            """.formatted(DAY.formatted("$3::timestamptz"));

    private static final String FACILITY = """
            select day, count(*)::integer
            from (
                select %s as day
                from outgoing
                where campaign in (select id from campaign
                                   where facility = $1 and state in ('INVITING', 'SENT', 'STOPPED'))
                  and (state in ('READY', 'HELD', 'CLAIMED') or accepted_at >= $2::timestamptz - interval '1 day')
            ) each
            group by day
            """.formatted(DAY.formatted("$2::timestamptz"));

    /** A way to somebody. */
    public record Address(Channel channel, String address) {

        @Override
        public String toString() {
            return "Address[" + channel + "]";
        }
    }

    /**
     * A message that an address gets, or has got.
     *
     * @param key of the message
     */
    public record Message(Address address, String key, LocalDate day) {}

    /** Everything that waits for these addresses, was sent to them since yesterday, or is of this campaign. */
    public Uni<List<Message>> at(SqlClient tx, Collection<Address> addresses, UUID campaign, Instant now) {
        return tx.preparedQuery(ADDRESSES)
                .execute(Tuple.of(
                        addresses.stream().map(each -> each.channel().code()).toArray(String[]::new),
                        addresses.stream().map(Address::address).toArray(String[]::new),
                        now.atOffset(ZoneOffset.UTC),
                        campaign))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Message(
                                new Address(
                                        Channel.valueOf(row.getString(0).toUpperCase(Locale.ROOT)), row.getString(1)),
                                row.getString(2),
                                row.getLocalDate(3)))
                        .toList());
    }

    /** How many messages a facility's campaigns send on each day from today on. */
    public Uni<Map<LocalDate, Integer>> of(SqlClient tx, String facility, Instant now) {
        return tx.preparedQuery(FACILITY)
                .execute(Tuple.of(facility, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getLocalDate(0), row -> row.getInteger(1))));
    }
}
