package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.InsuranceCard;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The numbers a message claims for its person.
 *
 * @param telling those that tell who it is, the strongest first; never empty
 * @param kept those that are only kept for finding the person by them: insurance cards are shared and mistyped
 * @param birthDate or {@code null}
 * @param name folded; empty where none is told
 */
record Claimed(List<Number> telling, List<Number> kept, PartialDate birthDate, String name) {

    private static final int LONGEST = 200;

    /** Cards with such numbers are given until 72 months and the September after (from memory of the rule, to be confirmed). */
    private static final int LONGEST_NEWBORN_YEARS = 7;

    /**
     * A card that stands alone is taken for the number inside it. A newborn's number beside a personal ID is taken for the
     * same person's only where that ID was given to a child born then; else an adult's number could be put beside it, and
     * the adult would be the owner of the child's book.
     *
     * @param sender facility code; its own numbers mean nothing elsewhere
     * @param day on which it was told, or {@code null}
     * @throws IllegalArgumentException where the message claims no number at all
     */
    static Claimed of(Reading.Claims claims, String sender, PartialDate day) {
        var telling = new ArrayList<Number>();
        add(
                telling,
                IdentifierType.PERSONAL_ID,
                claims.personalId() == null ? null : claims.personalId().value());
        add(
                telling,
                IdentifierType.NEWBORN_ID,
                claims.newbornId() == null || !canBeNewborn(claims, day)
                        ? null
                        : claims.newbornId().value());
        add(telling, IdentifierType.OLD_ID_CARD, claims.oldIdCard());
        add(telling, IdentifierType.PASSPORT, claims.passport());
        add(telling, IdentifierType.SOCIAL_INSURANCE, claims.socialInsurance());
        add(
                telling,
                IdentifierType.FACILITY_RECORD,
                claims.facilityRecord() == null ? null : bounded(sender + "/" + claims.facilityRecord()));
        var cards = claims.cards() == null ? List.<InsuranceCard>of() : claims.cards();
        if (telling.isEmpty()) {
            cards.stream().map(Claimed::inside).forEach(telling::add);
        }
        if (telling.isEmpty()) {
            throw new IllegalArgumentException("A message without any number cannot be anybody's");
        }
        var told = telling.stream().map(Number::value).toList();
        var kept = cards.stream()
                .map(InsuranceCard::value)
                .filter(card -> !told.contains(card))
                .distinct()
                .map(card -> new Number(IdentifierType.INSURANCE_CARD, card))
                .toList();
        return new Claimed(telling.stream().distinct().toList(), kept, claims.birthDate(), Folding.fold(claims.name()));
    }

    private static boolean canBeNewborn(Reading.Claims claims, PartialDate day) {
        if (claims.personalId() == null) {
            return true;
        }
        var born = claims.birthDate();
        return born != null
                && day != null
                && day.year() - born.year() <= LONGEST_NEWBORN_YEARS
                && claims.personalId()
                        .birthYear()
                        .filter(year -> year == born.year())
                        .isPresent();
    }

    private static void add(List<Number> numbers, IdentifierType type, String value) {
        Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(text -> Identifier.active(type, text).value())
                .map(text -> type == IdentifierType.PASSPORT ? text.toUpperCase(Locale.ROOT) : text)
                .ifPresent(text -> numbers.add(new Number(type, text)));
    }

    /** A sender may write anything there, and it becomes part of a key. */
    private static String bounded(String number) {
        return number.length() <= LONGEST
                ? number
                : number.substring(0, LONGEST / 2) + "#"
                        + UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }

    private static Number inside(InsuranceCard card) {
        return card.socialNumber()
                .map(number -> new Number(IdentifierType.SOCIAL_INSURANCE, number))
                .orElseGet(() -> new Number(IdentifierType.PERSONAL_ID, card.value()));
    }

    List<Number> all() {
        return Stream.concat(telling.stream(), kept.stream()).toList();
    }

    Number strongest() {
        return telling.get(0);
    }

    /** Whether nothing is claimed but numbers that are written down for the wrong person now and then. */
    boolean isWeak() {
        return telling.stream().noneMatch(Number::isDecisive);
    }

    /** Whether one person who has these numbers is the one without any doubt. */
    boolean isSettledBy(Collection<Number> owned) {
        return owned.contains(strongest()) && strongest().isDecisive();
    }

    Optional<Number> first(IdentifierType type) {
        return telling.stream()
                .filter(number -> Objects.equals(number.type(), type))
                .findFirst();
    }
}
