package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Of whom a ladder holds.
 *
 * @param from age in months from which
 * @param until age in months before which
 * @param sex {@code null}: either
 * @param pregnant {@code null}: either
 * @param known one disease of each set is known
 * @param otherBelow the other number of the pair is below; {@code null}: whatever it is, and where there is none
 */
record Condition(int from, int until, Sex sex, Boolean pregnant, List<Set<String>> known, BigDecimal otherBelow) {

    private static final String ANY = "*";

    /** @param cells age, sex, pregnant, known, other, as written in {@code ranges.tsv} */
    static Condition read(String... cells) {
        var ages = cells[0].equals(ANY) ? new String[] {"", ""} : cells[0].split("\\.\\.", -1);
        return new Condition(
                ages[0].isEmpty() ? 0 : months(ages[0]),
                ages[1].isEmpty() ? Integer.MAX_VALUE : months(ages[1]),
                cells[1].equals(ANY) ? null : Sex.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2].equals(ANY) ? null : Boolean.valueOf(cells[2].equals("yes")),
                cells[3].equals(ANY)
                        ? List.of()
                        : Arrays.stream(cells[3].split("\\+"))
                                .map(each -> Set.of(each.split("\\|")))
                                .toList(),
                cells[4].equals(ANY) ? null : new BigDecimal(cells[4].substring("< ".length())));
    }

    private static int months(String age) {
        var number = Integer.parseInt(age.substring(0, age.length() - 1));
        return age.endsWith("y") ? number * 12 : number;
    }

    boolean holds(Who who, BigDecimal other) {
        return holds(who) && (otherBelow == null || other != null && other.compareTo(otherBelow) < 0);
    }

    private boolean holds(Who who) {
        return who.months() >= from
                && who.months() < until
                && (sex == null || sex == who.sex())
                && (pregnant == null || pregnant == who.pregnant())
                && knows(who);
    }

    /** A loop: it is asked for every ladder of every value of a book. */
    private boolean knows(Who who) {
        for (var any : known) {
            if (Collections.disjoint(any, who.known())) {
                return false;
            }
        }
        return true;
    }
}
