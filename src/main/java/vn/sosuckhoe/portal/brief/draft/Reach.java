package vn.sosuckhoe.portal.brief.draft;

import vn.sosuckhoe.book.Holder.Relation;

/** For whom a page is made, which says how much of what is private stands on it. */
public enum Reach {
    /** Whoever finds it: nothing private. */
    ANYBODY,
    /** Whom the ward's guardian chooses: what guardians themselves may know at any age. */
    CHOSEN_BY_GUARDIAN,
    /** Whom the owner chooses: everything. */
    CHOSEN_BY_OWNER;

    /** @param chosen the reader wants what is private on the page */
    public static Reach of(boolean chosen, Relation reader) {
        if (!chosen) {
            return ANYBODY;
        }
        return reader == Relation.OWNER ? CHOSEN_BY_OWNER : CHOSEN_BY_GUARDIAN;
    }
}
