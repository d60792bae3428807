package vn.sosuckhoe.reminder.delivery;

import vn.sosuckhoe.reminder.Channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message to be sent, in its final words.
 *
 * @param address telephone number ({@code 0…}), e-mail address, or id of a push subscription
 * @param subject of an e-mail, title of a push; {@code null} for an SMS
 * @param key the same key is never put twice
 * @param code what the reader types in to learn whether the message is real
 * @param purpose code of the template
 * @param wave {@code first}, {@code before-7}, {@code before-1}, {@code after-14}, {@code result}
 * @param about the people it is about, who share the address
 */
public record Outgoing(
        UUID id,
        Channel channel,
        String address,
        String language,
        String subject,
        String body,
        String key,
        String code,
        String facility,
        String purpose,
        UUID campaign,
        String wave,
        Instant notBefore,
        Instant expiresAt,
        List<UUID> about) {

    /** Without address and words: it must never reach a log. */
    @Override
    public String toString() {
        return "Outgoing[" + id + ", " + channel + ", " + wave + "]";
    }
}
