package vn.sosuckhoe.projection;

import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierStatus;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.record.statement.PersonStatement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers a book shows: those of the register, and the insurance cards the newest source tells. The register keeps a
 * number once, so a card that is a personal ID or has the shape of a newborn's number stands there as that number only,
 * though it is a valid card too.
 */
final class Numbers {

    private static final Comparator<Identifier> BY_KIND = Comparator.comparing(Identifier::type)
            .thenComparing(Identifier::status)
            .thenComparing(Identifier::value);

    private Numbers() {}

    static List<Identifier> shown(List<Identifier> registered, List<Told<PersonStatement>> people) {
        var told = Told.newestList(people, Numbers::cards);
        var newCards = told.stream().filter(card -> registered.stream().noneMatch(number -> same(card, number)));
        return Stream.concat(registered.stream().filter(number -> !isTheCardOnly(number, told)), newCards)
                .sorted(BY_KIND)
                .toList();
    }

    private static List<Identifier> cards(PersonStatement person) {
        return Words.each(person.identifiers()).stream()
                .filter(number -> number.type().equals(IdentifierType.INSURANCE_CARD.name()))
                .map(number -> Identifier.active(IdentifierType.INSURANCE_CARD, number.value()))
                .distinct()
                .toList();
    }

    private static boolean same(Identifier one, Identifier other) {
        return one.type() == other.type() && one.value().equals(other.value());
    }

    /** A card is not shown as a number that was replaced. */
    private static boolean isTheCardOnly(Identifier number, List<Identifier> cards) {
        return number.type() == IdentifierType.NEWBORN_ID
                && number.status() == IdentifierStatus.REPLACED
                && cards.stream().anyMatch(card -> card.value().equals(number.value()));
    }
}
