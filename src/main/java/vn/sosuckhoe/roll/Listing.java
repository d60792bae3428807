package vn.sosuckhoe.roll;

import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One person in the roll. Without a day of assessment in it: what is due is dates, for the reader to compare.
 *
 * @param numbers by which staff may search: personal ID, temporary number, insurance card, telephone numbers
 * @param yearlyOn the day the next check-up is due, {@code null} where no rule asks for one
 * @param seen days of visits, newest first, at most {@value #DAYS}
 * @param dosed days of vaccinations, newest first, at most {@value #DAYS}
 * @param complete parts of the national form (QĐ 831) of which nothing is missing, as in {@code Book.Missing}
 * @param fullAt12 every basic dose given by the first birthday; {@code null} where that cannot be told (yet)
 * @param visits the newest visits, newest first, at most {@value #VISITS}
 */
public record Listing(
        Home home,
        String name,
        Sex sex,
        PartialDate born,
        boolean disabled,
        Set<String> numbers,
        Reach reach,
        LocalDate lastCheckup,
        LocalDate yearlyOn,
        LocalDate yearlyOverdue,
        List<LocalDate> seen,
        List<LocalDate> dosed,
        Set<String> complete,
        Boolean fullAt12,
        Boolean fullAt24,
        List<Due> due,
        List<FollowUp> followUps,
        List<Finding> findings,
        List<Visit> visits) {

    public static final int DAYS = 24;
    public static final int VISITS = 5;

    /**
     * @param commune code of today, empty where the address tells none or one of several
     * @param hamlet as written, empty for none
     * @param hamletKey folded, for grouping
     * @param household code, empty for none
     */
    public record Home(
            String province, String commune, String hamlet, String hamletKey, String household, boolean head) {}

    /**
     * How somebody is reached.
     *
     * @param phone mobile, {@code 0…}, ten digits; {@code null} for none
     * @param phoneOf {@code own} or {@code guardian}
     */
    public record Reach(String phone, String phoneOf, String email) {

        /** Without the addresses: they must never reach a log. */
        @Override
        public String toString() {
            return "Reach[" + phoneOf + "]";
        }
    }

    /**
     * @param of programme, indicator or vaccine group; empty for none
     * @param overdueFrom 9999-12-31 for what is never late
     * @param until first day on which nobody asks for it any more, {@code null} for never
     */
    public record Due(Task task, String of, boolean sensitive, LocalDate on, LocalDate overdueFrom, LocalDate until) {

        Due kept() {
            return new Due(task, of, true, on, overdueFrom, until);
        }
    }

    public record FollowUp(
            String programme,
            boolean sensitive,
            LocalDate since,
            LocalDate lastSeen,
            LocalDate lapsesOn,
            Control control) {}

    public record Finding(
            String visit,
            String indicator,
            String disease,
            boolean sensitive,
            LocalDate found,
            LocalDate by,
            Answer answer,
            LocalDate answeredOn) {}

    /**
     * @param diagnosed a diagnosis was told
     * @param ordered advice or an order was told
     */
    public record Visit(
            String id, String facility, LocalDate on, boolean sensitive, boolean diagnosed, boolean ordered) {}

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Listing[" + due.size() + " due]";
    }
}
