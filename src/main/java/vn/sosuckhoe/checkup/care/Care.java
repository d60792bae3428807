package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What has to be done for a person over time, as of what the book holds. There is no day of assessment in it: what is due or
 * overdue is dates, for the reader to compare with the own day.
 *
 * @param followUps one a long illness that is known, in the order of the programmes
 * @param rechecks what was abnormal for the first time, newest first; answered ones stay for a year
 * @param routine what everybody of that age is due, soonest first: the yearly check-up, measuring a child
 */
public record Care(List<FollowUp> followUps, List<Recheck> rechecks, List<Due> routine) {

    public static final Care NOTHING = new Care(List.of(), List.of(), List.of());

    public Care {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
        rechecks = rechecks == null ? List.of() : List.copyOf(rechecks);
        routine = routine == null ? List.of() : List.copyOf(routine);
    }

    /**
     * @param programme code, e.g. {@code hypertension}, {@code schizophrenia}
     * @param sensitive not in views of a household, not for guardians beyond policy, never in a message
     * @param since first day the illness was told, or {@code null}
     * @param lastSeen newest visit that belongs to this illness, or {@code null}: known from a history only
     * @param lapsesOn first day on which the person counts as no longer under care, {@code null} where never seen
     * @param control as of the newest value that can tell
     * @param controlledBy the values that tell, newest first, by indicator
     * @param due what comes next, soonest first
     */
    public record FollowUp(
            String programme,
            boolean sensitive,
            LocalDate since,
            LocalDate lastSeen,
            LocalDate lapsesOn,
            Control control,
            List<Told> controlledBy,
            List<Due> due) {

        public FollowUp {
            controlledBy = controlledBy == null ? List.of() : List.copyOf(controlledBy);
            due = due == null ? List.of() : List.copyOf(due);
        }
    }

    public enum Control {
        AT_TARGET,
        NOT_AT_TARGET,
        /** Nothing measured, or too long ago: how long is data. */
        UNKNOWN
    }

    /**
     * @param target code of the target in the data, e.g. {@code bp-65-and-over}
     * @param second diastolic, else {@code null}
     */
    public record Told(
            String indicator,
            String encounter,
            LocalDate on,
            BigDecimal value,
            BigDecimal second,
            boolean atTarget,
            String target) {}

    /**
     * @param what {@code visit}, {@code refill}, {@code hba1c}, {@code lipids}, {@code yearly-checkup}, {@code measuring}, …
     * @param on the day it is due
     * @param overdueFrom first day on which it is late
     * @param after the day it is counted from, or {@code null}
     * @param until first day on which nobody asks for it any more, {@code null} for never: a child's measuring ends
     * @param reason code of the sentence that says why this day
     */
    public record Due(
            String what,
            LocalDate on,
            LocalDate overdueFrom,
            LocalDate after,
            LocalDate until,
            String reason,
            Source source) {}

    /**
     * Abnormal once, in somebody of whom the disease is not known.
     *
     * @param indicator code
     * @param encounter id of the visit it was found at
     * @param disease code of the disease it may be a first sign of
     * @param rating code of the class
     * @param by the day by which to come back
     * @param answeredOn first later visit with that value, or with the diagnosis; {@code null} while open
     */
    public record Recheck(
            String indicator,
            String encounter,
            LocalDate found,
            String disease,
            String rating,
            LocalDate by,
            Answer answer,
            LocalDate answeredOn,
            Source source) {}

    public enum Answer {
        OPEN,
        /** The disease was written down later. */
        CONFIRMED,
        /** Abnormal again, and nobody wrote a diagnosis. */
        AGAIN,
        /** Measured again and normal. */
        CLEARED
    }
}
