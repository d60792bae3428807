package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Schedule;

import java.util.List;
import java.util.Map;

/**
 * A schedule made ready.
 *
 * @param vaccines code to number; {@code codes} number to code
 * @param antigens for each vaccine the numbers of its antigens
 * @param bounds how many distinct spans there are
 */
public record Plan(
        Schedule schedule,
        String name,
        Map<String, Integer> vaccines,
        String[] codes,
        int[][] antigens,
        int antigenCount,
        int bounds,
        List<Team> teams,
        List<Clash> clashes,
        List<Care> cares) {

    /** Two sorts of vaccines, by number, that must not follow each other too closely. */
    public record Clash(boolean[] earlier, boolean[] later, Bound begin, Bound minimumEnd, Bound end) {}

    /**
     * What an observation means.
     *
     * @param pause {@code null} for as long as it is observed
     */
    public record Care(String observation, Caution.Effect effect, boolean[] vaccines, boolean[] teams, Bound pause) {}

    public static Plan of(Schedule schedule) {
        return new Planning(schedule).plan();
    }
}
