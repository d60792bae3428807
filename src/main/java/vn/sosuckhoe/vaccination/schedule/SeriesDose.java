package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;

import java.util.List;
import java.util.Set;

/**
 * One dose of a series.
 *
 * @param number from 1
 * @param preferable the first of them is the one that is given; none: any vaccine with the antigen
 * @param allowable counts too
 * @param inadvertent vaccines that never count for this dose
 * @param recurring after it the same dose is due again and again
 */
public record SeriesDose(
        int number,
        Text name,
        Ages ages,
        List<Interval> preferableIntervals,
        List<Interval> allowableIntervals,
        List<Choice> preferable,
        List<Choice> allowable,
        Set<String> inadvertent,
        List<Skip> skips,
        boolean recurring) {

    /** The CDSi ages of a dose, each may be {@code null}. */
    public record Ages(
            Limit absoluteMinimum, Limit minimum, Limit earliestRecommended, Limit latestRecommended, Limit maximum) {}

    /**
     * A distance from something earlier, each limit may be {@code null}.
     *
     * @param after what it is counted from
     * @param override where the antigens of a group are given together, the first that may be given so sets the earliest
     *     day instead of the last (CDSi: interval priority)
     */
    public record Interval(
            From after,
            Limit absoluteMinimum,
            Limit minimum,
            Limit earliestRecommended,
            Limit latestRecommended,
            boolean override) {}

    /** What an interval is counted from. */
    public sealed interface From {
        /** The dose given before, valid or not. */
        record Previous() implements From {}

        /** The dose that counted as this one. */
        record Dose(int number) implements From {}

        /** The latest dose of one of these vaccines. */
        record MostRecent(Set<String> vaccines) implements From {}

        /** The beginning of an observation. */
        record Observed(String observation) implements From {}
    }

    /**
     * A vaccine that counts for a dose.
     *
     * @param vaccine code; {@code *} is every vaccine that has the antigen
     * @param begin only from this age, {@code null} for no limit; {@code end}: only before this age
     */
    public record Choice(String vaccine, Span begin, Span end) {}
}
