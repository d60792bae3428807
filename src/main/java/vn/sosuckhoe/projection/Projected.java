package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.roll.Listing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a record becomes: the book, its cover, and who may open it.
 *
 * @param turnsOn first day on which the same record makes another book; {@code null} for never
 * @param forGuardians what guardians read instead; {@code null} where they read the same
 * @param guardiansFrom first day on which they read that, {@code null} for already; made before, because what is kept must
 *     be kept from that day on even where the book cannot be made anew
 * @param listing what stands of it in the roll of the station
 */
public record Projected(
        Book book,
        Cover cover,
        List<Holder> holders,
        LocalDate turnsOn,
        Book forGuardians,
        LocalDate guardiansFrom,
        Listing listing) {

    /** Without its content: it must never reach a log. */
    @Override
    public String toString() {
        return "Projected[" + holders.size() + " holders]";
    }
}
