package vn.sosuckhoe.vaccination.chart;

import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.plan.Bound;

/**
 * A reason as it is found, not yet put into words of the outcome.
 *
 * @param number 0 for none
 */
public record Cause(Kind kind, Bound bound, int since, int number, String what, String source) {

    public static Cause of(Kind kind) {
        return new Cause(kind, null, Days.NONE, 0, null, null);
    }

    public static Cause of(Kind kind, Bound bound) {
        return new Cause(kind, bound, Days.NONE, 0, null, null);
    }

    public static Cause of(Kind kind, Bound bound, int since, int number, String what) {
        return new Cause(kind, bound, since, number, what, null);
    }

    public Reason reason() {
        return new Reason(
                kind,
                bound == null ? null : bound.text(),
                Days.date(since),
                number == 0 ? null : number,
                what,
                bound == null ? source : bound.source());
    }
}
