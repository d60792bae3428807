package vn.sosuckhoe.book.staff;

import java.util.List;

/**
 * Staff who read.
 *
 * @param user what they sign in as
 * @param communes codes of today, the main one first
 * @param session id of the sign-in; a permit is bound to it
 */
public record StaffReader(String user, String name, String facility, List<String> communes, String session) {

    public StaffReader {
        communes = List.copyOf(communes);
    }

    /** Without the person: whoever signs in with a personal ID must not reach a log. */
    @Override
    public String toString() {
        return "StaffReader[" + facility + "]";
    }
}
