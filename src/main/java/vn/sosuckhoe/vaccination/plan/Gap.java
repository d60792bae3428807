package vn.sosuckhoe.vaccination.plan;

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
