package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.delivery.result.Pace;
import vn.sosuckhoe.reminder.delivery.result.Results;
import vn.sosuckhoe.reminder.delivery.result.Told;

import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * What nobody is waiting for: receipts find their messages, messages whose time is over end, tries of replicas that are gone
 * are marked and made anew. Any number of replicas may do it side by side.
 */
public final class Sweeper implements Runnable {

    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    private static final int MOST = 1_000;
    private static final long EVERY_MILLIS = 500;

    private final Turns turns;
    private final Pace pace;
    private final ObjIntConsumer<String> tally;
    private final Rest rest = new Rest();

    /** @param tally told what was found, and how many: {@code receipts}, {@code left-behind}, {@code expired} */
    public Sweeper(Turns turns, Pace pace, ObjIntConsumer<String> tally) {
        this.turns = turns;
        this.pace = pace;
        this.tally = tally;
    }

    @Override
    public void run() {
        while (rest.goesOn()) {
            try {
                sweep();
            } catch (RuntimeException | Error e) {
                LOG.warnf("not swept: %s", e.getClass().getName());
            }
            rest.millis(EVERY_MILLIS);
        }
    }

    public void stop() {
        rest.stop();
    }

    /** Once, until nothing is left to do. */
    public void sweep() {
        untilFew("receipts", transaction -> Told.match(transaction, MOST)
                .flatMap(batch -> batch.telling().isEmpty()
                        ? Uni.createFrom().item(batch.receipts())
                        : Results.received(transaction, batch.telling()).replaceWith(batch.receipts())));
        untilFew("left-behind", transaction -> Claims.leftBehind(transaction, pace.lease(), MOST)
                .flatMap(answers -> answers.isEmpty()
                        ? Uni.createFrom().item(0)
                        : Results.settle(transaction, answers, pace).replaceWith(answers.size())));
        untilFew("expired", transaction -> Results.expire(transaction, MOST).map(outcomes -> outcomes.size()));
    }

    private void untilFew(String what, Function<SqlConnection, Uni<Integer>> step) {
        var done = MOST;
        while (done >= MOST && rest.goesOn()) {
            done = turns.transaction(step);
            tally.accept(what, done);
        }
    }
}
