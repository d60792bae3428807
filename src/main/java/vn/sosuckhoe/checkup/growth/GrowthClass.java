package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.growth.reference.Axis;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.person.Tsv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a z-score is called.
 *
 * @param code e.g. {@code severe-wasting}
 * @param vi the Vietnamese word
 * @param en the English word
 * @param source of the bound and the word
 */
public record GrowthClass(String code, String vi, String en, Source source) {

    /** Empty for an index without words. */
    static Optional<GrowthClass> of(Index index, Axis axis, BigDecimal number) {
        return Line.of(index, axis).stream()
                .filter(line -> line.holds(number))
                .findFirst()
                .map(Line::called);
    }

    /** Where oedema puts a child. */
    static Optional<GrowthClass> lowest(Index index, Axis axis) {
        return Line.of(index, axis).stream().findFirst().map(Line::called);
    }

    /**
     * @param bound {@code null}: whatever is left
     * @param itself does the bound belong to the class
     */
    private record Line(Index index, Axis axis, BigDecimal bound, boolean itself, GrowthClass called) {

        static final Map<Index, List<Line>> ALL = Tsv.rows(GrowthClass.class, "classes.tsv").stream()
                .map(Line::read)
                .collect(Collectors.groupingBy(Line::index));

        static List<Line> of(Index index, Axis axis) {
            return ALL.getOrDefault(index, List.of()).stream()
                    .filter(line -> line.axis == axis)
                    .toList();
        }

        static Line read(String[] row) {
            var words = row[2].split(" ");
            return new Line(
                    Index.ofCode(row[0]),
                    Axis.ofCode(row[1]),
                    words[0].equals("else") ? null : new BigDecimal(words[1]),
                    words[0].equals("<="),
                    new GrowthClass(row[3], row[4], row[5], new Source(row[6], row[7])));
        }

        boolean holds(BigDecimal number) {
            return bound == null || number.compareTo(bound) < (itself ? 1 : 0);
        }
    }
}
