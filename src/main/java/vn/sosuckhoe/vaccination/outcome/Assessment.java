package vn.sosuckhoe.vaccination.outcome;

import java.time.LocalDate;
import java.util.List;

/**
 * What a schedule says about one person on one day.
 *
 * @param schedule name and version of the schedule: {@code tcmr 2026-07-01}
 * @param on the day it was asked; what is due or overdue is not said here but compared when it is read
 * @param verdicts one a dose, in the order in which the doses were handed in
 * @param groups one a vaccine group of the schedule, in the schedule's order
 * @param turnsOn first day after {@code on} on which the same doses may be judged otherwise (a new version, an age passed,
 *     a roll-out); {@code null} for never
 */
public record Assessment(
        String schedule, LocalDate on, List<Verdict> verdicts, List<GroupForecast> groups, LocalDate turnsOn) {

    public Assessment {
        verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
