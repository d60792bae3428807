package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages of a facility that did not get out, and what can be done about them. */
@ApplicationScoped
public class DeadLetters {

    private static final String OF_FACILITY = """
            select o.id, o.channel, o.purpose, o.campaign, o.wave, o.state = 'EXPIRED', right(o.address, 3), o.failure,
                   o.attempts, o.ambiguous, o.created_at, o.expires_at,
                   array(select a.citizen from outgoing_about a where a.lane = o.lane and a.outgoing = o.id)
            from outgoing o
            where o.facility = $1 and o.state in ('DEAD', 'EXPIRED')
            order by o.created_at desc, o.id
            limit $2
            """;

    // what names a day is of no use after it
    private static final String RESEND = """
            update outgoing
            set state = 'READY', next_state = 'READY', not_before = $4, failure = null,
                expires_at = case when wave similar to '(first|before)%' then expires_at
                                  else greatest(expires_at, $4 + interval '3 days') end
            where lane between 0 and $3 - 1 and id = $2 and facility = $1 and state in ('DEAD', 'EXPIRED')
              and (expires_at > $4 or wave not similar to '(first|before)%')
            """;

    /** Newest first. */
    public Uni<List<DeadLetter>> of(SqlClient client, String facility, int most) {
        return client.preparedQuery(OF_FACILITY)
                .execute(Tuple.of(facility, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DeadLetters::letter)
                        .toList());
    }

    /**
     * Once more: what names a day until that day is over, anything else for three days.
     *
     * @return {@code false} when the facility has no such dead letter, or its day is over
     */
    public Uni<Boolean> resend(SqlClient client, String facility, UUID message, OffsetDateTime notBefore) {
        return client.preparedQuery(RESEND)
                .execute(Tuple.of(facility, message, Lanes.COUNT, notBefore))
                .map(rows -> rows.rowCount() == 1);
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.getUUID(0),
                Channel.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                row.getString(2),
                row.getUUID(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getInteger(8),
                row.getInteger(9),
                row.getOffsetDateTime(10),
                row.getOffsetDateTime(11),
                List.of(row.getArrayOfUUIDs(12)));
    }
}
