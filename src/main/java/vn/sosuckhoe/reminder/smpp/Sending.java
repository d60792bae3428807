package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.PendingResponse;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A piece under way: waiting for its turn, or written and waiting for its answer. */
final class Sending extends PendingResponse<Command> {

    private final Piece piece;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();

    Sending(Piece piece) {
        super(0);
        this.piece = piece;
    }

    Piece piece() {
        return piece;
    }

    CompletableFuture<Verdict> verdict() {
        return verdict;
    }

    /** Its turn has come; {@code false} when it was called back before. */
    boolean begin() {
        return begun.compareAndSet(false, true);
    }

    /** Has not left the house and does not any more; unless its turn has come. */
    void callBack(String reason) {
        if (begin()) {
            verdict.complete(new Unreachable(reason));
        }
    }

    void lost(String reason) {
        verdict.complete(new Ambiguous(reason));
    }

    void cannotBeSaid() {
        verdict.complete(new Refused("CANNOT_BE_SAID", true));
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
