package vn.sosuckhoe.vaccination.outcome;

import java.time.LocalDate;

/**
 * Why a date is what it is, or why a dose does or does not count: data, to be put into one sentence by whoever tells it.
 *
 * @param span the age or interval that decided, as the schedule writes it: {@code 2 months}, {@code 28 days}; or {@code null}
 * @param since what the interval was counted from, or {@code null} (an age is counted from birth)
 * @param number dose of the series that it was counted from or that is meant, or {@code null}
 * @param what code of the vaccine, observation or area meant, or {@code null}
 * @param source key of the schedule's source for that value and its confidence, {@code TT38 H}; or {@code null}
 */
public record Reason(Kind kind, String span, LocalDate since, Integer number, String what, String source) {

    public enum Kind {
        // of dates
        /** The age from which, at least, it may be given: {@code span}. */
        MINIMUM_AGE,
        /** The age at which the schedule gives it: {@code span}. */
        RECOMMENDED_AGE,
        /** The age until which it should have been given: {@code span}. */
        LATEST_AGE,
        /** The age at which it is no longer given: {@code span}. */
        MAXIMUM_AGE,
        /** The least distance {@code span} from dose {@code number} on {@code since}. */
        MINIMUM_INTERVAL,
        /** The recommended distance {@code span} from dose {@code number} on {@code since}. */
        RECOMMENDED_INTERVAL,
        /** The longest distance {@code span} from dose {@code number} on {@code since}. */
        LATEST_INTERVAL,
        /** {@code span} after a vaccine {@code what} on {@code since} that it must not follow too soon. */
        CONFLICT,
        /** {@code span} after the observation {@code what} on {@code since}. */
        AFTER_OBSERVATION,
        /** In the area {@code what} only from {@code since} on. */
        ROLLED_OUT,
        /** The schedule has it only from {@code since} on. */
        INTRODUCED,
        /** It was due before; as soon as possible. */
        CATCH_UP,

        // of doses
        /** Counts although given up to some days before the day: the schedule grants it, {@code span} was asked for. */
        GRACE,
        /** Given before the least age {@code span}. */
        TOO_YOUNG,
        /** Given at or after the age {@code span}. */
        TOO_OLD_FOR_DOSE,
        /** Given less than {@code span} after dose {@code number} on {@code since}. */
        TOO_SOON,
        /** Given less than {@code span} after the vaccine {@code what} on {@code since}. */
        TOO_SOON_AFTER_CONFLICT,
        /** The vaccine {@code what} does not fit this dose. */
        WRONG_VACCINE,
        /** The vaccine {@code what} does not fit at this age; {@code span} is the limit it broke. */
        WRONG_VACCINE_AGE,
        /** The same dose was told twice: again on {@code since}. */
        TOLD_TWICE,
        /** The series was complete before. */
        ALREADY_COMPLETE,
        /** No series of the schedule asks for this vaccine. */
        NOT_IN_SCHEDULE,
        /** Nobody knows this product. */
        UNKNOWN_VACCINE,
        /** The day is not known to the day. */
        INEXACT_DAY,
        /** Its source told it once and tells it no more. */
        NO_LONGER_TOLD,
        /** A day after the day of assessment, or before birth. */
        IMPOSSIBLE_DAY,

        // of standings
        /** Every dose was given. */
        COMPLETE,
        /** Older than {@code span}, the last age for it. */
        TOO_OLD,
        /** Not given in any of the areas where the person lives. */
        NOT_ROLLED_OUT,
        /** Not for this person: sex, pregnancy, year of birth. */
        NOT_FOR_THIS_PERSON,
        /** Must not be given because of the observation {@code what}. */
        CONTRAINDICATED,
        /** To be put off because of the observation {@code what}, since {@code since}. */
        POSTPONED,
        /** Not needed because of the observation {@code what}. */
        IMMUNE,
        /** A condition of the schedule makes this dose unnecessary. */
        NOT_NEEDED
    }

    public static Reason of(Kind kind) {
        return new Reason(kind, null, null, null, null, null);
    }
}
