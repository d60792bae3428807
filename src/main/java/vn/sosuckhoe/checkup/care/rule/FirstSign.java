package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.Tsv;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be the first sign of a disease: {@code first-detection.tsv}.
 *
 * @param known whoever has one of these has no first sign of it
 * @param within to come back by
 * @param answered codes of indicators
 */
public record FirstSign(
        String disease,
        Set<String> known,
        boolean inPregnancy,
        int fromAge,
        String indicator,
        Bounds value,
        Bounds second,
        String rating,
        Period within,
        Set<String> answered,
        Source source) {

    private static final List<FirstSign> ALL = Tsv.rows(FirstSign.class, "first-detection.tsv").stream()
            .map(row -> new FirstSign(
                    row[0],
                    Set.of(row[1].split(" ")),
                    "pregnant".equals(row[2]),
                    Integer.parseInt(row[3]),
                    row[4],
                    Bounds.read(row[5]),
                    Bounds.read(row[6]),
                    row[7],
                    Period.parse(row[8]),
                    Set.of(row[9].split(" ")),
                    new Source(row[10], row[11])))
            .toList();

    private static final Set<String> INDICATORS = ALL.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.indicator), row.answered.stream()))
            .collect(Collectors.toUnmodifiableSet());

    /** Codes of those that may be a sign, or answer one. */
    public static Set<String> indicators() {
        return INDICATORS;
    }

    /** @param value a sure one */
    public static Optional<FirstSign> of(Observed value, int age, boolean pregnant) {
        return ALL.stream()
                .filter(row -> row.indicator.equals(value.indicator().code()))
                .filter(row -> age >= row.fromAge && (pregnant || !row.inPregnancy))
                .filter(row -> row.value.hold(value.value()) || !row.second.isNone() && row.second.hold(value.second()))
                .findFirst();
    }

    /** Whether both speak of the same illness, in whatever stage of life. */
    public boolean isOfOneKindWith(FirstSign other) {
        return known.contains(other.disease) || other.known.contains(disease);
    }
}
