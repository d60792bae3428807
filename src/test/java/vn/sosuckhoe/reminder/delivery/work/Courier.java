package vn.sosuckhoe.reminder.delivery.work;

import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Replicas that carry what is in the queue to a {@link Doorstep}. */
final class Courier {

    static final Quiet NEVER = new Quiet(LocalTime.NOON, LocalTime.NOON, Clock.systemUTC());
    static final Pace PACE = Pace.USUAL.perAddress(0);

    final Doorstep doorstep = new Doorstep();
    final Map<String, Integer> tally = new ConcurrentHashMap<>();

    private final Pool pool;

    Courier(Pool pool) {
        this.pool = pool;
    }

    /** A replica of its own. */
    Dispatcher dispatcher() {
        return dispatcher(PACE, NEVER);
    }

    Dispatcher dispatcher(Pace pace, Quiet quiet) {
        return new Dispatcher(
                new Turns(pool),
                new Hands("replica", doorstep, pace),
                quiet,
                (channel, outcome, messages) -> tally.merge(outcome, messages, Integer::sum));
    }

    static void untilNothingIsDue(Dispatcher dispatcher) {
        while (dispatcher.round() > 0) {
            // as long as there is something
        }
    }
}
