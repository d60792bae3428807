package vn.sosuckhoe.projection.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

import java.time.Duration;
import java.util.function.Function;

/** Transactions for a thread that may wait. */
public final class Transactions {

    /** Longer than any statement of a batch takes; whoever waits so long has lost its database. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Transactions() {}

    public static <T> T await(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }

    /** Commits when the work returns, rolls back when it throws. */
    public static <T> T in(Pool pool, Function<SqlConnection, T> work) {
        var connection = await(pool.getConnection());
        try {
            var transaction = await(connection.begin());
            try {
                var result = work.apply(connection);
                await(transaction.commit());
                return result;
            } catch (RuntimeException | Error e) {
                transaction.rollback().subscribe().with(done -> {}, alreadyGone -> {});
                throw e;
            }
        } finally {
            connection.close().subscribe().with(done -> {}, alreadyGone -> {});
        }
    }
}
