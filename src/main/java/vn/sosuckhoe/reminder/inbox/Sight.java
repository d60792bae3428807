package vn.sosuckhoe.reminder.inbox;

import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A book as far as its reader may see its invitations. Whoever makes one has opened the book.
 *
 * @param withholds what is sensitive is not shown, and not marked as read
 */
public record Sight(UUID book, boolean withholds) {

    public static Sight owners(UUID book) {
        return new Sight(book, false);
    }

    /**
     * @param birth of the ward, as told
     * @param numbers the ward's own personal IDs, which bound what a record can tell of an age
     */
    public static Sight guardians(UUID book, PartialDate birth, Collection<PersonalId> numbers, LocalDate today) {
        var told = birth == null ? List.<PartialDate>of() : List.of(birth);
        var keepsSecrets = Guardianship.keepsSecretsFrom(birth, told, numbers)
                .map(from -> !today.isBefore(from))
                .orElse(true);
        return new Sight(book, WardPolicy.withholds(Item.SENSITIVE, keepsSecrets));
    }
}
