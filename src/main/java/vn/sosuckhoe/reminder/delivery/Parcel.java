package vn.sosuckhoe.reminder.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as a gateway gets it.
 *
 * @param attempt id of this very try; goes with the message wherever the protocol has room for it
 * @param begun what the gateway took of it in the tries before, {@code null} for nothing
 */
public record Parcel(
        UUID outgoing,
        UUID attempt,
        String address,
        String language,
        String subject,
        String body,
        String code,
        Begun begun) {

    /**
     * Parts that the gateway has, from the first on.
     *
     * @param reference by which the parts know each other
     * @param since when the first of them was tried
     */
    public record Begun(short reference, int parts, int taken, Instant since) {}

    /** One of which the gateway has nothing. */
    public Parcel(
            UUID outgoing, UUID attempt, String address, String language, String subject, String body, String code) {
        this(outgoing, attempt, address, language, subject, body, code, null);
    }

    @Override
    public String toString() {
        return "Parcel[" + outgoing + "]";
    }
}
