package vn.sosuckhoe.reminder.delivery.result;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.List;
import java.util.UUID;

/**
 * What the fate of messages means for the invitations they carry: in the same transaction. A result that is sent after the
 * visit is no invitation.
 */
final class Effects {

    // held in the order of their key: one invitation may be carried by messages of two channels
    private static final String CARRIED = """
            with carried as (
                select i.citizen, i.campaign
                from unnest($1::smallint[], $2::uuid[]) as message (lane, id)
                join outgoing o on o.lane = message.lane and o.id = message.id and o.wave <> 'result'
                join outgoing_about a on a.lane = o.lane and a.outgoing = o.id
                join invitation i on i.citizen = a.citizen and i.campaign = a.campaign
                order by i.citizen, i.campaign
                for update of i
            )
            """;

    private static final String SENT = CARRIED + """
            update invitation i
            set sent_at = coalesce(i.sent_at, now()), failed_at = null
            from carried where i.citizen = carried.citizen and i.campaign = carried.campaign
            """;

    private static final String DELIVERED = CARRIED + """
            update invitation i
            set sent_at = coalesce(i.sent_at, now()), delivered_at = coalesce(i.delivered_at, now()), failed_at = null
            from carried where i.citizen = carried.citizen and i.campaign = carried.campaign
            """;

    // nobody is given up while another message to them is under way or has arrived
    private static final String FAILED = CARRIED + """
            update invitation i
            set failed_at = now(), slip = true
            from carried
            where i.citizen = carried.citizen and i.campaign = carried.campaign
              and not exists (
                  select from outgoing_about a
                  join outgoing o on o.lane = a.lane and o.id = a.outgoing
                  where a.citizen = i.citizen and a.campaign = i.campaign and o.wave <> 'result'
                    and o.state not in ('DEAD', 'EXPIRED', 'CANCELLED'))
            """;

    private Effects() {}

    static Uni<Void> follow(SqlClient transaction, List<Outcome> outcomes) {
        return apply(transaction, SENT, outcomes, List.of("ACCEPTED"))
                .chain(() -> apply(transaction, DELIVERED, outcomes, List.of("DELIVERED")))
                .chain(() -> apply(transaction, FAILED, outcomes, List.of("DEAD", "EXPIRED")));
    }

    private static Uni<Void> apply(SqlClient transaction, String sql, List<Outcome> outcomes, List<String> states) {
        var concerned = outcomes.stream()
                .filter(outcome -> states.contains(outcome.state()))
                .toList();
        return concerned.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(sql)
                        .execute(Tuple.of(
                                concerned.stream()
                                        .map(outcome -> (short) outcome.lane())
                                        .toArray(Short[]::new),
                                concerned.stream().map(Outcome::outgoing).toArray(UUID[]::new)))
                        .replaceWithVoid();
    }
}
