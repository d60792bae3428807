package vn.sosuckhoe.family;

import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.Map;

import static java.util.stream.Collectors.toMap;

/** Whether both sides are to be told that a guardian's key ends soon, or has ended; the days are in {@code notices.tsv}. */
public enum Notice {
    /** It is too early, or long past. */
    NONE,
    ENDS_SOON,
    HAS_ENDED;

    private static final Map<String, Integer> DAYS = Tsv.rows(Notice.class, "notices.tsv").stream()
            .collect(toMap(row -> row[0], row -> Integer.valueOf(row[1])));

    /** @param ends first day without the key, {@code null} where there is none */
    public static Notice of(LocalDate ends, LocalDate today) {
        if (ends == null || ends.minusDays(DAYS.get("before")).isAfter(today)) {
            return NONE;
        }
        if (ends.isAfter(today)) {
            return ENDS_SOON;
        }
        return ends.isBefore(endedSince(today)) ? NONE : HAS_ENDED;
    }

    /** Keys that ended on this day or later are still told of. */
    public static LocalDate endedSince(LocalDate today) {
        return today.minusDays(DAYS.get("after") - 1L);
    }
}
