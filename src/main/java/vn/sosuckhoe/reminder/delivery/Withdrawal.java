package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What somebody who no longer wants messages by a channel is spared of those that wait already. */
@ApplicationScoped
public class Withdrawal {

    private static final String WITHDRAW = """
            with held as (
                select o.lane, o.id
                from outgoing_about a
                join outgoing o on o.lane = a.lane and o.id = a.outgoing
                where a.citizen = $1 and o.channel = $2 and o.state in ('READY', 'HELD', 'CLAIMED')
                  and not exists (
                      select from outgoing_about other
                      where other.lane = a.lane and other.outgoing = a.outgoing and other.citizen <> $1)
                order by o.lane, o.id
                for update of o
            )
            update outgoing o
            set state = case when o.state = 'CLAIMED' then o.state else 'CANCELLED' end, next_state = 'CANCELLED'
            from held where o.lane = held.lane and o.id = held.id
            """;

    /**
     * Messages about this person alone are not sent; one about several who share the address is still meant for the others.
     *
     * @return how many
     */
    public Uni<Integer> of(SqlClient transaction, UUID citizen, Channel channel) {
        return transaction
                .preparedQuery(WITHDRAW)
                .execute(Tuple.of(citizen, channel.code()))
                .map(rows -> rows.rowCount());
    }
}
