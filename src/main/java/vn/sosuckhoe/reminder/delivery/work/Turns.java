package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Whose turn it is, among those who work at the queue of one replica: transactions of hundreds of messages go to the
 * database one at a time, in the order in which they are asked for. A message can wait a moment; several of them side by
 * side would take the processors away from people who read.
 *
 * <p>This is a courtesy and nothing relies on it: who has waited too long goes without a turn, so that a transaction that
 * is held up does not stop all other channels, and one that was given up on may still go on in the database.
 */
public final class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long COURTESY_MILLIS = 2_000;

    private final Pool pool;
    private final ReentrantLock turn = new ReentrantLock(true);

    public Turns(Pool pool) {
        this.pool = pool;
    }

    <T> T transaction(Function<SqlConnection, Uni<T>> work) {
        var mine = waited();
        try {
            return ask(all -> all.withTransaction(work));
        } finally {
            if (mine) {
                turn.unlock();
            }
        }
    }

    /** Something small, without a turn. */
    <T> T ask(Function<Pool, Uni<T>> question) {
        return question.apply(pool).await().atMost(PATIENCE);
    }

    private boolean waited() {
        try {
            return turn.tryLock(COURTESY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
