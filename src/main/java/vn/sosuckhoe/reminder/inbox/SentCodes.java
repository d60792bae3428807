package vn.sosuckhoe.reminder.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.OffsetDateTime;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a code stands in a message that we sent. Says when and for which station, and nothing of whom it went to. */
@ApplicationScoped
public class SentCodes {

    // a try of which no answer came may have arrived: then it was us; the codes of messages stay when they are
    // cleared away
    private static final String SENT = """
            select sent.at, sent.facility, f.name, sent.wave
            from (
                select coalesce(o.accepted_at, o.delivered_at, o.claimed_at) as at, o.facility, o.wave
                from outgoing o
                where o.code = $1
                  and (o.accepted_at is not null or o.delivered_at is not null or o.ambiguous > 0)
                union all
                select past.at, past.facility, past.wave from sent_code past where past.code = $1
            ) sent left join facility f on f.code = sent.facility
            order by sent.at desc
            limit 1
            """;

    private final Pool pool;

    SentCodes(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param facility code; {@code facilityName} or {@code null}
     * @param wave {@code first}, {@code before-7}, {@code result}, …
     */
    public record Sent(OffsetDateTime at, String facility, String facilityName, String wave) {}

    /** @return {@code null} where no message of ours holds that code */
    public Uni<Sent> of(String code) {
        return pool.preparedQuery(SENT).execute(Tuple.of(code)).map(rows -> {
            for (var row : rows) {
                return new Sent(row.getOffsetDateTime(0), row.getString(1), row.getString(2), row.getString(3));
            }
            return null;
        });
    }
}
