package vn.sosuckhoe.reminder.campaign.turnout;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Somebody invited, as staff see it.
 *
 * @param name {@code null} for somebody who is not in the roll of the commune any more
 * @param day with {@code from} when to come, {@code null} before it is settled
 * @param slip gets paper
 */
public record Guest(
        UUID book,
        String name,
        String hamlet,
        String household,
        LocalDate day,
        LocalTime from,
        boolean slip,
        State state,
        LocalDate cameOn) {

    /** The furthest that it has come to. */
    public enum State {
        WAITING,
        SENT,
        DELIVERED,
        FAILED,
        OPENED,
        CONFIRMED,
        OTHER_SLOT,
        CANNOT,
        CAME,
        ENDED
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Guest[" + book + "]";
    }
}
