package vn.sosuckhoe.checkup.growth.reference;

import java.util.Locale;

/** What a curve runs along. */
public enum Axis {
    /** Age in days: the standards of 0–5 years. */
    DAYS,
    /** Age in months of 30.4375 days: the reference of 5–19 years. */
    MONTHS,
    /** Length or height. */
    CM,
    /** No curve: the measure itself is looked at. */
    MM;

    public static Axis ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
