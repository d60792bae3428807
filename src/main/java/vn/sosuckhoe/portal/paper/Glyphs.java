package vn.sosuckhoe.portal.paper;

import java.text.Normalizer;
import java.util.Map;

/** Which characters our fonts hold. What somebody wrote with others still has to be printed, and never breaks the XML. */
final class Glyphs {

    private static final char REPLACEMENT = '?';

    /** What our fonts do not hold and what says the same, as XML; a limit or a sign must not become a question mark. */
    private static final Map<Integer, String> INSTEAD = Map.of(
            (int) '\u2264', "&lt;=",
            (int) '\u2265', "&gt;=",
            (int) '\u2192', "-&gt;",
            (int) '\u2212', "-",
            (int) '\u2079', "^9",
            (int) '\u03bc', "µ",
            (int) '\u2103', "°C",
            (int) '\u2009', " ",
            (int) '\u202f', " ");

    private Glyphs() {}

    // after the end of a tag it would be composed with the tag's own ">" into one character, and the tag would not end
    private static final char LONG_SOLIDUS = 0x338;

    /** Composed; what XML cannot carry is left out, what the fonts do not hold is written otherwise, or a question mark. */
    static String printable(String text) {
        var composed = Normalizer.normalize(text.replace(LONG_SOLIDUS, REPLACEMENT), Normalizer.Form.NFC);
        var printable = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(character -> character >= ' ' || character == '\n' || character == '\t')
                .forEach(character -> {
                    var instead = INSTEAD.get(character);
                    if (instead == null) {
                        printable.appendCodePoint(held(character) ? character : REPLACEMENT);
                    } else {
                        printable.append(instead);
                    }
                });
        return printable.toString();
    }

    /** The ranges of {@code SOURCES.md}. */
    private static boolean held(int character) {
        return character <= 0x7E
                || within(character, 0xA0, 0x17F)
                || within(character, 0x1A0, 0x1A1)
                || within(character, 0x1AF, 0x1B0)
                || within(character, 0x300, 0x304)
                || character == 0x309
                || character == 0x323
                || within(character, 0x1EA0, 0x1EF9)
                || within(character, 0x2010, 0x2015)
                || within(character, 0x2018, 0x201E)
                || character == 0x2022
                || character == 0x2026
                || character == 0x2030
                || character == 0x20AB;
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
