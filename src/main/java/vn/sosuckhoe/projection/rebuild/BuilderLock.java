package vn.sosuckhoe.projection.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.projection.work.Lanes;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

import static vn.sosuckhoe.projection.work.Transactions.await;

/** Held by the one builder of all replicas, for as long as its connection lives. */
final class BuilderLock implements AutoCloseable {

    /** Beside the 64 lanes. */
    private static final int BUILDER = 1000;

    private final SqlConnection connection;

    private BuilderLock(SqlConnection connection) {
        this.connection = connection;
    }

    /** Empty where somebody builds already, here or in another replica. */
    static Optional<BuilderLock> take(Pool pool) {
        var asked = pool.getConnection().chain(BuilderLock::take).subscribeAsCompletionStage();
        try {
            return answer(asked);
        } catch (RuntimeException e) {
            // whoever is interrupted while asking may be given it all the same
            asked.thenAccept(taken -> taken.ifPresent(BuilderLock::release));
            throw e;
        }
    }

    private static Uni<Optional<BuilderLock>> take(SqlConnection connection) {
        return told(connection, "select pg_try_advisory_lock($1, $2)")
                .onFailure()
                .call(() -> connection.close())
                .call(taken -> taken ? Uni.createFrom().voidItem() : connection.close())
                .map(taken -> taken ? Optional.of(new BuilderLock(connection)) : Optional.empty());
    }

    /** Returns when the next one can take it; an interrupted thread does not wait for that. */
    @Override
    public void close() {
        var released = release();
        if (!Thread.currentThread().isInterrupted()) {
            answer(released);
        }
    }

    private CompletionStage<Boolean> release() {
        return told(connection, "select pg_advisory_unlock($1, $2)")
                .onItemOrFailure()
                .call(() -> connection.close())
                .onFailure()
                // the connection is gone, and the lock with it
                .recoverWithItem(true)
                .subscribeAsCompletionStage();
    }

    private static Uni<Boolean> told(SqlConnection connection, String question) {
        return connection
                .preparedQuery(question)
                .execute(Tuple.of(Lanes.LOCKS, BUILDER))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return await(Uni.createFrom().completionStage(stage));
    }
}
