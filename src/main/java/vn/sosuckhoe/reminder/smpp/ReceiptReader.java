package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.Receipt.State;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a deliver_sm says of a message: in tags (SMPP 3.4 §5.3.2.12, §5.3.2.35) or, from older carriers, in the text that
 * appendix B describes and everybody writes a little differently.
 */
final class ReceiptReader {

    private static final Pattern ID = Pattern.compile("\\bid:\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:\\s*([A-Za-z]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile("\\berr:\\s*([0-9A-Za-z]{1,8})\\b", Pattern.CASE_INSENSITIVE);

    /** Receipts are kept many at a time: one that the database does not take would hold up the others. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private ReceiptReader() {}

    /** {@code null} where it names no message, or none that could be. */
    static Receipt read(String gateway, DeliverSm delivery) {
        var text = new String(delivery.getShortMessage(), StandardCharsets.ISO_8859_1);
        var id = delivery.getOptionalParameter(Tag.RECEIPTED_MESSAGE_ID) instanceof OptionalParameter.OctetString named
                ? named.getValueAsString()
                : found(ID, text);
        return id == null || !NAME.matcher(id).matches()
                ? null
                : new Receipt(gateway, id, state(delivery, text), found(ERROR, text));
    }

    private static State state(DeliverSm delivery, String text) {
        if (delivery.getOptionalParameter(Tag.MESSAGE_STATE) instanceof OptionalParameter.Byte tag) {
            return state(tag.getValue());
        }
        var said = found(STATE, text);
        return switch (said == null ? "" : said.toUpperCase(Locale.ROOT)) {
            case "DELIVRD" -> State.DELIVERED;
            case "UNDELIV", "REJECTD", "DELETED" -> State.FAILED;
            case "EXPIRED" -> State.EXPIRED;
            default -> State.OTHER;
        };
    }

    private static State state(byte code) {
        if (code == MessageState.DELIVERED.value()) {
            return State.DELIVERED;
        }
        if (code == MessageState.EXPIRED.value()) {
            return State.EXPIRED;
        }
        return code == MessageState.UNDELIVERABLE.value()
                        || code == MessageState.REJECTED.value()
                        || code == MessageState.DELETED.value()
                ? State.FAILED
                : State.OTHER;
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
