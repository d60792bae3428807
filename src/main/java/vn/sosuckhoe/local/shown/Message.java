package vn.sosuckhoe.local.shown;

import java.time.Instant;

/**
 * A message that would have been sent.
 *
 * @param channel {@code SMS} or {@code e-mail}
 * @param subject {@code null} for an SMS
 * @param parts of an SMS, 1 for others
 */
record Message(Instant at, String channel, String to, String subject, String text, int parts) {

    /** The last three digits of a number, the house of an e-mail address. */
    String masked() {
        var at = to.indexOf('@');
        return "•••" + (at < 0 ? to.substring(Math.max(0, to.length() - 3)) : to.substring(at));
    }
}
