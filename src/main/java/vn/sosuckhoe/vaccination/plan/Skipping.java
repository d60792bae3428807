package vn.sosuckhoe.vaccination.plan;

import java.util.List;

/** When a dose is not needed. */
public record Skipping(boolean evaluation, boolean forecast, boolean any, List<Conditions> sets) {

    public record Conditions(boolean any, List<Condition> conditions) {}

    public sealed interface Condition {
        /** Both may be {@code null}. */
        record Age(Bound begin, Bound end) implements Condition {}

        record SinceLast(Bound distance) implements Condition {}

        /**
         * @param vaccines by number, {@code null} for every one with the antigen
         * @param since first day, {@code before} first day no longer; wide open where the schedule names none
         */
        record Count(
                boolean[] vaccines,
                Bound begin,
                Bound end,
                int since,
                int before,
                boolean validOnly,
                int least,
                int most)
                implements Condition {}

        /** @param team number of the group */
        record Completed(int team) implements Condition {}

        record Observed(String observation, boolean not) implements Condition {}
    }
}
