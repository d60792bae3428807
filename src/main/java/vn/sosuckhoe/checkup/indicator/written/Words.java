package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.person.Tsv;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code words.tsv}, by kind. */
public final class Words {

    private static final Map<String, Set<String>> ALL = Tsv.rows(Indicator.class, "words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0],
                    row -> Arrays.stream(row[1].split(";")).map(Plain::of).collect(Collectors.toUnmodifiableSet())));
    private static final Map<String, String> STRIP = Stream.of("negative", "trace", "1+", "2+", "3+", "4+", "positive")
            .flatMap(word -> ALL.get(word).stream().map(written -> Map.entry(written, word)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern GAP = Pattern.compile("[ ,.;:*!\u2191\u2193-]+");

    private Words() {}

    public static Set<String> of(String kind) {
        return ALL.get(kind);
    }

    /** Whether the plain text is one entry of the kind, or several behind each other. */
    static boolean are(String kind, String plain) {
        if (plain.isEmpty() || of(kind).contains(plain)) {
            return true;
        }
        var words = GAP.split(plain);
        return words.length > 0 && Arrays.stream(words).allMatch(word -> word.isEmpty() || of(kind).contains(word));
    }

    /** Behind them stands the laboratory's own range. */
    static boolean startsWithLimits(String plain) {
        return of("limits").stream()
                .anyMatch(word -> plain.startsWith(word)
                        && plain.length() > word.length()
                        && !Character.isLetter(plain.charAt(word.length())));
    }

    /** The word of a strip that the plain text is. */
    public static Optional<String> strip(String plain) {
        return Optional.ofNullable(STRIP.get(plain));
    }
}
