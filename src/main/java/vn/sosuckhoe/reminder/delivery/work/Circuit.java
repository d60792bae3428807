package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Duration;

/** How much a gateway may still be given, and whether anything: one row a gateway, shared by all replicas. */
final class Circuit {

    private static final String REGISTER = """
            insert into gateway (name, channel, allowance) values ($1, $2, greatest($3::double precision, 1)) on conflict (name) do nothing
            """;

    // a second's worth may be saved up
    private static final String ALLOWANCE = """
            least(greatest($2::double precision, 1),
                  allowance + $2 * greatest(0, extract(epoch from clock_timestamp() - counted_at)::double precision))
            """;

    private static final String OPEN = """
            name = $1 and (open_until is null or open_until <= clock_timestamp())
            """;

    // where the clock was set back, asking for a grant sets it right
    private static final String TAKES_MORE = """
            select counted_at > clock_timestamp() or %s >= $3::double precision from gateway where %s
            """.formatted(ALLOWANCE, OPEN);

    // One that has failed too often gets a trial when its time is over; meanwhile it stays closed for everybody else.
    private static final String GRANT = """
            update gateway
            set allowance = %s,
                counted_at = clock_timestamp(),
                open_until = case when failures >= $3 then clock_timestamp() + make_interval(secs => $4) end
            where %s
            returning allowance, failures >= $3
            """.formatted(ALLOWANCE, OPEN);

    private static final String SPEND = """
            update gateway set allowance = allowance - $2::double precision where name = $1
            """;

    private static final String WORKED = """
            update gateway set failures = 0, open_until = null, reason = null where name = $1 and failures > 0
            """;

    // what failed at the same time as something else is not another failure in a row
    private static final String FAILED = """
            update gateway
            set failures = failures + 1, reason = $2,
                open_until = case when failures + 1 >= $3
                    then now() + make_interval(secs => least($5::double precision, $4::double precision * 2 ^ least(failures + 1 - $3, 20))) end
            where name = $1 and ($6 or open_until is null)
            """;

    private static final String TOO_FAST = """
            update gateway set allowance = least(allowance, 0) where name = $1
            """;

    /** @param trial whether anything gets through again */
    record Grant(int messages, boolean trial) {

        static final Grant NONE = new Grant(0, false);
    }

    private Circuit() {}

    static Uni<Void> register(SqlClient client, Hands hands) {
        return client.preparedQuery(REGISTER)
                .execute(Tuple.of(
                        hands.gateway().name(),
                        hands.gateway().channel().code(),
                        hands.gateway().rate()))
                .replaceWithVoid();
    }

    /** Whether it is worth asking for a grant: nothing is held, and nothing written. */
    static Uni<Boolean> takesMore(SqlClient client, Hands hands) {
        return client.preparedQuery(TAKES_MORE)
                .execute(Tuple.of(hands.gateway().name(), hands.gateway().rate(), least(hands)))
                .map(rows -> rows.size() > 0 && rows.iterator().next().getBoolean(0));
    }

    /** Holds the gateway's row until the transaction ends. */
    static Uni<Grant> grant(SqlClient transaction, Hands hands) {
        var pace = hands.pace();
        var rate = hands.gateway().rate();
        return transaction
                .preparedQuery(GRANT)
                .execute(Tuple.of(hands.gateway().name(), rate, pace.failures(), seconds(pace.closed())))
                .map(rows -> {
                    for (var row : rows) {
                        var allowance = row.getDouble(0);
                        var most = row.getBoolean(1) ? Pace.TRIAL : pace.batch();
                        return allowance < least(hands)
                                ? Grant.NONE
                                : new Grant((int) Math.min(most, allowance), row.getBoolean(1));
                    }
                    return Grant.NONE;
                });
    }

    /** Not one by one where a handful can be had in a moment. */
    private static double least(Hands hands) {
        return Math.max(1, Math.min(hands.pace().batch(), hands.gateway().rate() / 8));
    }

    static Uni<Void> spend(SqlClient transaction, Hands hands, int messages) {
        return transaction
                .preparedQuery(SPEND)
                .execute(Tuple.of(hands.gateway().name(), (double) messages))
                .replaceWithVoid();
    }

    static Uni<Void> worked(SqlClient client, Hands hands) {
        return client.preparedQuery(WORKED)
                .execute(Tuple.of(hands.gateway().name()))
                .replaceWithVoid();
    }

    static Uni<Void> failed(SqlClient client, Hands hands, String reason, boolean trial) {
        var pace = hands.pace();
        return client.preparedQuery(FAILED)
                .execute(Tuple.of(
                        hands.gateway().name(),
                        reason,
                        pace.failures(),
                        seconds(pace.closed()),
                        seconds(pace.longestClosed()),
                        trial))
                .replaceWithVoid();
    }

    static Uni<Void> tooFast(SqlClient client, Hands hands) {
        return client.preparedQuery(TOO_FAST)
                .execute(Tuple.of(hands.gateway().name()))
                .replaceWithVoid();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
