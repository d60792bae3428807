package vn.sosuckhoe.portal.invitation;

import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.reminder.inbox.Invitation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import static java.util.stream.Collectors.partitioningBy;

/**
 * The invitations of a book.
 *
 * @param current those that can still be answered, soonest first
 * @param past newest first
 */
public record InvitationsView(List<InvitedView> current, List<InvitedView> past) {

    private static final Comparator<Invitation> SOONEST_FIRST = Comparator.comparing(
            it -> it.slot() == null ? it.until() : it.slot().day(), Comparator.nullsLast(Comparator.naturalOrder()));

    public static InvitationsView of(List<Invitation> invitations, Open open, LocalDateTime now) {
        var byTime = invitations.stream().collect(partitioningBy(it -> it.isOpen(now)));
        return new InvitationsView(
                byTime.get(true).stream()
                        .sorted(SOONEST_FIRST)
                        .map(it -> view(it, open, now))
                        .toList(),
                byTime.get(false).stream().map(it -> view(it, open, now)).toList());
    }

    private static InvitedView view(Invitation it, Open open, LocalDateTime now) {
        return InvitedView.of(
                it, open.ready().id(), Sights.ward(open), open.asked().wording(), now);
    }
}
