package vn.sosuckhoe.checkup.growth.reference;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** WHO's curves. Read once, when first asked. */
public final class Reference {

    private Reference() {}

    /** @param axis what the curve runs along here: tells the standards of 0–5 years from the reference of 5–19 */
    public record Place(Lms lms, Axis axis, Source source) {}

    /** @param x days or cm */
    public record Point(double x, double y) {}

    /**
     * Where a curve begins and ends: days of age, or cm for weight-for-length and weight-for-height. Both belong to it.
     */
    public record Extent(int from, int to) {}

    /** @throws java.util.NoSuchElementException for an index without a curve */
    public static Extent extent(Index index) {
        var pieces = Curves.PIECES.getOrDefault(index.code() + Sex.FEMALE, List.of());
        return new Extent(
                (int) Math.ceil(pieces.stream()
                        .mapToDouble(piece -> places(piece.axis(), piece.from()))
                        .min()
                        .orElseThrow()),
                (int) Math.floor(pieces.stream()
                        .mapToDouble(piece -> places(piece.axis(), piece.to()))
                        .max()
                        .orElseThrow()));
    }

    private static double places(Axis axis, double at) {
        return axis == Axis.MONTHS ? at * Age.DAYS_A_MONTH : at;
    }

    /** Empty outside the ages of the index, and where the sex is not known or not determined. */
    public static Optional<Place> forAge(Index index, Sex sex, Age age) {
        return find(index, sex, Axis.DAYS, age.days()).or(() -> find(index, sex, Axis.MONTHS, age.months()));
    }

    /** Empty outside 45–110 cm lying and 65–120 cm standing. */
    public static Optional<Place> forStature(Index index, Sex sex, double cm) {
        return find(index, sex, Axis.CM, cm);
    }

    /**
     * The lines of a picture, from −3 to +3 SD. Places that WHO has no curve for are left out.
     *
     * @param from first place: days of age, or cm for weight-for-length and weight-for-height
     * @param to last place
     * @param step between two points, greater than 0
     */
    public static SortedMap<Integer, List<Point>> lines(Index index, Sex sex, int from, int to, int step) {
        var lines = new TreeMap<Integer, List<Point>>();
        for (int sd = -3; sd <= 3; sd++) {
            lines.put(sd, line(index, sex, sd, IntStream.iterate(from, x -> x <= to, x -> x + step)));
        }
        return lines;
    }

    private static List<Point> line(Index index, Sex sex, int sd, IntStream places) {
        return places.boxed()
                .flatMap(x -> forAge(index, sex, new Age(x, 0))
                        .or(() -> forStature(index, sex, x))
                        .map(place -> new Point(x, place.lms().at(sd)))
                        .stream())
                .toList();
    }

    static Optional<Place> find(Index index, Sex sex, Axis axis, double at) {
        return Curves.PIECES.getOrDefault(index.code() + sex, List.of()).stream()
                .filter(piece -> piece.covers(axis, at))
                .findFirst()
                .map(piece -> new Place(piece.at(at), axis, piece.source()));
    }

    private static final class Curves {
        static final Map<String, List<Piece>> PIECES = read();

        static Map<String, List<Piece>> read() {
            var rows = Tsv.rows(Reference.class, "lms.tsv").stream()
                    .collect(Collectors.groupingBy(row -> row[0] + row[1] + row[2]));
            var pieces = new TreeMap<String, List<Piece>>();
            for (var line : Tsv.rows(Reference.class, "pieces.tsv")) {
                for (var sex : List.of(Sex.MALE, Sex.FEMALE)) {
                    pieces.computeIfAbsent(line[0] + sex, key -> new ArrayList<>())
                            .add(piece(
                                    line,
                                    rows.get(line[0] + line[1] + sex.name().toLowerCase(Locale.ROOT))));
                }
            }
            return pieces;
        }

        static Piece piece(String[] line, List<String[]> rows) {
            return new Piece(
                    Axis.ofCode(line[2]),
                    Double.parseDouble(line[3]),
                    Double.parseDouble(line[4]),
                    line[5].equals("cubic") ? 4 : 2,
                    rows.stream().mapToDouble(row -> Double.parseDouble(row[3])).toArray(),
                    rows.stream().map(Curves::lms).toArray(Lms[]::new),
                    new Source(line[6], line[7]));
        }

        static Lms lms(String[] row) {
            return new Lms(Double.parseDouble(row[4]), Double.parseDouble(row[5]), Double.parseDouble(row[6]));
        }
    }
}
