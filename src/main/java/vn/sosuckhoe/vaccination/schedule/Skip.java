package vn.sosuckhoe.vaccination.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When a dose is not needed (CDSi: conditional skip).
 *
 * @param any one set is enough; else all must hold
 */
public record Skip(Context context, boolean any, List<ConditionSet> sets) {

    public enum Context {
        EVALUATION,
        FORECAST,
        BOTH
    }

    /** @param any one condition is enough; else all must hold */
    public record ConditionSet(boolean any, List<Condition> conditions) {}

    /** Held against the day of the dose (evaluation) or the day of assessment (forecast). */
    public sealed interface Condition {
        /** Begin reached, end not; each may be {@code null}. */
        record Age(Span begin, Span end) implements Condition {}

        /** At least this long after the dose before. */
        record SinceLast(Span span) implements Condition {}

        /**
         * How many doses were given before.
         *
         * @param vaccines codes, empty for every one with the antigen
         * @param begin only those given from this age on, {@code end}: before this age; may be {@code null}
         * @param since only those given from this day on, {@code before}: before this day; may be {@code null}
         * @param validOnly only those that counted
         * @param least how many at least; {@code most}: at most; {@code null} for no limit
         */
        record Count(
                Set<String> vaccines,
                Span begin,
                Span end,
                LocalDate since,
                LocalDate before,
                boolean validOnly,
                Integer least,
                Integer most)
                implements Condition {}

        /** Another group is complete. */
        record Completed(String group) implements Condition {}

        /** Something is observed, or with {@code not} is not. */
        record Observed(String observation, boolean not) implements Condition {}
    }
}
