package vn.sosuckhoe.book.shelf;

/**
 * Who opens a book, and what for; written to the access log where the reader is not the owner.
 *
 * @param personalId the 12 digits the reader signed in with
 * @param session id of the sign-in; one row a session for the owner's own reading
 * @param purpose e.g. {@code own}, {@code ward}
 * @param what the part read: {@code book}, {@code vaccinations}, {@code checkups}, …
 */
public record Reader(String personalId, String name, String session, String purpose, String what) {

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "Reader[" + purpose + ", " + what + "]";
    }
}
