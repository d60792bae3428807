package vn.sosuckhoe.vaccination.outcome;

import java.time.LocalDate;
import java.util.List;

/**
 * One vaccine group: what was given, what comes next, what later.
 *
 * @param group code of the group in the schedule
 * @param series the series that fits best, {@code null} where none is for this person
 * @param next only where the standing is {@code OPEN} or {@code POSTPONED}
 * @param slots the doses of the series in its order, those that were skipped left out
 * @param why of the standing; of an open one what the dates do not say
 */
public record GroupForecast(
        String group, Standing standing, String series, NextDose next, List<Slot> slots, List<Reason> why) {

    /**
     * One dose of a series on the way.
     *
     * @param number from 1
     * @param dose index of the dose given for it, {@code null} if none was
     * @param planned the day it comes, if all before it come on their days; {@code null} for a dose given
     */
    public record Slot(int number, Integer dose, String vaccine, LocalDate planned) {}

    public GroupForecast {
        slots = slots == null ? List.of() : List.copyOf(slots);
        why = why == null ? List.of() : List.copyOf(why);
    }
}
