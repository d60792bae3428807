package vn.sosuckhoe.reminder.smpp;

import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

import java.nio.ByteBuffer;
import java.util.UUID;

/** What goes with a message beside its words. */
public final class Tags {

    /** Id of the attempt, 16 octets: the first tag of those that SMPP 3.4 §5.3.2 leaves to vendors. */
    static final short ATTEMPT = 0x1400;

    private Tags() {}

    static OptionalParameter attempt(UUID attempt) {
        return new OptionalParameter.OctetString(
                ATTEMPT,
                ByteBuffer.allocate(16)
                        .putLong(attempt.getMostSignificantBits())
                        .putLong(attempt.getLeastSignificantBits())
                        .array());
    }

    /** {@code null} where the message has none. */
    public static UUID attempt(SubmitSm message) {
        return message.getOptionalParameter(ATTEMPT) instanceof OptionalParameter.OctetString octets
                        && octets.getValue().length == 16
                ? uuid(ByteBuffer.wrap(octets.getValue()))
                : null;
    }

    private static UUID uuid(ByteBuffer octets) {
        return new UUID(octets.getLong(), octets.getLong());
    }
}
