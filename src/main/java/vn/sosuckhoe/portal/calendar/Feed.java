package vn.sosuckhoe.portal.calendar;

import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.portal.Sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A secret address and what it shows.
 *
 * @param holder the 12 digits of the one who made it; {@code holderName} as of that day
 * @param book {@code null} for every book that the holder may open
 * @param language {@code vi} or {@code en}
 * @param asked the children who were asked and agreed
 * @param readOn last day on which a program asked for it, {@code null} for never
 * @param content what was last sent, {@code null} for nothing yet; {@code sequence} counts its changes
 */
record Feed(
        UUID id,
        String holder,
        String holderName,
        UUID book,
        Naming naming,
        boolean alarm,
        String language,
        Set<UUID> asked,
        LocalDate createdOn,
        LocalDate readOn,
        String content,
        Stamp stamp) {

    /** How a person is called in a calendar. */
    enum Naming {
        INITIALS,
        GIVEN
    }

    /** @param sequence how often the content changed, {@code changed} when it last did */
    record Stamp(long sequence, Instant changed) {}

    boolean covers(Shelved book) {
        return this.book == null || this.book.equals(book.id());
    }

    /** Whether the days of a book that this covers may be shown on that day. */
    Answer mayShow(Shelved book, LocalDate today) {
        return Sharing.decide(book, asked.contains(book.id()) ? Say.YES : Say.UNASKED, today);
    }

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "Feed[" + id + "]";
    }
}
