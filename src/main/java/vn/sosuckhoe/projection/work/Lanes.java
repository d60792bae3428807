package vn.sosuckhoe.projection.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lanes of the queue, each held by at most one transaction of all replicas. */
public final class Lanes {

    /** As in the generated column {@code citizen.lane}. */
    public static final int COUNT = 64;

    /** First key of all advisory locks of the projection; the second one is the lane. */
    public static final int LOCKS = 831;

    private Lanes() {}

    /** All lanes, beginning somewhere, so that many workers do not meet in the first one. */
    static List<Integer> fromSomewhere() {
        var lanes = IntStream.range(0, COUNT).boxed().collect(Collectors.toList());
        Collections.rotate(lanes, ThreadLocalRandom.current().nextInt(COUNT));
        return lanes;
    }

    static Uni<Boolean> tryHold(SqlClient transaction, int lane) {
        return transaction
                .preparedQuery("select pg_try_advisory_xact_lock($1, $2)")
                .execute(Tuple.of(LOCKS, lane))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Waits until the transaction that has the lane is over. */
    public static Uni<Void> hold(SqlClient transaction, int lane) {
        return transaction
                .preparedQuery("select pg_advisory_xact_lock($1, $2)")
                .execute(Tuple.of(LOCKS, lane))
                .replaceWithVoid();
    }
}
