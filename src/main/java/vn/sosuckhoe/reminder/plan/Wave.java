package vn.sosuckhoe.reminder.plan;

import java.util.Locale;

/**
 * Which of a campaign's messages it is.
 *
 * @param days before or after the appointment, 0 for the first message and the result
 */
public record Wave(Kind kind, int days) {

    public static final Wave FIRST = new Wave(Kind.FIRST, 0);
    public static final Wave RESULT = new Wave(Kind.RESULT, 0);

    public enum Kind {
        FIRST,
        /** so many days before the appointment */
        BEFORE,
        /** so many days after it, to those who have not come */
        AFTER,
        RESULT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Wave before(int days) {
        return new Wave(Kind.BEFORE, days);
    }

    public static Wave after(int days) {
        return new Wave(Kind.AFTER, days);
    }

    /** {@code first}, {@code before-7}, {@code after-14}, {@code result}. */
    public String code() {
        return days == 0 ? kind.code() : kind.code() + "-" + days;
    }
}
