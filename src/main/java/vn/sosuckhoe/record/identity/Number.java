package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.IdentifierType;

import java.util.Comparator;

/** A number as it stands in the register. */
public record Number(IdentifierType type, String value) implements Comparable<Number> {

    private static final Comparator<Number> ORDER =
            Comparator.comparing((Number number) -> number.type().name()).thenComparing(Number::value);

    /** Names one person for good; other numbers were written down by somebody for somebody, and mistaken. */
    boolean isDecisive() {
        return switch (type) {
            case PERSONAL_ID, NEWBORN_ID, FACILITY_RECORD -> true;
            default -> false;
        };
    }

    /** Not a number that a personal ID takes the place of. */
    boolean isLasting() {
        return type != IdentifierType.NEWBORN_ID && type != IdentifierType.OLD_ID_CARD;
    }

    /** The order in which all transactions write numbers, so that none waits for another in a circle. */
    @Override
    public int compareTo(Number other) {
        return ORDER.compare(this, other);
    }

    /** Without the value: it must never reach a log. */
    @Override
    public String toString() {
        return "Number[" + type + ", …]";
    }
}
