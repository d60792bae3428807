package vn.sosuckhoe.vaccination.visit;

import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.vaccination.schedule.Provenance.Confidence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** The numbers around a visit: how far ahead it is told, how far it is put off, what holds before and after a dose. */
public final class VisitRules {

    private static final Map<String, Value> VALUES = Tsv.rows(VisitRules.class, "visits.tsv").stream()
            .map(row -> new Value(row[0], new BigDecimal(row[1]), row[2], Confidence.valueOf(row[3])))
            .collect(toUnmodifiableMap(Value::name, Function.identity()));

    /** @param source the text it was taken from, for people to read */
    public record Value(String name, BigDecimal number, String source, Confidence confidence) {}

    private VisitRules() {}

    /** @throws IllegalArgumentException for a name that {@code visits.tsv} does not hold */
    public static Value value(String name) {
        var value = VALUES.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such rule of visits: " + name);
        }
        return value;
    }

    public static int days(String name) {
        return value(name).number().intValueExact();
    }
}
