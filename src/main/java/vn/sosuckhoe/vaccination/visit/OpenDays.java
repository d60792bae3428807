package vn.sosuckhoe.vaccination.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a station gives vaccines: a day that is named in either set; with both empty nothing is known, and
 * every day is as good as another.
 *
 * @param daysOfMonth from 1
 */
public record OpenDays(Set<DayOfWeek> weekdays, Set<Integer> daysOfMonth) {

    public static final OpenDays UNKNOWN = new OpenDays(Set.of(), Set.of());

    /** Two months and a day: every day of a month comes at least once. */
    private static final int SEARCHED = 63;

    public OpenDays {
        weekdays = Set.copyOf(weekdays);
        daysOfMonth = Set.copyOf(daysOfMonth);
    }

    /**
     * Reads {@code thursday}, {@code tuesday 5 25}: weekdays and days of the month with blanks between.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static OpenDays parse(String text) {
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        var days = new TreeSet<Integer>();
        for (var part : text.strip().split("\\s+")) {
            if (part.matches("[1-9]|[12]\\d|3[01]")) {
                days.add(Integer.valueOf(part));
            } else {
                weekdays.add(DayOfWeek.valueOf(part.toUpperCase(Locale.ROOT)));
            }
        }
        return new OpenDays(weekdays, days);
    }

    public boolean known() {
        return !weekdays.isEmpty() || !daysOfMonth.isEmpty();
    }

    public boolean on(LocalDate day) {
        return !known() || weekdays.contains(day.getDayOfWeek()) || daysOfMonth.contains(day.getDayOfMonth());
    }

    LocalDate onOrAfter(LocalDate day) {
        return found(day, 1);
    }

    LocalDate onOrBefore(LocalDate day) {
        return found(day, -1);
    }

    private LocalDate found(LocalDate day, int step) {
        return day.datesUntil(day.plusDays((long) step * SEARCHED), Period.ofDays(step))
                .filter(this::on)
                .findFirst()
                .orElse(day);
    }
}
