package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.util.List;

/**
 * What is ahead in one series.
 *
 * @param number of the next dose, 0 for none; with it its {@code vaccine} and dates
 * @param overdue may be {@code null}, {@code last} too
 * @param ahead the doses that are still to come, the next one first
 * @param overrides whether its earliest day stands although another antigen of the group would come later
 * @param finishes whether all of them can still be given
 */
public record Outlook(
        Standing standing,
        Cause why,
        int number,
        int vaccine,
        Mark earliest,
        Mark recommended,
        Mark overdue,
        Mark last,
        List<Planned> ahead,
        boolean overrides,
        boolean finishes) {

    public static Outlook closed(Standing standing, Cause why) {
        return new Outlook(
                standing, why, 0, -1, null, null, null, null, List.of(), false, standing == Standing.COMPLETE);
    }

    public boolean open() {
        return number > 0;
    }
}
