package vn.sosuckhoe.book.binding;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A book as it goes onto the shelf.
 *
 * @param revision of the record it was made from; an older one never replaces a newer one
 * @param turnsOn first day on which it has to be made anew although the record stays the same, or {@code null}
 * @param forGuardians what guardians read instead, {@code null} where they read the same
 * @param commune code of today where the person lives: its station may open the book; {@code null} for none
 */
public record BoundBook(
        UUID citizen,
        long revision,
        String etag,
        byte[] gzip,
        String cover,
        List<Holder> holders,
        LocalDate turnsOn,
        Edition forGuardians,
        String commune) {

    /**
     * @param etag of this edition's own content
     * @param from first day on which it is read, {@code null} for already
     */
    public record Edition(String etag, byte[] gzip, String cover, LocalDate from) {

        static Edition of(Book book, LocalDate from) {
            var json = BookJson.json(book);
            return new Edition(BookJson.etag(json), BookJson.gzip(json), BookJson.cover(Cover.of(book)), from);
        }
    }

    public BoundBook(
            UUID citizen,
            long revision,
            String etag,
            byte[] gzip,
            String cover,
            List<Holder> holders,
            LocalDate turnsOn) {
        this(citizen, revision, etag, gzip, cover, holders, turnsOn, null, null);
    }

    public static BoundBook of(
            UUID citizen, long revision, Book book, Cover cover, List<Holder> holders, LocalDate turnsOn) {
        var json = BookJson.json(book);
        return new BoundBook(
                citizen, revision, BookJson.etag(json), BookJson.gzip(json), BookJson.cover(cover), holders, turnsOn);
    }

    /** The same with a second edition; {@code null} for none. It is read from a day on, {@code null} for already. */
    public BoundBook forGuardians(Book book, LocalDate from) {
        return new BoundBook(
                citizen,
                revision,
                etag,
                gzip,
                cover,
                holders,
                turnsOn,
                book == null ? null : Edition.of(book, from),
                commune);
    }

    /** The same of somebody who lives there; empty for where nobody knows. */
    public BoundBook livingIn(String commune) {
        return new BoundBook(
                citizen,
                revision,
                etag,
                gzip,
                cover,
                holders,
                turnsOn,
                forGuardians,
                commune.isEmpty() ? null : commune);
    }

    String coverFor(Relation relation) {
        return relation == Relation.GUARDIAN && forGuardians != null && forGuardians.from == null
                ? forGuardians.cover
                : cover;
    }

    @Override
    public String toString() {
        return "BoundBook[" + citizen + ", revision " + revision + "]";
    }
}
