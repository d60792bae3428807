package vn.sosuckhoe.reminder.campaign.inviting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.delivery.Outbox;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages follow what staff decided about their campaign. Whoever invites sees to it as well, some seconds later. */
@ApplicationScoped
public class Following {

    private static final String OUT_OF_STEP = """
            select id, state from campaign c
            where (state = 'STOPPED' and exists (select from outgoing where campaign = c.id and state = 'READY'))
               or (state in ('READY', 'INVITING', 'SENT')
                   and exists (select from outgoing where campaign = c.id and state = 'HELD'))
               or (state = 'CLOSED' and changed_at > now() - interval '2 days'
                   and (exists (select from outgoing where campaign = c.id and state in ('READY', 'HELD'))
                        or exists (select from invitation
                                   where campaign = c.id and ended_at is null and came_on is null)))
            """;

    private static final String HOLD = "select state from campaign where id = $1 for update";

    private final Pool pool;
    private final Outbox outbox;
    private final Invitations invitations;

    Following(Pool pool, Outbox outbox, Invitations invitations) {
        this.pool = pool;
        this.outbox = outbox;
        this.invitations = invitations;
    }

    /** What waits is held, cancelled or let go, as the campaign stands now. */
    public Uni<Void> now(UUID campaign) {
        return follow(pool, campaign);
    }

    /**
     * Messages follow their campaign: held while it is stopped, cancelled when it is given up, let go when it goes on. Done
     * again until it is so, because whoever stopped it may have died just then.
     */
    Uni<Void> everywhere(Pool pool) {
        return pool.query(OUT_OF_STEP).execute().chain(rows -> follow(pool, rows));
    }

    private Uni<Void> follow(Pool pool, RowSet<Row> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> follow(pool, row.getUUID(0)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> follow(Pool pool, UUID campaign) {
        return pool.withTransaction(tx -> tx.preparedQuery(HOLD)
                .execute(Tuple.of(campaign))
                .chain(rows -> switch (rows.iterator().next().getString(0)) {
                    case "STOPPED" -> outbox.hold(tx, campaign).replaceWithVoid();
                    case "CLOSED" -> outbox.cancel(tx, campaign).chain(() -> invitations.end(tx, campaign));
                    default -> outbox.resume(tx, campaign).replaceWithVoid();
                }));
    }
}
