package vn.sosuckhoe.checkup.growth.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Age as WHO's programs count it, by birth and not by term.
 *
 * @param days since birth; negative before it
 * @param completedMonths by the calendar: 29 February to 28 February is 11
 */
public record Age(long days, long completedMonths) {

    static final double DAYS_A_MONTH = 30.4375;

    public static Age between(LocalDate birth, LocalDate on) {
        return new Age(ChronoUnit.DAYS.between(birth, on), ChronoUnit.MONTHS.between(birth, on));
    }

    /** Months of 30.4375 days, with a fraction. */
    public double months() {
        return days / DAYS_A_MONTH;
    }
}
