package vn.sosuckhoe.vaccination.chart;

import java.time.LocalDate;

/** Days as numbers, with the two that are none. */
public final class Days {

    /** Before every day: no such day. */
    public static final int NONE = Integer.MIN_VALUE;

    /** After every day. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** {@code null} for the days that are none. */
    public static LocalDate date(int day) {
        return day == NONE || day == NEVER ? null : LocalDate.ofEpochDay(day);
    }
}
