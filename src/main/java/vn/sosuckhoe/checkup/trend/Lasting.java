package vn.sosuckhoe.checkup.trend;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long a value speaks.
 *
 * @param joins a value on the very last day of it still belongs to the same line
 * @param current for so long after its day it is not called old
 */
public record Lasting(String indicator, Period joins, Period current, Source source) {

    private static final String ANY = "*";

    private static final Map<String, Lasting> ALL = Tsv.rows(Lasting.class, "lasting.tsv").stream()
            .map(row -> new Lasting(row[0], Period.parse(row[1]), Period.parse(row[2]), new Source(row[3], row[4])))
            .collect(Collectors.toUnmodifiableMap(Lasting::indicator, rule -> rule));

    public static Lasting of(String indicator) {
        return ALL.getOrDefault(indicator, ALL.get(ANY));
    }

    /** Whether it was certainly measured longer ago. */
    public boolean isOld(PartialDate on, LocalDate today) {
        return on.latest().plus(current).isBefore(today);
    }

    boolean isGap(LocalDate from, LocalDate until) {
        return until.isAfter(from.plus(joins));
    }
}
