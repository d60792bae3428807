package vn.sosuckhoe.projection.work;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import org.jboss.logging.Logger;
import vn.sosuckhoe.book.binding.Bindery;
import vn.sosuckhoe.book.binding.Generations;
import vn.sosuckhoe.book.binding.Generations.Generation;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.projection.work.Press.Sheet;
import vn.sosuckhoe.roll.ledger.Ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static vn.sosuckhoe.projection.work.Transactions.await;

/** One pair of hands: goes from lane to lane and projects what is dirty there, until it is told to stop. */
public final class Worker implements Runnable {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final long IDLE_MILLIS = 250;
    private static final long AFTER_TROUBLE_MILLIS = 2_000;
    private static final long LANE_RESTS_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Pool pool;
    private final Press press;
    private final int batch;
    private final Tally tally;
    private final Map<Integer, Long> troubled = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Counts what was done, after it was committed. */
    public interface Tally {
        void projected(int entries, int books);
    }

    /** @param batch citizens in one transaction: their intake waits that long */
    public Worker(Pool pool, Press press, int batch, Tally tally) {
        this.pool = pool;
        this.press = press;
        this.batch = batch;
        this.tally = tally;
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try {
                if (round() == 0) {
                    rest(IDLE_MILLIS);
                }
            } catch (RuntimeException | Error e) {
                // nobody starts this thread again
                LOG.warnf("the queue could not be read: %s", e.getClass().getName());
                rest(AFTER_TROUBLE_MILLIS);
            }
        }
    }

    /** Finishes the batch it is in and begins no other. */
    public void stop() {
        stopped.countDown();
    }

    private void rest(long millis) {
        try {
            stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    /** One batch of each lane that has work and that nobody else is in; how many citizens it was. */
    public int round() {
        var withWork = await(Queue.lanesWithWork(pool));
        var handled = 0;
        for (var lane : Lanes.fromSomewhere()) {
            if (withWork.contains(lane) && stopped.getCount() > 0 && !rests(lane)) {
                handled += work(lane);
            }
        }
        return handled;
    }

    private int work(int lane) {
        try {
            var sheet = Transactions.in(pool, transaction -> batch(transaction, lane));
            sheet.ifPresent(done -> tally.projected(done.entries(), done.books().size()));
            return sheet.map(Sheet::citizens).orElse(0);
        } catch (RuntimeException | Error e) {
            LOG.warnf(
                    "a batch of lane %d was given back: %s", lane, e.getClass().getName());
            troubled.put(lane, System.nanoTime());
            return 0;
        }
    }

    /** A lane in trouble does not hold up the others. */
    private boolean rests(int lane) {
        var since = troubled.get(lane);
        if (since == null || System.nanoTime() - since > LANE_RESTS_NANOS) {
            troubled.remove(lane);
            return false;
        }
        return true;
    }

    private Optional<Sheet> batch(SqlClient transaction, int lane) {
        if (!await(Lanes.tryHold(transaction, lane))) {
            return Optional.empty();
        }
        var generations = await(Generations.all(transaction)).stream()
                .filter(Generation::isWritten)
                .toList();
        if (generations.stream().anyMatch(generation -> generation.shape() > Projection.SHAPE)) {
            // a newer build of this service has taken over: books of ours would be of yesterday
            return Optional.empty();
        }
        var claimed = await(Queue.claim(transaction, lane, batch));
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        var sheet = press.print(transaction, claimed);
        for (var generation : generations) {
            var newer = await(Bindery.put(transaction, generation.id(), sheet.books()));
            await(Ledger.put(transaction, generation.id(), sheet.listings(newer)));
            await(Bindery.takeAway(transaction, generation.id(), sheet.empty()));
            await(Ledger.takeAway(transaction, generation.id(), sheet.empty()));
        }
        await(Queue.done(transaction, sheet.done(claimed)));
        await(Queue.failed(transaction, sheet.failures()));
        return Optional.of(sheet);
    }
}
