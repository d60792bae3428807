package vn.sosuckhoe.reminder.push;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The browsers in which people have allowed messages. */
@ApplicationScoped
public class Subscriptions {

    /** Of one person. */
    public static final int MOST = 10;

    private static final String TAKE = """
            with others as (
                delete from push_subscription where md5(endpoint) = md5($2) and endpoint = $2 and holder <> $1
            ), known as (
                update push_subscription set p256dh = $3, auth = $4, gone_at = null
                where holder = $1 and endpoint = $2
                returning id
            ), made as (
                insert into push_subscription (holder, endpoint, p256dh, auth)
                select $1, $2, $3, $4
                where not exists (select from known)
                  and (select count(*) from push_subscription where holder = $1 and gone_at is null) < $5
                returning id
            )
            select id from known union all select id from made
            """;

    private static final String STOP = """
            delete from push_subscription where holder = $1 and endpoint = $2
            """;

    private static final String DEVICES = """
            select key.citizen, array_agg(subscription.id::text order by subscription.created_at)
            from book_key key
            join push_subscription subscription on subscription.holder = key.holder and subscription.gone_at is null
            where key.citizen = any ($1)
              and key.generation = (select id from generation where state = 'live')
              and (key.until is null or key.until > $2)
            group by key.citizen
            """;

    private static final String BY_ID = """
            select id, endpoint, p256dh, auth from push_subscription where id = any ($1) and gone_at is null
            """;

    private static final String GONE = """
            update push_subscription set gone_at = now() where id = any ($1) and gone_at is null
            """;

    private final Pool pool;

    Subscriptions(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param holder personal ID of who is signed in; whose browser it was before no longer gets anything there
     * @return whether it was taken; not where the holder has {@value #MOST} already
     */
    public Uni<Boolean> take(String holder, Subscription told) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(holder, told.endpoint(), told.p256dh(), told.auth(), MOST))
                .map(rows -> rows.size() > 0);
    }

    /** Only one's own. */
    public Uni<Void> stop(String holder, String endpoint) {
        return pool.preparedQuery(STOP).execute(Tuple.of(holder, endpoint)).replaceWithVoid();
    }

    /**
     * The browsers of all who may open the books of these people on that day, as addresses of messages; people without
     * one are left out.
     */
    public Uni<Map<UUID, List<String>>> devices(SqlClient client, Collection<UUID> citizens, LocalDate today) {
        return client.preparedQuery(DEVICES)
                .execute(Tuple.of(citizens.toArray(UUID[]::new), today))
                .map(rows -> {
                    var devices = new HashMap<UUID, List<String>>();
                    rows.forEach(row -> devices.put(row.getUUID(0), List.of(row.getArrayOfStrings(1))));
                    return devices;
                });
    }

    /** Those that are not gone. */
    Uni<Map<UUID, Subscription>> of(Collection<UUID> ids) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> {
                    var found = new HashMap<UUID, Subscription>();
                    rows.forEach(row -> found.put(
                            row.getUUID(0), new Subscription(row.getString(1), row.getString(2), row.getString(3))));
                    return found;
                });
    }

    Uni<Void> gone(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(GONE)
                        .execute(Tuple.of(ids.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }
}
