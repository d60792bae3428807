package vn.sosuckhoe.reminder.inbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What somebody was invited to, as it stands.
 *
 * @param citizen under whom it stands, where two records turned out to be one
 * @param facility code; {@code facilityName} or {@code null}
 * @param place where the slot names none, {@code null} for the station itself
 * @param bring {@code null} where the station says nothing of its own
 * @param slot {@code null} where no time was set, or was given back
 * @param from first and {@code until} last day on which coming counts; each may be {@code null}
 * @param lastDay of the campaign's times, {@code null} where it has none
 */
public record Invitation(
        UUID citizen,
        UUID campaign,
        String facility,
        String facilityName,
        Occasion occasion,
        String place,
        String bring,
        Slot slot,
        LocalDate from,
        LocalDate until,
        LocalDate lastDay,
        OffsetDateTime invitedAt,
        Answer answer,
        OffsetDateTime answeredAt,
        LocalDate cameOn,
        boolean ended) {

    public enum Answer {
        CONFIRMED,
        CANNOT,
        OTHER_SLOT
    }

    /**
     * A time at which people come.
     *
     * @param hamlet empty where it is for everybody
     * @param place {@code null} where the campaign's holds
     * @param left places nobody has taken
     */
    public record Slot(int id, String hamlet, LocalDate day, LocalTime from, LocalTime to, String place, int left) {

        boolean isOver(LocalDateTime now) {
            return !day.atTime(to).isAfter(now);
        }
    }

    public enum State {
        /** waits for an answer */
        OPEN,
        COMING,
        NOT_COMING,
        CAME,
        /** the day passed, and no visit is known */
        PASSED,
        /** taken back by the station */
        ENDED
    }

    public State state(LocalDateTime now) {
        if (cameOn != null) {
            return State.CAME;
        }
        if (ended) {
            return State.ENDED;
        }
        if (!isOpen(now) || slot != null && slot.isOver(now)) {
            return State.PASSED;
        }
        if (answer == null) {
            return State.OPEN;
        }
        return answer == Answer.CANNOT ? State.NOT_COMING : State.COMING;
    }

    /** Whether it can still be answered, be it with another day. */
    public boolean isOpen(LocalDateTime now) {
        var last = lastDay == null ? until : lastDay;
        return cameOn == null && !ended && (last == null || !last.isBefore(now.toLocalDate()));
    }

    /** Whether a time has to be chosen before somebody can say that they come. */
    public boolean needsSlot(LocalDateTime now) {
        return lastDay != null && (slot == null || slot.isOver(now));
    }

    /** The place of the slot before the campaign's; {@code null} for the station itself. */
    public String where() {
        return slot != null && slot.place() != null ? slot.place() : place;
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Invitation[" + campaign + "]";
    }
}
