package vn.sosuckhoe.reminder.inbox;

import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.person.PersonalId;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A book as far as its reader may see its invitations. Whoever makes one has opened the book.
 *
 * @param withholds what is sensitive is not shown, and not marked as read
 */
public record Sight(UUID book, boolean withholds) {

    /** @param ward as the book tells; asked for only where the reader is not the owner */
    public static Sight of(UUID book, Relation reader, Supplier<Person> ward, LocalDate today) {
        return reader == Relation.OWNER ? owners(book) : guardians(book, ward.get(), today);
    }

    public static Sight owners(UUID book) {
        return new Sight(book, false);
    }

    /** From the outside nothing tells what may be said to a guardian, so nothing sensitive is. */
    public static Sight outside(UUID book, Relation reader) {
        return new Sight(book, reader != Relation.OWNER);
    }

    /** @param ward as the book tells; the own numbers bound what a record can say of an age */
    private static Sight guardians(UUID book, Person ward, LocalDate today) {
        var numbers = ward.identifiers().stream()
                .flatMap(each -> PersonalId.read(each.value()).stream())
                .toList();
        var told = Stream.ofNullable(ward.birthDate()).toList();
        var keepsSecrets = Guardianship.keepsSecretsFrom(ward.birthDate(), told, numbers)
                .map(from -> !today.isBefore(from))
                .orElse(true);
        return new Sight(book, WardPolicy.withholds(Item.SENSITIVE, keepsSecrets));
    }
}
