package vn.sosuckhoe.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year, or the year and month, may be known: many old people have no more than a year of
 * birth. Years 1850 to 2150; month and day are null where unknown; 1 January is a day like any other.
 */
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})(?:-(?<m>\\d\\d)(?:-(?<d>\\d\\d))?)?");
    private static final String TIME =
            "(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?";
    private static final Pattern[] WRITTEN = {
        Pattern.compile("(?:(?:(?<d>\\d{1,2})[/.-])?(?<m>\\d{1,2})[/.-])?(?<y>\\d{4})"),
        Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)(?:(?:[01]\\d|2[0-3])[0-5]\\d)?"),
        ISO,
        Pattern.compile("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4}) " + TIME),
        Pattern.compile("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)[T ]" + TIME)
    };

    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * @throws IllegalArgumentException for a year outside 1850–2150, a day without a month, or a day that no calendar
     *     has
     */
    public PartialDate {
        var possible = year >= 1850
                && year <= 2150
                && (month == null ? day == null : month >= 1 && month <= 12)
                && (day == null || YearMonth.of(year, month).isValidDay(day));
        if (!possible) {
            throw new IllegalArgumentException("not a date between 1850 and 2150");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads dates as the exchange formats write them: {@code 03/02/2024}, {@code 3/2/2024}, {@code 02/2024},
     * {@code 2024}, {@code 20240203}, {@code 202402030915} (the time is dropped), {@code 2024-02-03}, and a
     * whole day with a time behind it, which is dropped: {@code 03/02/2024 09:15[:00]}, {@code 2024-02-03T09:15[:00]}, with
     * or without an offset. Zeros stand for an unknown part: {@code 00/02/2024}, {@code 00/00/2024}, {@code 20240200}, {@code 20240000}. Empty for anything
     * else, for impossible days, and for a day without a month.
     */
    public static Optional<PartialDate> read(String text) {
        var plain = Folding.plain(text);
        for (var pattern : WRITTEN) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return dateIn(matcher);
            }
        }
        return Optional.empty();
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @throws DateTimeParseException for anything that {@code toString} does not write
     */
    public static PartialDate parse(String iso) {
        var matcher = ISO.matcher(iso);
        return (matcher.matches() ? dateIn(matcher) : Optional.<PartialDate>empty())
                .filter(date -> date.toString().equals(iso))
                .orElseThrow(() -> new DateTimeParseException("not a date of the form yyyy[-MM[-dd]]", "…", 0));
    }

    private static Optional<PartialDate> dateIn(Matcher matcher) {
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group("y")), known(matcher.group("m")), known(matcher.group("d"))));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Integer known(String part) {
        var number = part == null ? 0 : Integer.parseInt(part);
        return number == 0 ? null : Integer.valueOf(number);
    }

    public Precision precision() {
        return month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
    }

    public boolean isExact() {
        return day != null;
    }

    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day it can have been. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it can have been. */
    public LocalDate latest() {
        return isExact()
                ? earliest()
                : YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** By the first possible day, then the less precise first. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code 03/02/2024}, {@code 02/2024}, {@code 1948}. */
    public String vietnamese() {
        return switch (precision()) {
            case YEAR -> Integer.toString(year);
            case MONTH -> twoDigits(month) + "/" + year;
            case DAY -> twoDigits(day) + "/" + twoDigits(month) + "/" + year;
        };
    }

    /** For machines: {@code 2024-02-03}, {@code 2024-02}, {@code 2024}. */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> Integer.toString(year);
            case MONTH -> year + "-" + twoDigits(month);
            case DAY -> year + "-" + twoDigits(month) + "-" + twoDigits(day);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
