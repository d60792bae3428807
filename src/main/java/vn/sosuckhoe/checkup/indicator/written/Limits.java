package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** From and to belong to it. */
record Limits(BigDecimal least, BigDecimal most) {

    private static final Map<String, Limits> ALL = Tsv.rows(Indicator.class, "indicators.tsv").stream()
            .filter(row -> !row[7].isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> of(row[7], row[8])));

    /** What a living person can have, in the unit of the indicator. */
    static Limits ofIndicator(String code) {
        return ALL.get(code);
    }

    static Limits of(String least, String most) {
        return new Limits(new BigDecimal(least), new BigDecimal(most));
    }

    boolean hold(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
