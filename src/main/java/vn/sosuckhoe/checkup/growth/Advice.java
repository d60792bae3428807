package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is said first of a child's growth: one sentence, one action, as reviewed.
 *
 * @param id a class of {@code classes.tsv} or a case of its own, e.g. {@code no-sex}
 * @param version of the words
 */
public record Advice(String id, int version, Call call, Text sentence, Text action, Source source) {

    public static final String NO_SEX = "no-sex";
    public static final String NO_BIRTH_DAY = "no-birth-day";
    public static final String NOT_MEASURED = "not-measured";

    public static final String GROWN = "grown";

    private static final String OEDEMA = "oedema";
    private static final String IMPLAUSIBLE = "implausible";
    private static final String NO_CURVE = "no-curve";

    /** What the action asks for. */
    public enum Call {
        NONE,
        ASK,
        GO
    }

    /**
     * On one measuring: of all that fits, what asks most for help.
     *
     * @param unsure something was sent that cannot be used
     */
    public static Advice of(List<IndexResult> results, boolean unsure) {
        var fitting = new HashSet<String>();
        for (var result : results) {
            if (result.remarks().contains(Remark.OEDEMA)) {
                fitting.add(OEDEMA);
            }
            if (result.called() != null) {
                fitting.add(result.called().code());
            }
        }
        if (unsure || results.stream().anyMatch(Advice::slip)) {
            fitting.add(IMPLAUSIBLE);
        }
        fitting.add(NO_CURVE);
        return first(fitting);
    }

    /** @param id one of the cases named above */
    public static Advice named(String id) {
        return first(Set.of(id));
    }

    private static boolean slip(IndexResult result) {
        return result.flagged() || result.remarks().contains(Remark.NOT_A_MEASURE);
    }

    private static Advice first(Set<String> ids) {
        return All.IN_ORDER.stream()
                .filter(each -> ids.contains(each.id))
                .findFirst()
                .orElseThrow();
    }

    private static final class All {
        static final List<Advice> IN_ORDER =
                Tsv.rows(Advice.class, "sentences.tsv").stream().map(All::read).toList();

        static Advice read(String[] row) {
            return new Advice(
                    row[0],
                    Integer.parseInt(row[1]),
                    Call.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    new Text(row[3], row[5]),
                    new Text(row[4], row[6]),
                    new Source(row[7], row[8]));
        }
    }
}
