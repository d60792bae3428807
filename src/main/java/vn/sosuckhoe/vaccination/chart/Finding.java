package vn.sosuckhoe.vaccination.chart;

import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
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
        return other == null || rank() < other.rank();
    }

    /** By outcome; last where the dose could not have counted anyway, for another vaccine is given or the age is over. */
    private int rank() {
        var kind = cause == null || counts() ? null : cause.kind();
        var never = kind == Kind.WRONG_VACCINE || kind == Kind.TOO_OLD_FOR_DOSE;
        return outcome.ordinal() + (never ? Outcome.values().length : 0);
    }
}
