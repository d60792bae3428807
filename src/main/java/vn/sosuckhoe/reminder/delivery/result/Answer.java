package vn.sosuckhoe.reminder.delivery.result;

import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Partly;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.util.Locale;
import java.util.UUID;

/**
 * How a try ended.
 *
 * @param number of the try
 * @param verdict on the message, or on the first part of it that was not accepted
 * @param partly what was accepted of it nevertheless, {@code null} for all or nothing
 */
public record Answer(int lane, UUID outgoing, int number, Verdict verdict, Partly partly) {

    public static Answer of(int lane, UUID outgoing, int number, Verdict verdict) {
        return verdict instanceof Partly partly
                ? new Answer(lane, outgoing, number, partly.rest(), partly)
                : new Answer(lane, outgoing, number, verdict, null);
    }

    public static Answer leftBehind(int lane, UUID outgoing, int number) {
        return of(lane, outgoing, number, new Ambiguous("LEFT_BEHIND"));
    }

    /** As in the column {@code attempt.outcome}. */
    public String outcome() {
        return verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    boolean forGood() {
        return verdict instanceof Refused refused && refused.forGood();
    }

    String gatewayId() {
        return verdict instanceof Accepted accepted ? accepted.gatewayId() : null;
    }

    Short parts() {
        return partly == null ? null : (short) partly.parts();
    }

    Short taken() {
        return partly == null ? null : (short) partly.taken();
    }

    Short reference() {
        return partly == null ? null : partly.reference();
    }

    public String reason() {
        if (verdict instanceof Refused refused) {
            return refused.reason();
        }
        if (verdict instanceof Throttled throttled) {
            return throttled.reason();
        }
        if (verdict instanceof Unreachable unreachable) {
            return unreachable.reason();
        }
        return verdict instanceof Ambiguous ambiguous ? ambiguous.reason() : null;
    }
}
