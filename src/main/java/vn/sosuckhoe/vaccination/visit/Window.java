package vn.sosuckhoe.vaccination.visit;

import java.time.LocalDate;

import static vn.sosuckhoe.vaccination.visit.Wish.earlier;
import static vn.sosuckhoe.vaccination.visit.Wish.later;

/**
 * When to come for a wish.
 *
 * @param best the day to come, if nothing else is to be thought of
 * @param end the last day to which the visit may be put off to go together with another
 */
record Window(Wish wish, LocalDate best, LocalDate end) {

    /** {@code null} where it can no longer be given. What is late is not put off at all. */
    static Window of(Wish wish, LocalDate today, int move, OpenDays open) {
        var first = later(today, wish.earliest());
        if (wish.last() != null && wish.last().isBefore(first)) {
            return null;
        }
        var best = wish.late(today) ? first : earlier(later(first, wish.recommended()), wish.last());
        var end = wish.late(today) ? best : earlier(best.plusDays(move), wish.last());
        if (wish.overdue() != null) {
            end = later(best, earlier(end, wish.overdue().minusDays(1)));
        }
        var opened = open.onOrAfter(best);
        if (wish.last() != null && opened.isAfter(wish.last())) {
            var before = open.onOrBefore(wish.last());
            opened = before.isBefore(first) ? best : before;
        }
        return new Window(wish, opened, later(opened, end));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(best) && !day.isAfter(end);
    }
}
