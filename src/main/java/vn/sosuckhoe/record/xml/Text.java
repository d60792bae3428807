package vn.sosuckhoe.record.xml;

import java.text.Normalizer;

/** The text of one element, made fit to be kept. */
final class Text {

    /**
     * Composing sorts the marks of one letter, which takes the square of their number; Unicode's stream-safe text has
     * at most 30 (UAX #15), Vietnamese has two.
     */
    private static final int MOST_MARKS = 30;

    private static final char FIRST_MARK = '\u0300';

    private Text() {}

    static boolean hasPileOfMarks(CharSequence text) {
        var marks = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= FIRST_MARK && !Character.isLowSurrogate(c)) {
                marks = isMark(Character.codePointAt(text, i)) ? marks + 1 : 0;
            } else if (c < FIRST_MARK) {
                marks = 0;
            }
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Composed (NFC), and without white space and invisible characters at either end. */
    static String tidy(CharSequence raw) {
        var start = 0;
        var end = raw.length();
        while (start < end && isEdge(raw.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(raw.charAt(end - 1))) {
            end--;
        }
        return start == end ? "" : Normalizer.normalize(raw.subSequence(start, end), Normalizer.Form.NFC);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
    }
}
