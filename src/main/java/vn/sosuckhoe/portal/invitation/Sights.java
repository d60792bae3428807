package vn.sosuckhoe.portal.invitation;

import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.reminder.inbox.Sight;

/** An opened book as the inbox wants to know it. */
public final class Sights {

    private Sights() {}

    public static Sight of(Open open) {
        return Sight.of(open.ready().id(), open.ready().relation(), open.book()::person, open.today());
    }

    /** Name of the one whose book it is, {@code null} where that is the reader. */
    static String ward(Open open) {
        return open.ready().relation() == Relation.OWNER
                ? null
                : open.head("/nhac").name();
    }
}
