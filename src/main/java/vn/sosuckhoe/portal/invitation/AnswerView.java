package vn.sosuckhoe.portal.invitation;

import vn.sosuckhoe.portal.words.Inviting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.inbox.Invitation;
import vn.sosuckhoe.reminder.inbox.Invitation.Slot;

import java.util.List;

/**
 * One invitation and what can be answered.
 *
 * @param alert why nothing was noted, or {@code null}
 * @param noted what was, just now, or {@code null}
 * @param file address of the calendar file, or {@code null} where it may not leave the portal
 */
public record AnswerView(InvitedView it, List<Time> times, String alert, String noted, String file) {

    /** @param value of the form field */
    public record Time(String value, String when, String where, String left) {}

    static AnswerView of(
            Invitation invitation,
            InvitedView it,
            List<Slot> slots,
            String alert,
            boolean done,
            boolean file,
            Wording wording) {
        var words = wording.of(Inviting.class);
        return new AnswerView(
                it,
                slots.stream().map(slot -> time(slot, invitation, wording)).toList(),
                alert,
                done && invitation.answer() != null ? words.noted(it.state()) : null,
                file && it.set() ? it.href() + ".ics" : null);
    }

    private static Time time(Slot slot, Invitation invitation, Wording wording) {
        var words = wording.of(Inviting.class);
        var place = slot.place() != null ? slot.place() : invitation.place();
        var where = place == null ? words.station() : place;
        return new Time(
                Integer.toString(slot.id()),
                InvitedView.when(slot, wording),
                slot.hamlet().isEmpty() ? where : where + " (" + words.forHamlet(slot.hamlet()) + ")",
                words.left(Integer.toString(slot.left())));
    }
}
