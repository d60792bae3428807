package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One bound session. Messages go out without waiting for the answers to those before, up to a window, and many in one
 * write; jSMPP by itself would keep a thread for each.
 *
 * <p>What was not written when the session ends has not left the house; what was written and not answered may have been
 * taken.
 */
final class Line extends SMPPSession {

    private final SmppSettings settings;
    private final Submission submission;
    private final Object turn = new Object();
    private final Deque<Sending> waiting = new ArrayDeque<>();
    private final Map<Integer, Sending> written = new ConcurrentHashMap<>();

    Line(SmppSettings settings, ConnectionFactory connections) {
        super(connections);
        this.settings = settings;
        this.submission = new Submission(settings, pduSender());
        addSessionStateListener((now, before, session) -> {
            if (!now.isBound()) {
                ended();
            }
        });
    }

    /** A piece under way. */
    private static final class Sending extends PendingResponse<Command> {

        private final Piece piece;
        private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();

        Sending(Piece piece) {
            super(0);
            this.piece = piece;
        }

        @Override
        public void done(Command answer) {
            verdict.complete(
                    answer.getCommandStatus() == SMPPConstant.STAT_ESME_ROK && answer instanceof SubmitSmResp taken
                            ? new Accepted(taken.getMessageId())
                            : Statuses.refusal(answer.getCommandStatus()));
        }

        @Override
        public void doneWithInvalidResponse(InvalidResponseException answer) {
            verdict.complete(
                    answer instanceof GenericNackResponseException
                            ? new Refused("NACK", false)
                            : new Ambiguous("ODD_ANSWER"));
        }
    }

    /** One verdict a piece; never fails. */
    List<CompletableFuture<Verdict>> submit(List<Piece> pieces) {
        var sendings = pieces.stream().map(Sending::new).toList();
        synchronized (turn) {
            waiting.addAll(sendings);
        }
        write();
        return sendings.stream().map(sending -> sending.verdict).toList();
    }

    private void write() {
        synchronized (turn) {
            if (!getSessionState().isTransmittable()) {
                waiting.forEach(sending -> sending.verdict.complete(new Unreachable("NOT_BOUND")));
                waiting.clear();
                return;
            }
            var room = settings.window() - written.size();
            // a quarter of the window at a time, or the rest
            if (room < Math.min(waiting.size(), Math.max(1, settings.window() / 4))) {
                return;
            }
            var octets = new ByteArrayOutputStream();
            for (; room > 0 && !waiting.isEmpty(); room--) {
                compose(waiting.poll(), octets);
            }
            send(octets);
        }
    }

    private void compose(Sending sending, ByteArrayOutputStream octets) {
        var number = sequence().nextValue();
        try {
            submission.write(octets, number, sending.piece);
        } catch (PDUException | IOException e) {
            sending.verdict.complete(new Refused("CANNOT_BE_SAID", true));
            return;
        }
        written.put(number, sending);
        sending.verdict.completeOnTimeout(
                new Ambiguous("NO_ANSWER"), settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        sending.verdict.thenRun(() -> {
            written.remove(number);
            write();
        });
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
        synchronized (turn) {
            waiting.forEach(sending -> sending.verdict.complete(new Unreachable("CLOSED")));
            waiting.clear();
        }
        List.copyOf(written.values()).forEach(sending -> sending.verdict.complete(new Ambiguous("CLOSED")));
    }

    @Override
    protected PendingResponse<Command> removePendingResponse(int sequenceNumber) {
        var sending = written.remove(sequenceNumber);
        return sending == null ? super.removePendingResponse(sequenceNumber) : sending;
    }
}
