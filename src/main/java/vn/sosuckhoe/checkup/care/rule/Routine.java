package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.time.Period;
import java.util.List;

/**
 * What everybody of an age is due: {@code routine.tsv}.
 *
 * @param every {@code null}: another table says
 */
public record Routine(
        String what,
        int fromAge,
        int toAge,
        Period every,
        Period late,
        Answers answered,
        String reason,
        Source source) {

    private static final List<Routine> ALL = Tsv.rows(Routine.class, "routine.tsv").stream()
            .map(row -> new Routine(
                    row[0],
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    "-".equals(row[3]) ? null : Period.parse(row[3]),
                    Period.parse(row[4]),
                    Answers.read(row[5]),
                    row[6],
                    new Source(row[7], row[8])))
            .toList();

    /** In the order of the table: the first that fits the age counts. */
    public static List<Routine> of(String what) {
        return ALL.stream().filter(row -> row.what.equals(what)).toList();
    }

    public boolean isFor(int age) {
        return age >= fromAge && age <= toAge;
    }
}
