package vn.sosuckhoe.person.place;

import java.time.LocalDate;

/** The days on which a unit exists, both included; null where the beginning is not known or no end is set. */
public record Validity(LocalDate from, LocalDate to) {

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static Validity between(String from, String to) {
        return new Validity(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
