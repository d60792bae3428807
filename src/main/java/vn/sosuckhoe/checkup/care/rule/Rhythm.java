package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.time.Period;
import java.util.List;
import java.util.Locale;

/**
 * What comes next in a long illness, and how long after the last: {@code rhythms.tsv}.
 *
 * @param late after the day it is due
 */
public record Rhythm(
        String programme,
        String what,
        When when,
        int fromAge,
        Period every,
        Period late,
        Answers answered,
        String reason,
        Source source) {

    private static final List<Rhythm> ALL = Tsv.rows(Rhythm.class, "rhythms.tsv").stream()
            .map(row -> new Rhythm(
                    row[0],
                    row[1],
                    When.ofWord(row[2]),
                    Integer.parseInt(row[3]),
                    Period.parse(row[4]),
                    Period.parse(row[5]),
                    Answers.read(row[6]),
                    row[7],
                    new Source(row[8], row[9])))
            .toList();

    /** How the illness has to stand for a rhythm to hold. */
    public enum When {
        ANY,
        AT_TARGET,
        NOT_AT_TARGET,
        /** The two newest values at target. */
        STABLE;

        private static When ofWord(String word) {
            return "*".equals(word)
                    ? ANY
                    : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** In the order of the table: of each {@code what} the first that fits counts. */
    public static List<Rhythm> of(Programme programme, int age) {
        return ALL.stream()
                .filter(row -> row.programme.equals(programme.code()) && age >= row.fromAge)
                .toList();
    }
}
