package vn.sosuckhoe.reminder.plan;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours of a day without messages, in Vietnam's time; over midnight where they end before they begin. None where both
 * are the same.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not
 */
public record Quiet(LocalTime from, LocalTime to) {

    /** Kept for all, whatever they chose. */
    public static final Quiet EVERYBODYS = new Quiet(PlanRules.time("quiet-from"), PlanRules.time("quiet-to"));

    public boolean at(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    /** That moment, or the end of the quiet hours that it falls into. */
    LocalDateTime past(LocalDateTime moment) {
        if (!at(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.toLocalDate().atTime(to);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    /** The same, begun earlier. */
    Quiet begun(int minutesEarlier) {
        return from.equals(to) ? this : new Quiet(from.minusMinutes(minutesEarlier), to);
    }
}
