package vn.sosuckhoe.reminder.outcome;

import vn.sosuckhoe.reminder.plan.Wave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A message that is said again to people with an appointment on one of these days, both included.
 *
 * @param lead the first message has to have gone out earlier than so many days before the appointment
 */
record Repeat(Wave wave, LocalDate firstDay, LocalDate lastDay, int lead) {

    /** A repeat that was missed for so long, because nothing ran, is not made up for. */
    private static final int MISSED = 7;

    boolean isBefore() {
        return wave.kind() == Wave.Kind.BEFORE;
    }

    /** What is to be said on a day. Who is so near that the next one is due gets that one only. */
    static List<Repeat> on(LocalDate today, List<Integer> before, List<Integer> after) {
        var repeats = new ArrayList<Repeat>();
        var nearest = 0;
        for (var days : before.stream().sorted(Comparator.naturalOrder()).toList()) {
            repeats.add(new Repeat(Wave.before(days), today.plusDays(nearest + 1L), today.plusDays(days), days));
            nearest = days;
        }
        after.forEach(days -> repeats.add(
                new Repeat(Wave.after(days), today.minusDays(days + (long) MISSED - 1), today.minusDays(days), 0)));
        return repeats;
    }
}
