package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A citizen of the register, as far as it matters for telling people apart.
 *
 * @param birthDates as the sources tell them; empty where none does
 * @param names as the sources tell them, folded
 */
record Known(UUID citizen, List<Number> numbers, Collection<PartialDate> birthDates, Collection<String> names) {

    boolean has(IdentifierType type) {
        return numbers.stream().anyMatch(number -> number.type() == type);
    }

    boolean has(Number number) {
        return numbers.contains(number);
    }

    /** Another number of a kind of which nobody has two. */
    boolean hasOther(Number number) {
        return has(number.type()) && !has(number);
    }

    boolean canBeBornOn(Collection<PartialDate> dates) {
        return birthDates.isEmpty()
                || dates.isEmpty()
                || birthDates.stream().anyMatch(mine -> dates.stream().anyMatch(date -> overlap(mine, date)));
    }

    boolean canBeBornIn(int year) {
        return birthDates.isEmpty() || birthDates.stream().anyMatch(date -> date.year() == year);
    }

    /** @param name folded; where somebody has none told, nothing contradicts */
    boolean canBeCalled(String name) {
        return name.isEmpty() || names.isEmpty() || names.contains(name);
    }

    private static boolean overlap(PartialDate one, PartialDate other) {
        return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }
}
