package vn.sosuckhoe.vaccination.outcome;

import java.util.List;

/**
 * Whether a dose counts.
 *
 * @param outcome the best of what it is in the groups it could count for
 * @param reason why it does not count; where it counts, a remark worth knowing (given in the days of grace), or {@code null}
 * @param counts for which groups it was looked at, and as what
 */
public record Verdict(Outcome outcome, Reason reason, List<Count> counts) {

    /** The evaluation statuses of CDSi, best first. */
    public enum Outcome {
        /** Counts as a dose of a series. */
        VALID,
        /** Not needed any more; does no harm and does not count. */
        EXTRANEOUS,
        /** Given, but the dose has to be repeated. */
        NOT_VALID,
        /** Nobody knows the product or the exact day, or no series asks for it. */
        NOT_EVALUATED
    }

    /**
     * The dose in one group.
     *
     * @param number of the dose in its series, where it counts, else of the dose it was looked at for; {@code null} for none
     * @param reason {@code null} where nothing is to be said
     */
    public record Count(String group, Integer number, Outcome outcome, Reason reason) {}

    public Verdict {
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** What is worth telling: a dose that counts in one group is no mistake in another one that could not use it. */
    public List<Count> telling() {
        return counts.stream().filter(count -> count.outcome() == outcome).toList();
    }
}
