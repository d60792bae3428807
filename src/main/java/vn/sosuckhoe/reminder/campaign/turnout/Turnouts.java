package vn.sosuckhoe.reminder.campaign.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.delivery.Outbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** How campaigns go, counted. Whoever asks has found them among those of the own facility first. */
@ApplicationScoped
public class Turnouts {

    private static final String OF = """
            select campaign,
                   count(*)::integer,
                   (count(*) filter (where told_at is not null))::integer,
                   (count(*) filter (where slip))::integer,
                   (count(*) filter (where sent_at is not null))::integer,
                   (count(*) filter (where delivered_at is not null))::integer,
                   (count(*) filter (where failed_at is not null and delivered_at is null))::integer,
                   (count(*) filter (where opened_at is not null))::integer,
                   (count(*) filter (where answer = 'CONFIRMED'))::integer,
                   (count(*) filter (where answer = 'CANNOT'))::integer,
                   (count(*) filter (where answer = 'OTHER_SLOT'))::integer,
                   (count(*) filter (where came_on is not null))::integer,
                   (count(*) filter (where result_at is not null))::integer,
                   (count(*) filter (where ended_at is not null))::integer
            from invitation
            where campaign = any ($1)
            group by campaign
            """;

    private final Pool pool;
    private final Outbox outbox;

    Turnouts(Pool pool, Outbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    public Uni<Turnout> of(UUID campaign) {
        return of(List.of(campaign)).map(all -> all.getOrDefault(campaign, Turnout.NOBODY));
    }

    /** Campaigns that have invited nobody yet are not in it. */
    public Uni<Map<UUID, Turnout>> of(Collection<UUID> campaigns) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(campaigns.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getUUID(0), Turnouts::turnout)));
    }

    /** How many messages stand where. */
    public Uni<Map<Outbox.State, Long>> messages(UUID campaign) {
        return outbox.states(pool, campaign);
    }

    private static Turnout turnout(Row row) {
        return new Turnout(
                row.getInteger(1),
                row.getInteger(2),
                row.getInteger(3),
                row.getInteger(4),
                row.getInteger(5),
                row.getInteger(6),
                row.getInteger(7),
                row.getInteger(8),
                row.getInteger(9),
                row.getInteger(10),
                row.getInteger(11),
                row.getInteger(12),
                row.getInteger(13));
    }
}
