package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.reminder.Channel;

import java.time.Instant;
import java.util.List;

/**
 * A message without its words.
 *
 * @param about the people it is about, who share the address and the day
 * @param key never put twice
 */
public record Letter(
        Channel channel,
        String address,
        String language,
        List<Invitee> about,
        Appointment appointment,
        Instant notBefore,
        Instant expiresAt,
        String key) {

    /** Without the address: it must never reach a log. */
    @Override
    public String toString() {
        return "Letter[" + channel + ", " + about.size() + " people]";
    }
}
