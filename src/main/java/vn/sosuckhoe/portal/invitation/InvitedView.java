package vn.sosuckhoe.portal.invitation;

import vn.sosuckhoe.portal.view.vaccine.Weekdays;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Inviting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.inbox.Invitation;
import vn.sosuckhoe.reminder.inbox.Invitation.Slot;
import vn.sosuckhoe.reminder.inbox.Invitation.State;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * One invitation in words.
 *
 * @param style and {@code icon} of the word that says how it stands
 * @param hint what follows from how it stands, or {@code null}
 * @param answered when it was answered, or {@code null}
 * @param open it can still be answered
 * @param set a time is set that has not passed: it can be confirmed, and stands in a calendar
 * @param confirm what agreeing says, in the name of whoever is invited
 */
public record InvitedView(
        String href,
        String style,
        String icon,
        String state,
        String what,
        String when,
        String where,
        String why,
        String bring,
        String from,
        String hint,
        String answered,
        boolean open,
        boolean set,
        String confirm,
        String cannot) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** @param ward name of the one invited, {@code null} where it is the reader */
    public static InvitedView of(Invitation it, UUID book, String ward, Wording wording, LocalDateTime now) {
        var words = wording.of(Inviting.class);
        var state = it.state(now);
        return new InvitedView(
                "/so/" + book + "/loi-moi/" + it.campaign(),
                style(state),
                icon(state),
                word(state, words),
                wording.text(it.occasion().what()),
                when(it, wording),
                it.where() == null ? words.station() : it.where(),
                wording.text(it.occasion().why()),
                it.bring() == null ? wording.text(it.occasion().bring()) : it.bring(),
                words.from(station(it, wording), wording.day(it.invitedAt())),
                hint(it, state, wording),
                it.answeredAt() == null
                        ? null
                        : words.answeredOn(wording.time(it.answeredAt()), wording.day(it.answeredAt())),
                it.isOpen(now),
                it.isOpen(now) && !it.needsSlot(now),
                ward == null ? words.confirm() : words.confirmFor(ward),
                ward == null ? words.cannot() : words.cannotFor(ward));
    }

    /** Whether it belongs above those of the past. */
    public boolean isCurrent() {
        return open;
    }

    static String station(Invitation it, Wording wording) {
        return it.facilityName() == null ? wording.of(Doses.class).facility(it.facility()) : it.facilityName();
    }

    private static String when(Invitation it, Wording wording) {
        var words = wording.of(Inviting.class);
        if (it.slot() != null) {
            return when(it.slot(), wording);
        }
        if (it.lastDay() != null || it.until() == null) {
            return words.noTime();
        }
        return it.from() == null
                ? words.untilDay(wording.day(it.until()))
                : words.fromTo(wording.day(it.from()), wording.day(it.until()));
    }

    static String when(Slot slot, Wording wording) {
        return wording.of(Inviting.class)
                .times(new Weekdays(wording).day(slot.day()), time(slot.from()), time(slot.to()));
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String hint(Invitation it, State state, Wording wording) {
        var words = wording.of(Inviting.class);
        return switch (state) {
            case CAME -> words.cameOn(wording.day(it.cameOn()));
            case PASSED -> words.passedHint();
            case ENDED -> words.endedHint();
            case OPEN, COMING, NOT_COMING -> null;
        };
    }

    static String word(State state, Inviting words) {
        return switch (state) {
            case OPEN -> words.open();
            case COMING -> words.coming();
            case NOT_COMING -> words.notComing();
            case CAME -> words.came();
            case PASSED -> words.passed();
            case ENDED -> words.ended();
        };
    }

    private static String style(State state) {
        return switch (state) {
            case OPEN -> "today";
            case COMING, CAME -> "coming";
            case NOT_COMING, ENDED -> "none";
            case PASSED -> "passed";
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case OPEN -> "bell";
            case COMING, CAME -> "tick";
            case NOT_COMING, ENDED -> "none";
            case PASSED -> "clock";
        };
    }
}
