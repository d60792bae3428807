package vn.sosuckhoe.person;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as the record writes it, whole: names of one word and names with "H'" or "Y" do not split into parts. Composed
 * (NFC), single spaces, not blank; capitals stay as written, {@link #display()} is the form for people.
 */
public record PersonName(String value) {

    private static final Pattern WORD = Pattern.compile("[^ '’\\-.]+");
    private static final Pattern CHILD_OF = Pattern.compile("(?iU)con (?:bà|ông|chị|anh|cô)(?= )");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** By given name, then by the rest from the family name on, in the order of the Vietnamese alphabet and tones. */
    public static final Comparator<PersonName> BY_GIVEN_NAME = byGivenName();

    /** @throws IllegalArgumentException if nothing is left of it */
    public PersonName {
        value = value == null ? "" : Folding.tidy(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a name is not blank");
        }
    }

    public static Optional<PersonName> read(String text) {
        return text == null || Folding.tidy(text).isEmpty() ? Optional.empty() : Optional.of(new PersonName(text));
    }

    /**
     * {@code NGUYỄN THỊ MINH ANH} becomes {@code Nguyễn Thị Minh Anh}, {@code H'HEN NIÊ} becomes {@code H'Hen Niê}, the
     * newborn {@code CON BÀ NGUYỄN THỊ A} becomes {@code Con bà Nguyễn Thị A}. Words that already mix capitals and
     * small letters stay as they are.
     */
    public String display() {
        var mother = CHILD_OF.matcher(value);
        var prefix = mother.lookingAt() ? mother.group() : "";
        var name = value.substring(prefix.length());
        var allSmall = name.equals(name.toLowerCase(Locale.ROOT));
        var titled = WORD.matcher(name)
                .replaceAll(word -> Matcher.quoteReplacement(
                        allSmall || isCapitals(word.group()) ? title(word.group()) : word.group()));
        return prefix.isEmpty() ? titled : title(prefix) + titled;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String title(String word) {
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    /** The last word, by which Vietnamese lists are sorted. */
    public String givenName() {
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    /** First letters of all words: {@code NTMA}. */
    public String initials() {
        return Stream.of(value.split(" "))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** The same for {@code H'HEN NIÊ}, {@code h’hen nie} and {@code H'Hen Niê}: folded, letters and digits only. */
    public String searchKey() {
        return NOT_LETTER_OR_DIGIT
                .matcher(Folding.fold(value).replace("'", ""))
                .replaceAll(" ")
                .strip();
    }

    /** Word by word, because the collator takes no notice of the spaces between them. */
    private static Comparator<PersonName> byGivenName() {
        var vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        vietnamese.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Comparator<String[]> words = (left, right) -> Arrays.compare(left, right, vietnamese::compare);
        return Comparator.comparing(PersonName::givenName, vietnamese)
                .thenComparing(name -> name.value.split(" "), words)
                .thenComparing(PersonName::value);
    }
}
