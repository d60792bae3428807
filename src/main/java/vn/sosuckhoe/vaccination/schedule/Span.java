package vn.sosuckhoe.vaccination.schedule;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An age or an interval on the calendar, {@code 2 months}, {@code 6 weeks}, {@code 12 months - 4 days}. Years and months
 * are counted on the calendar first, then weeks and days.
 */
public record Span(int years, int months, int weeks, int days) {

    private static final Pattern PART = Pattern.compile("\\s*([+-]?)\\s*(\\d+)\\s*(year|month|week|day)s?\\s*");

    /** What is done where a month does not have the day. */
    public enum MissingDay {
        LAST_OF_MONTH,
        FIRST_OF_NEXT_MONTH
    }

    /** @throws IllegalArgumentException for a text that is no span */
    public static Span parse(String text) {
        var matcher = PART.matcher(text);
        var parts = new int[4];
        var at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("no span of years, months, weeks, days: " + text);
            }
            var amount = Integer.parseInt(matcher.group(2)) * (matcher.group(1).equals("-") ? -1 : 1);
            parts["ymwd".indexOf(matcher.group(3).charAt(0))] += amount;
            at = matcher.end();
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty span");
        }
        return new Span(parts[0], parts[1], parts[2], parts[3]);
    }

    public LocalDate after(LocalDate start, MissingDay rule) {
        var months = years * 12L + this.months;
        var moved = months == 0 ? start : start.plusMonths(months);
        if (rule == MissingDay.FIRST_OF_NEXT_MONTH && moved.getDayOfMonth() < start.getDayOfMonth() && months != 0) {
            moved = moved.plusDays(1);
        }
        var days = weeks * 7L + this.days;
        return days == 0 ? moved : moved.plusDays(days);
    }

    /** As it is written in a schedule: {@code 12 months - 4 days}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        part(text, years, "year");
        part(text, months, "month");
        part(text, weeks, "week");
        part(text, days, "day");
        return text.length() == 0 ? "0 days" : text.toString();
    }

    private static void part(StringBuilder text, int amount, String unit) {
        if (amount != 0) {
            text.append(text.length() == 0 ? (amount < 0 ? "-" : "") : amount < 0 ? " - " : " + ")
                    .append(Math.abs(amount))
                    .append(' ')
                    .append(unit)
                    .append(Math.abs(amount) == 1 ? "" : "s");
        }
    }
}
