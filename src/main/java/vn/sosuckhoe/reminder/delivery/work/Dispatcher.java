package vn.sosuckhoe.reminder.delivery.work;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;
import vn.sosuckhoe.reminder.delivery.result.Answer;
import vn.sosuckhoe.reminder.delivery.result.Results;
import vn.sosuckhoe.reminder.delivery.work.Circuit.Grant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One pair of hands at one gateway: goes from lane to lane, claims what is due, tries it, and writes down what came of it,
 * until it is told to stop.
 *
 * <p>A claim is committed before anything leaves the house, and no connection to the database is held meanwhile. Whoever
 * dies in between leaves a try behind of which nobody knows how it ended; it is marked and made anew, under another id.
 */
public final class Dispatcher implements Runnable {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final long IDLE_MILLIS = 200;
    private static final long AFTER_TROUBLE_MILLIS = 2_000;
    private static final long BETWEEN_WRITES_MILLIS = 500;

    private final Turns turns;
    private final Hands hands;
    private final Quiet quiet;
    private final Tally tally;
    private final Trying trying;
    private final Rest rest = new Rest();
    private boolean registered;

    /** What was granted and what was taken of it. */
    private record Batch(Grant grant, List<Claim> claims) {}

    public Dispatcher(Turns turns, Hands hands, Quiet quiet, Tally tally) {
        this.turns = turns;
        this.hands = hands;
        this.trying = new Trying(hands);
        this.quiet = quiet;
        this.tally = tally;
    }

    @Override
    public void run() {
        while (rest.goesOn()) {
            try {
                if (round() == 0) {
                    rest.millis(IDLE_MILLIS);
                }
            } catch (RuntimeException | Error e) {
                // nobody starts this thread again
                LOG.warnf(
                        "the queue of messages could not be read: %s",
                        e.getClass().getName());
                rest.millis(AFTER_TROUBLE_MILLIS);
            }
        }
    }

    /** Finishes the batch it is in and begins no other. */
    public void stop() {
        rest.stop();
    }

    /** One batch of each lane that has work, as long as the gateway may be given something; how many were tried. */
    public int round() {
        if (quiet.isNow()) {
            return 0;
        }
        if (!registered) {
            turns.ask(pool -> Circuit.register(pool, hands));
            registered = true;
        }
        if (!turns.ask(pool -> Circuit.takesMore(pool, hands))) {
            return 0;
        }
        var lanes = new ArrayList<>(
                turns.ask(pool -> Claims.lanesWithWork(pool, hands.gateway().channel())));
        Collections.shuffle(lanes);
        var tried = 0;
        for (var lane : lanes) {
            if (rest.goesOn()) {
                var batch = claim(lane);
                if (batch.grant().messages() == 0) {
                    return tried;
                }
                work(batch);
                tried += batch.claims().size();
            }
        }
        return tried;
    }

    private Batch claim(int lane) {
        return turns.transaction(transaction -> Circuit.grant(transaction, hands)
                .flatMap(grant -> grant.messages() == 0
                        ? Uni.createFrom().item(new Batch(grant, List.of()))
                        : Claims.claim(transaction, hands, quiet, lane, grant.messages())
                                .call(claims -> Circuit.spend(transaction, hands, claims.size()))
                                .map(claims -> new Batch(grant, claims))));
    }

    private void work(Batch batch) {
        if (!batch.claims().isEmpty()) {
            var answers = trying.all(batch.claims());
            write(answers);
            report(answers, batch.grant().trial());
        }
    }

    /** What is known of tries is worth more than a moment: without it they would be made again. */
    private void write(List<Answer> answers) {
        var until = System.nanoTime() + hands.pace().lease().toNanos();
        while (true) {
            try {
                turns.transaction(transaction -> Results.settle(transaction, answers, hands.pace()));
                return;
            } catch (RuntimeException e) {
                if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warnf("answers could not be written yet: %s", e.getClass().getName());
                rest.millis(BETWEEN_WRITES_MILLIS);
            }
        }
    }

    private void report(List<Answer> answers, boolean trial) {
        answers.stream()
                .collect(Collectors.groupingBy(Answer::outcome, Collectors.counting()))
                .forEach((outcome, count) -> tally.tried(hands.gateway().channel(), outcome, count.intValue()));
        var verdicts = answers.stream().map(Answer::verdict).toList();
        if (verdicts.stream().anyMatch(Throttled.class::isInstance)) {
            turns.ask(pool -> Circuit.tooFast(pool, hands));
        }
        if (verdicts.stream().allMatch(verdict -> verdict instanceof Unreachable || verdict instanceof Ambiguous)) {
            turns.ask(pool -> Circuit.failed(pool, hands, answers.get(0).reason(), trial));
        } else {
            turns.ask(pool -> Circuit.worked(pool, hands));
        }
    }
}
