package vn.sosuckhoe.reminder.text;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What stands at the end of a message and is typed in to learn whether the message is real. Without vowels, so that it is
 * never a word, and without what looks alike (0 O, 1 I L, 2 Z, 5 S, 8 B, U V): 21 signs, 8 of them, 35 bits. It proves
 * nothing about the reader and opens nothing.
 */
public final class CodeText {

    public static final int LENGTH = 8;

    private static final String ALPHABET = "34679CDFGHJKMNPQRTVWX";
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,:_-]+");
    private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private CodeText() {}

    /** @param random cannot be foreseen: a {@code SecureRandom} */
    public static String fresh(RandomGenerator random) {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The code somebody meant, whatever blanks, dashes and small letters were typed; empty if it can be none of ours. */
    public static Optional<String> typed(String text) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        var plain = SmsText.withoutDiacritics(text).toUpperCase(Locale.ROOT);
        return Optional.of(BETWEEN.matcher(plain).replaceAll(""))
                .filter(code -> CODE.matcher(code).matches());
    }
}
