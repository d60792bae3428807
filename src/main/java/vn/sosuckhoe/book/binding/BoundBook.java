package vn.sosuckhoe.book.binding;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A book as it goes onto the shelf.
 *
 * @param revision of the record it was made from; an older one never replaces a newer one
 * @param turnsOn first day on which it has to be made anew although the record stays the same, or {@code null}
 */
public record BoundBook(
        UUID citizen, long revision, String etag, byte[] gzip, String cover, List<Holder> holders, LocalDate turnsOn) {

    public static BoundBook of(
            UUID citizen, long revision, Book book, Cover cover, List<Holder> holders, LocalDate turnsOn) {
        var json = BookJson.json(book);
        return new BoundBook(
                citizen, revision, BookJson.etag(json), BookJson.gzip(json), BookJson.cover(cover), holders, turnsOn);
    }

    @Override
    public String toString() {
        return "BoundBook[" + citizen + ", revision " + revision + "]";
    }
}
