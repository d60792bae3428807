package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reason;

import java.time.LocalDate;

/**
 * When something can have happened to the person. Dates of which only a part is known get the benefit of the doubt.
 *
 * @param birth {@code null} where it is not known
 */
record Timeline(LocalDate today, PartialDate birth) {

    private static final int OLDEST = 130;

    /** Why nothing can have happened on that date, or {@code null}. */
    Reason objectionTo(PartialDate date) {
        if (date.earliest().isAfter(today)) {
            return Reason.DATE_IN_FUTURE;
        }
        return birth != null && date.latest().isBefore(birth.earliest()) ? Reason.BEFORE_BIRTH : null;
    }

    /** The clocks of two machines may stand on either side of midnight. */
    static boolean isInFuture(PartialDate date, LocalDate today) {
        return date.earliest().isAfter(today.plusDays(1));
    }

    /** What is wrong with the date of birth itself. */
    void checkBirth(Fields person) {
        if (birth == null) {
            if (person.text("NGAYSINH") == null) {
                person.warn("NGAYSINH", Reason.NO_BIRTH_DATE);
            }
        } else if (isInFuture(birth, today)) {
            person.refuse("NGAYSINH", Reason.DATE_IN_FUTURE);
        } else if (birth.latest().plusYears(OLDEST).isBefore(today)) {
            person.warn("NGAYSINH", Reason.VERY_OLD);
        }
    }
}
