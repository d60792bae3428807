package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;

import java.time.LocalDate;

/**
 * An age or interval of a schedule, ready to be added to a day.
 *
 * @param number of its span among all of the plan: where a person's age is kept
 * @param text as the schedule writes it; {@code source} its key and confidence, or {@code null}
 */
public record Bound(int number, int months, int days, MissingDay rule, String text, String source) {

    public int after(LocalDate start) {
        if (months == 0) {
            return (int) start.toEpochDay() + days;
        }
        var moved = start.plusMonths(months);
        var late = rule == MissingDay.FIRST_OF_NEXT_MONTH && moved.getDayOfMonth() < start.getDayOfMonth() ? 1 : 0;
        return (int) moved.toEpochDay() + late + days;
    }

    /** Whether so much has passed between two days. */
    public boolean passed(int since, int day) {
        // whoever is far beyond it needs no calendar
        return day - since > months * 31 + days + 1 || day >= after(since);
    }

    public int after(int start) {
        return months == 0 ? start + days : after(LocalDate.ofEpochDay(start));
    }
}
