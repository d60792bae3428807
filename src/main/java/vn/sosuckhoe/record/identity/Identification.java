package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who the person of a message is. Pure: what is known comes in, what is to be done comes out.
 *
 * <p>Nobody has two personal IDs and nobody two newborn numbers; whoever carries a different one is somebody else,
 * whatever weaker number they share. People who share a number, contradict each other in none of these, and can be born
 * on the same day, are one; they are merged into the one with the strongest number.
 *
 * <p>A number that is written down for the wrong person now and then (an old card, a passport, social insurance) joins
 * nobody to another number or person by itself: the date of birth must be told on both sides and fit, and where both tell
 * a name it must be the same. The number of a newborn is none of these, for a newborn's name
 * changes. And a personal ID joins nobody who was not born in the year that stands in it. A message with such
 * numbers alone may leave out the date of birth; then it goes to the one person who has the number, and nobody is merged.
 *
 * @param citizen who goes on, empty for somebody new
 * @param merged who turned out to be the same
 * @param adopted numbers nobody had, now this person's
 * @param foreign numbers that stay with somebody else
 */
record Identification(Optional<UUID> citizen, List<UUID> merged, List<Number> adopted, List<Number> foreign) {

    private static final List<IdentifierType> SINGLE = List.of(IdentifierType.PERSONAL_ID, IdentifierType.NEWBORN_ID);

    /**
     * @param known every citizen who has one of the claimed numbers
     * @return empty where the person cannot be established: the only numbers are those of somebody born on another day
     */
    static Optional<Identification> of(Claimed claimed, List<Known> known) {
        var same = same(claimed, known);
        var foreign = claimed.all().stream()
                .filter(number -> known.stream().anyMatch(k -> k.has(number) && !same.contains(k)))
                .toList();
        if (same.isEmpty() && foreign.containsAll(claimed.telling())) {
            return Optional.empty();
        }
        var adopted = claimed.all().stream()
                .filter(number -> known.stream().noneMatch(k -> k.has(number)))
                .toList();
        var survivor = same.stream()
                .min(Comparator.comparingInt(Identification::strength))
                .map(Known::citizen);
        var merged = same.stream()
                .map(Known::citizen)
                .filter(citizen -> !citizen.equals(survivor.get()))
                .toList();
        return Optional.of(new Identification(survivor, merged, adopted, foreign));
    }

    private static List<Known> same(Claimed claimed, List<Known> known) {
        var same = new ArrayList<Known>();
        for (var number : claimed.telling()) {
            known.stream()
                    .filter(candidate -> candidate.has(number) && !same.contains(candidate))
                    .filter(candidate -> isMeant(claimed, number, candidate))
                    .filter(candidate -> same.stream().allMatch(other -> fit(other, candidate)))
                    .findFirst()
                    .ifPresent(same::add);
        }
        var certain = !claimed.isWeak() || same.stream().allMatch(candidate -> areBothBorn(claimed, candidate));
        return certain || same.size() == 1 ? same : List.of();
    }

    private static boolean isMeant(Claimed claimed, Number number, Known candidate) {
        if (number.equals(claimed.strongest()) && number.isDecisive()) {
            return true;
        }
        var ownId = claimed.first(IdentifierType.PERSONAL_ID);
        if (ownId.isPresent() && !candidate.has(ownId.get())) {
            // whoever's ID is put beside somebody's number becomes the owner of that book: the ID itself must say
            // as much (beside a newborn's number it has been asked already, see Claimed)
            if (claimed.birthDate() == null || !candidate.canBeBornIn(year(ownId.get()))) {
                return false;
            }
        }
        if (number.isDecisive()) {
            return fits(claimed, candidate);
        }
        return fits(claimed, candidate)
                && candidate.canBeCalled(claimed.name())
                && (claimed.isWeak() || areBothBorn(claimed, candidate));
    }

    private static int year(Number personalId) {
        return new PersonalId(personalId.value()).birthYear().orElseThrow();
    }

    private static boolean areBothBorn(Claimed claimed, Known candidate) {
        return claimed.birthDate() != null && !candidate.birthDates().isEmpty();
    }

    private static boolean fits(Claimed claimed, Known candidate) {
        return SINGLE.stream().flatMap(type -> claimed.first(type).stream()).noneMatch(candidate::hasOther)
                && candidate.canBeBornOn(
                        Optional.ofNullable(claimed.birthDate()).map(List::of).orElse(List.<PartialDate>of()));
    }

    private static boolean fit(Known one, Known other) {
        return SINGLE.stream().noneMatch(type -> one.has(type) && other.has(type))
                && one.canBeBornOn(other.birthDates());
    }

    /** 0 is the strongest; among equals the one claimed by the stronger number goes on. */
    private static int strength(Known known) {
        return known.numbers().stream()
                .mapToInt(number -> number.type().ordinal())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
