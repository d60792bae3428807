package vn.sosuckhoe.access;

import java.util.Set;

/**
 * Who may use a route at all, and whose data it then shows.
 *
 * @param method HEAD follows GET
 * @param template path with its parameters by name, e.g. {@code /api/books/{bookId}}
 */
public record Rule(String method, String template, Set<Kind> kinds, Data data) {

    /** The kinds of {@link Caller}. */
    public enum Kind {
        CITIZEN,
        STAFF,
        OFFICER,
        SOURCE,
        ADMIN,
        NOBODY;

        static Kind of(Caller caller) {
            if (caller instanceof Caller.Citizen) {
                return CITIZEN;
            }
            if (caller instanceof Caller.Staff) {
                return STAFF;
            }
            if (caller instanceof Caller.Officer) {
                return OFFICER;
            }
            if (caller instanceof Caller.Source) {
                return SOURCE;
            }
            return caller instanceof Caller.Admin ? ADMIN : NOBODY;
        }
    }

    /** Whose data a route shows or changes. */
    public enum Data {
        /** nobody's: the same for all */
        PUBLIC,
        /** the caller's own */
        OWN,
        /** a book's, as far as the shelf opens it for the caller; 404 otherwise */
        BOOK,
        /** the caller's facility's */
        FACILITY,
        /** the caller's province's, in figures that name nobody */
        PROVINCE
    }

    boolean allows(Caller caller) {
        return kinds.contains(Kind.of(caller));
    }
}
