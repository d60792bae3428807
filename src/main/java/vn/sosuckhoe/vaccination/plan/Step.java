package vn.sosuckhoe.vaccination.plan;

import java.util.List;

/**
 * One dose of a track.
 *
 * @param number from 1
 * @param absolute the age from which it counts, {@code minimum} from which it is planned; both or none
 */
public record Step(
        int number,
        Bound absolute,
        Bound minimum,
        Bound recommended,
        Bound latest,
        Bound maximum,
        List<Gap> gaps,
        List<Gap> allowableGaps,
        List<Choice> preferable,
        List<Choice> allowable,
        boolean[] inadvertent,
        List<Skipping> skips,
        boolean recurring) {

    /** Whether all of its intervals override those of other antigens. */
    public boolean overrides() {
        for (var i = 0; i < gaps.size(); i++) {
            if (!gaps.get(i).override()) {
                return false;
            }
        }
        return !gaps.isEmpty();
    }

    /**
     * A distance to keep from something earlier.
     *
     * @param dose step counted from, from 0, where {@code after} is {@code DOSE}
     * @param vaccines by number, where {@code after} is {@code VACCINES}; {@code observation} likewise
     * @param absolute the least that counts, {@code minimum} the least that is planned; both or none
     */
    public record Gap(
            After after,
            int dose,
            boolean[] vaccines,
            String observation,
            Bound absolute,
            Bound minimum,
            Bound recommended,
            Bound latest,
            boolean override) {

        public enum After {
            PREVIOUS,
            DOSE,
            VACCINES,
            OBSERVATION
        }
    }

    /** A vaccine that counts for a dose, by number or {@link #ANY}, from the age {@code begin} and before {@code end}. */
    public record Choice(int vaccine, Bound begin, Bound end) {

        public static final int ANY = -1;

        public boolean fits(int given) {
            return vaccine == ANY || vaccine == given;
        }
    }
}
