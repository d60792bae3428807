package vn.sosuckhoe.book;

import java.time.LocalDate;

/**
 * Somebody who may open a book.
 *
 * @param personalId the 12 digits the holder signs in with
 * @param relation {@code owner} or {@code guardian}
 * @param until first day on which it ends by itself (a ward's 18th birthday), or {@code null}
 * @param basis why somebody is guardian, a word of the family's policy; {@code null} for the owner
 */
public record Holder(String personalId, Relation relation, LocalDate until, String basis) {

    public Holder(String personalId, Relation relation, LocalDate until) {
        this(personalId, relation, until, null);
    }

    public enum Relation {
        OWNER,
        GUARDIAN
    }

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "Holder[" + relation + ", until=" + until + "]";
    }
}
