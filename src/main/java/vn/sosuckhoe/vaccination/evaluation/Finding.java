package vn.sosuckhoe.vaccination.evaluation;

import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

/**
 * What one dose is in one series.
 *
 * @param number of the dose of the series it was held against, 0 for none
 * @param cause {@code null} where nothing is to be said
 */
public record Finding(Outcome outcome, int number, Cause cause) {

    public boolean counts() {
        return outcome == Outcome.VALID;
    }

    /** Whether this says more for the dose than another finding ({@code null} for none). */
    public boolean betterThan(Finding other) {
        return other == null || outcome.ordinal() < other.outcome.ordinal();
    }
}
