package vn.sosuckhoe.vaccination.schedule;

/**
 * Where a value comes from.
 *
 * @param source key of one of the schedule's sources
 */
public record Provenance(String source, Confidence confidence) {

    public enum Confidence {
        /** read in a primary text */
        H,
        /** from a secondary source */
        M,
        /** weak, inferred, or the makers' own rule: to be confirmed by a doctor */
        L
    }

    @Override
    public String toString() {
        return source + " " + confidence;
    }
}
