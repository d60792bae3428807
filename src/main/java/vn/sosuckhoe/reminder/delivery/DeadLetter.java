package vn.sosuckhoe.reminder.delivery;

import vn.sosuckhoe.reminder.Channel;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A message that was given up.
 *
 * @param expired its time was over before it went out
 * @param addressEnd the last three characters of the address: enough to recognise it
 * @param failure a code of the protocol
 * @param expiresAt after which it was of no use
 * @param about the people it is about
 */
public record DeadLetter(
        UUID id,
        Channel channel,
        String purpose,
        UUID campaign,
        String wave,
        boolean expired,
        String addressEnd,
        String failure,
        int attempts,
        int ambiguous,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        List<UUID> about) {}
