package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The database of those who work at the queue of one replica: one transaction of hundreds of messages at a time, in the
 * order in which they ask. Nobody waits for a message; several of them side by side would take the processors away from
 * those who read.
 */
public final class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pool pool;
    private final ReentrantLock turn = new ReentrantLock(true);

    public Turns(Pool pool) {
        this.pool = pool;
    }

    <T> T transaction(Function<SqlConnection, Uni<T>> work) {
        turn.lock();
        try {
            return ask(all -> all.withTransaction(work));
        } finally {
            turn.unlock();
        }
    }

    /** Something small, without a turn. */
    <T> T ask(Function<Pool, Uni<T>> question) {
        return question.apply(pool).await().atMost(PATIENCE);
    }
}
