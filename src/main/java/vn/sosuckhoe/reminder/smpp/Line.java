package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.PDUException;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * One bound session. Messages go out without waiting for the answers to those before, up to a window, and many in one
 * write; jSMPP by itself would keep a thread for each.
 *
 * <p>What was not written when the session ends has not left the house; what was written and not answered may have been
 * taken. jSMPP holds a lock of its own while it tells that a session ends, so nothing of it is called, and nothing waited
 * for, under the lock of this class.
 */
final class Line extends SMPPSession {

    private final SmppSettings settings;
    private final Submission submission;
    private final Object turn = new Object();
    private final Queue<Sending> waiting = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Sending> written = new ConcurrentHashMap<>();
    private volatile boolean open;

    Line(SmppSettings settings, ConnectionFactory connections) {
        super(connections);
        this.settings = settings;
        this.submission = new Submission(settings, pduSender());
        addSessionStateListener((now, before, session) -> {
            open = now.isTransmittable();
            if (!open) {
                ended();
            }
        });
    }

    /** One verdict a piece, in at most twice the time of an answer; never fails. */
    List<CompletableFuture<Verdict>> submit(List<Piece> pieces) {
        var sendings = pieces.stream().map(Sending::new).toList();
        waiting.addAll(sendings);
        CompletableFuture.delayedExecutor(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> sendings.forEach(sending -> sending.callBack("NO_ROOM")));
        write();
        return sendings.stream().map(Sending::verdict).toList();
    }

    private void write() {
        if (open) {
            send(compose());
        }
        if (!open) {
            ended();
        }
    }

    private ByteArrayOutputStream compose() {
        var octets = new ByteArrayOutputStream();
        synchronized (turn) {
            var room = settings.window() - written.size();
            // some at a time, or the rest
            if (waiting.size() <= room || room >= settings.window() / 4) {
                for (Sending next; room > 0 && (next = waiting.poll()) != null; room--) {
                    compose(next, octets);
                }
            }
        }
        return octets;
    }

    private void compose(Sending sending, ByteArrayOutputStream octets) {
        if (!sending.begin()) {
            return;
        }
        var number = sequence().nextValue();
        try {
            submission.write(octets, number, sending.piece());
        } catch (PDUException | IOException e) {
            sending.cannotBeSaid();
            return;
        }
        written.put(number, sending);
        sending.verdict()
                .completeOnTimeout(
                        new Ambiguous("NO_ANSWER"), settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> written.remove(number));
    }

    private void send(ByteArrayOutputStream octets) {
        if (octets.size() == 0) {
            return;
        }
        var out = connection().getOutputStream();
        try {
            // as jSMPP does for its own commands on this session
            synchronized (out) {
                octets.writeTo(out);
                out.flush();
            }
        } catch (IOException e) {
            close();
        }
    }

    private void ended() {
        for (Sending next; (next = waiting.poll()) != null; ) {
            next.callBack("NOT_BOUND");
        }
        List.copyOf(written.values()).forEach(sending -> sending.lost("CLOSED"));
    }

    /** An answer has come: there is room for another message. */
    @Override
    protected PendingResponse<Command> removePendingResponse(int sequenceNumber) {
        var sending = written.remove(sequenceNumber);
        if (sending == null) {
            return super.removePendingResponse(sequenceNumber);
        }
        write();
        return sending;
    }
}
