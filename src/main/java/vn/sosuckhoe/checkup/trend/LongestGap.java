package vn.sosuckhoe.checkup.trend;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far two values may lie apart and still belong to one line.
 *
 * @param longest a value on the very last day of it still belongs to the line
 */
public record LongestGap(String indicator, Period longest, Source source) {

    private static final String ANY = "*";

    private static final Map<String, LongestGap> ALL = Tsv.rows(LongestGap.class, "gaps.tsv").stream()
            .map(row -> new LongestGap(row[0], Period.parse(row[1]), new Source(row[2], row[3])))
            .collect(Collectors.toUnmodifiableMap(LongestGap::indicator, gap -> gap));

    public static LongestGap of(String indicator) {
        return ALL.getOrDefault(indicator, ALL.get(ANY));
    }

    boolean isExceeded(LocalDate from, LocalDate until) {
        return until.isAfter(from.plus(longest));
    }
}
