package vn.sosuckhoe.person;

import java.util.Objects;

/**
 * A number under which a person is or was known. {@code from} and {@code to} are null where the record does not say;
 * both days are included.
 */
public record Identifier(IdentifierType type, String value, PartialDate from, PartialDate to, IdentifierStatus status) {

    /** @throws IllegalArgumentException for a blank value or an end before the beginning; it does not repeat the value */
    public Identifier {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        value = Folding.plain(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an identifier is not blank");
        }
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("an identifier ends after it begins");
        }
    }

    public static Identifier active(IdentifierType type, String value) {
        return new Identifier(type, value, null, null, IdentifierStatus.ACTIVE);
    }

    public boolean isActive() {
        return status == IdentifierStatus.ACTIVE;
    }

    /** The same number, kept as history since another one took its place. */
    public Identifier replaced(PartialDate on) {
        return new Identifier(type, value, from, on, IdentifierStatus.REPLACED);
    }

    @Override
    public String toString() {
        return "Identifier[" + type + ", …, " + from + ", " + to + ", " + status + "]";
    }
}
