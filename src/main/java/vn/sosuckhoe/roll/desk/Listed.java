package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.roll.Listing.Reach;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person on a list: the soonest of what is due there.
 *
 * @param of programme, indicator or vaccine group; empty for none
 * @param overdueFrom 9999-12-31 for what is never late; this and {@code on} are {@code null} where no rule asks for a check-up
 * @param others how many more tasks of this list the person has
 */
public record Listed(
        UUID book,
        String name,
        Sex sex,
        PartialDate born,
        String hamlet,
        String hamletKey,
        String household,
        Reach reach,
        String of,
        LocalDate on,
        LocalDate overdueFrom,
        LocalDate lastCheckup,
        int others) {

    public boolean isOverdue(LocalDate today) {
        return overdueFrom != null && !overdueFrom.isAfter(today);
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Listed[" + book + "]";
    }
}
