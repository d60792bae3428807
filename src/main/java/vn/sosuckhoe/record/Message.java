package vn.sosuckhoe.record;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A message as it came.
 *
 * @param facility whose token it came with
 * @param format {@code qd831}, or {@code tram} for what staff said at the station themselves
 * @param digest SHA-256 of the body
 */
record Message(String facility, String format, byte[] body, byte[] digest) {

    static Message of(String facility, String format, byte[] body) {
        try {
            return new Message(
                    facility, format, body, MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What is too large to be kept is still counted. */
    Message withoutBody() {
        return new Message(facility, format, new byte[0], digest);
    }

    /** The same for the same content: a message that is refused again and again is kept once. */
    UUID trackingOfRefused() {
        var bits = ByteBuffer.wrap(digest);
        return new UUID(bits.getLong(), bits.getLong());
    }
}
