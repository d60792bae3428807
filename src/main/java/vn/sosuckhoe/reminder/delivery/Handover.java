package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;

import java.util.Collection;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages about somebody who turned out to be somebody else. Within a campaign: first hold, then drop and pass on. */
@ApplicationScoped
public class Handover {

    // in the order in which the fate of messages holds them, and before any invitation; in whatever state, or the
    // receipt of one that went out would look for the invitation where it no longer is
    private static final String HOLD = """
            select from outgoing o
            where (o.lane, o.id) in (select lane, outgoing from outgoing_about
                                     where citizen in ($1, $2) and campaign = $3)
            order by o.lane, o.id
            for update
            """;

    // what is being tried just now is not called back; it goes no further when the try fails
    private static final String DROP = """
            update outgoing o
            set state = case when o.state = 'CLAIMED' then o.state else 'CANCELLED' end, next_state = 'CANCELLED'
            from outgoing_about a
            where a.citizen = $1 and a.campaign = $2 and o.lane = a.lane and o.id = a.outgoing
              and o.channel = any ($3) and o.state in ('READY', 'HELD', 'CLAIMED')
              and not exists (
                  select from outgoing_about other
                  where other.lane = a.lane and other.outgoing = a.outgoing and other.citizen <> $1)
            """;

    private static final String PASS = """
            insert into outgoing_about (citizen, lane, outgoing, campaign)
            select $2, lane, outgoing, campaign from outgoing_about where citizen = $1 and campaign = $3
            on conflict do nothing
            """;

    private static final String LET_GO = "delete from outgoing_about where citizen = $1 and campaign = $2";

    /** Nobody sends or stops what waits for either of them, and no receipt is noted, until the transaction ends. */
    public Uni<Void> hold(SqlClient transaction, UUID one, UUID other, UUID campaign) {
        return transaction
                .preparedQuery(HOLD)
                .execute(Tuple.of(one, other, campaign))
                .replaceWithVoid();
    }

    /** What waits for one of these channels and is about this person alone is not sent. */
    public Uni<Void> drop(SqlClient transaction, UUID citizen, UUID campaign, Collection<Channel> channels) {
        return transaction
                .preparedQuery(DROP)
                .execute(Tuple.of(
                        citizen, campaign, channels.stream().map(Channel::code).toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** What becomes of messages is from now on noted with the other one. */
    public Uni<Void> pass(SqlClient transaction, UUID from, UUID to, UUID campaign) {
        return transaction
                .preparedQuery(PASS)
                .execute(Tuple.of(from, to, campaign))
                .chain(() -> transaction.preparedQuery(LET_GO).execute(Tuple.of(from, campaign)))
                .replaceWithVoid();
    }
}
