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
        return !gaps.isEmpty() && gaps.stream().allMatch(Gap::override);
    }
}
