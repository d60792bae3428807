package vn.sosuckhoe.reminder.delivery.result;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.delivery.Receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Receipts that have found their message. */
public final class Told {

    // carriers name messages anew after a while: the latest of that name is meant
    private static final String MATCH = """
            with due as (
                select r.gateway, r.gateway_id, r.number, r.state, r.reason, t.lane, t.outgoing, t.attempt
                from receipt r
                cross join lateral (
                    select lane, outgoing, number as attempt from attempt
                    where gateway = r.gateway and gateway_id = r.gateway_id
                    order by begun_at desc limit 1) t
                where not r.matched and r.at > now() - interval '7 days'
                order by r.number
                limit $1
                for update of r skip locked
            ), matched as (
                update receipt r set matched = true
                from due where r.gateway = due.gateway and r.gateway_id = due.gateway_id and r.number = due.number
            )
            select lane, outgoing, attempt, state, reason from due order by number
            """;

    /**
     * @param receipts how many were matched
     * @param telling what is new in them, one a message
     */
    public record Batch(int receipts, List<Receipted> telling) {}

    private Told() {}

    public static Uni<Batch> match(SqlClient transaction, int most) {
        return transaction.preparedQuery(MATCH).execute(Tuple.of(most)).map(rows -> {
            var last = new LinkedHashMap<UUID, Receipted>();
            rows.forEach(row -> {
                var state = Receipt.State.valueOf(row.getString(3));
                if (state != Receipt.State.OTHER) {
                    last.merge(
                            row.getUUID(1),
                            new Receipted(
                                    row.getInteger(0), row.getUUID(1), row.getInteger(2), state, row.getString(4)),
                            (one, other) -> one.state() == Receipt.State.DELIVERED ? one : other);
                }
            });
            return new Batch(rows.size(), new ArrayList<>(last.values()));
        });
    }
}
