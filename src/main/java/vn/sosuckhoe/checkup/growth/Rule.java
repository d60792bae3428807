package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule of measuring, kept as data. */
public record Rule(String code, String value, String unit, Source source) {

    /** How the age of a child born before term is counted, and who says so. */
    public static Rule ofPreterm() {
        return named("preterm-age");
    }

    /** Whether two measurings are near enough to be joined by a line. */
    public static boolean joins(LocalDate one, LocalDate next) {
        return !next.isAfter(one.plusMonths(number("line-until").longValue()));
    }

    static BigDecimal number(String code) {
        return new BigDecimal(named(code).value);
    }

    private static Rule named(String code) {
        return All.BY_CODE.get(code);
    }

    private static final class All {
        static final Map<String, Rule> BY_CODE = Tsv.rows(Rule.class, "rules.tsv").stream()
                .map(row -> new Rule(row[0], row[1], row[2], new Source(row[3], row[4])))
                .collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));
    }
}
