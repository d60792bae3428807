package vn.sosuckhoe.portal.calendar;

import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Shelved;
import vn.sosuckhoe.family.Basis;
import vn.sosuckhoe.family.Decision;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.family.Wish;
import vn.sosuckhoe.family.Wish.Act;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.family.Wish.Say;

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

    /** Whether the days of this book may be shown: from seven years on a ward is asked first. */
    boolean mayShow(Shelved book, LocalDate today) {
        return covers(book)
                && (book.relation() == Relation.OWNER
                        || sharing(book, asked.contains(book.id()) ? Say.YES : Say.UNASKED, today)
                                .isAllowed());
    }

    static boolean mustBeAsked(Shelved book, LocalDate today) {
        return book.relation() == Relation.GUARDIAN
                && sharing(book, Say.UNASKED, today).answer() == Answer.ASK;
    }

    private static Decision sharing(Shelved book, Say say, LocalDate today) {
        var basis = Basis.of(book.basis()).orElse(Basis.RECORD);
        return WardPolicy.decide(Wish.on(today, book.cover().birthDate(), basis, say, Item.ORDINARY, Act.SHARE));
    }

    /** Without the number: it must never reach a log. */
    @Override
    public String toString() {
        return "Feed[" + id + "]";
    }
}
