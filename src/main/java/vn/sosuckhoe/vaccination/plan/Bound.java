package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;

/**
 * An age or interval of a schedule, ready to be added to a day.
 *
 * @param number of its span among all of the plan: where a person's age is kept
 * @param text as the schedule writes it; {@code source} its key and confidence, or {@code null}
 */
public record Bound(int number, int months, int days, MissingDay rule, String text, String source) {

    /** Whether so much has passed between two days. */
    public boolean passed(int since, int day) {
        // whoever is far beyond it needs no calendar
        return day - since > months * 31 + days + 1 || day >= after(since);
    }

    public int after(int start) {
        return months == 0 ? start + days : Months.after(start, months, rule) + days;
    }
}
