package vn.sosuckhoe.checkup.explanation;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which wording this is, and who has read it.
 *
 * @param by doctor and day as written down; empty while nobody has
 */
public record Review(int version, LocalDate written, Optional<String> by, Source source) {

    private static final String ANY = "*";
    private static final String NOBODY = "-";

    private static final Map<String, Review> ALL = Tsv.rows(Review.class, "reviews.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], Review::read));

    static Review of(String indicator) {
        return ALL.getOrDefault(indicator, ALL.get(ANY));
    }

    private static Review read(String[] row) {
        return new Review(
                Integer.parseInt(row[1]),
                LocalDate.parse(row[2]),
                Optional.of(row[3]).filter(by -> !by.equals(NOBODY)),
                new Source(row[4], row[5]));
    }
}
