package vn.sosuckhoe.vaccination.outcome;

import java.time.LocalDate;

/**
 * The next dose of a group.
 *
 * @param number of the dose in its series, from 1
 * @param vaccine code of the vaccine the schedule gives for it
 * @param earliest never before this day
 * @param recommended the day to come; never before {@code earliest}
 * @param overdue first day on which it is late, always after {@code earliest}, or {@code null} if it never is
 * @param last last day on which it can still be given, or {@code null}
 */
public record NextDose(int number, String vaccine, Dated earliest, Dated recommended, Dated overdue, Dated last) {

    /** The words of a dose that is still to come. */
    public enum When {
        NOT_YET_DUE,
        SOON,
        DUE,
        OVERDUE
    }

    /** @param soonDays how many days before the recommended day a dose is called soon */
    public When on(LocalDate today, int soonDays) {
        if (overdue != null && !today.isBefore(overdue.day())) {
            return When.OVERDUE;
        }
        if (!today.isBefore(recommended.day())) {
            return When.DUE;
        }
        return today.plusDays(soonDays).isBefore(recommended.day()) ? When.NOT_YET_DUE : When.SOON;
    }
}
