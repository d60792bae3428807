package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.words.Asking;

/**
 * Who sends, and on whose behalf.
 *
 * @param name of the one who sends, or {@code null}
 * @param forOther it is not the sender's own book
 * @param owner name of the one whose book it is
 */
public record Senders(String name, boolean forOther, String owner) {

    /** "X gửi thay mặt Y". */
    public static String of(String name, boolean forOther, String owner, Asking words) {
        if (name == null) {
            return forOther ? words.sendsUnnamed(owner) : words.sendsOwner();
        }
        return forOther ? words.acting(name, owner) : words.sends(name);
    }
}
