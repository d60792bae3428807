package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.view.reason.Why;

import java.time.LocalDate;
import java.util.List;

/**
 * One dose on the timeline, given or still to come.
 *
 * @param on to sort by, {@code null} where no day is known; {@code group}: its place in the schedule
 * @param name as the source wrote it, of a dose to come as the schedule calls it
 * @param number "mũi 2", or {@code null}
 * @param day and {@code age} at it; {@code null} where it is not known
 * @param place who told it, {@code null} for a dose to come
 * @param why it does not count, or what decides the day; {@code null} where nothing is to be said
 * @param more what is folded away: what it counts for, the sources, what followed
 * @param report where it is reported as wrong; {@code null} for a dose to come
 */
public record Item(
        Status status,
        String word,
        LocalDate on,
        int group,
        String name,
        String number,
        String day,
        String age,
        String place,
        Why why,
        String mark,
        List<String> more,
        String report) {

    public boolean given() {
        return report != null;
    }
}
