package vn.sosuckhoe.checkup.indicator;

/** Why a value is not taken as it stands. It is always shown as sent. */
public enum Doubt {
    /** No living person has it, or only by a slip of the pen. */
    IMPLAUSIBLE,
    /** No unit was written, and only one of the usual units gives a plausible value: read in that one, marked. */
    UNIT_UNDERSTOOD,
    /** No unit was written, and several are plausible. */
    UNIT_MISSING,
    /** A unit is written that is not one of this indicator's. */
    UNIT_UNKNOWN,
    /** The number fits another unit than the one that is written. */
    UNIT_CONTRADICTED,
    /** Not to be read as a number or a known word: "&lt; 0,5", "5-6", "xem phiếu". */
    UNREADABLE
}
