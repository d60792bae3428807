package vn.sosuckhoe.person;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people type it when they search: small letters, no diacritics, đ as d, single spaces. */
public final class Folding {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private Folding() {}

    /**
     * {@code "  Hoà   ĐÌNH "} becomes {@code "hoa dinh"}, and so does {@code "Hòa Đình"}: without marks both ways of
     * placing a tone are the same. All apostrophes become the straight one. Null becomes the empty text.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            var letter = apart.charAt(at);
            if (isGap(letter)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (!isMark(letter)) {
                folded.append(plainest(letter));
            }
        }
        return folded.toString().strip();
    }

    private static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static char plainest(char letter) {
        return switch (letter) {
            case 'đ', 'Đ' -> 'd';
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            default -> Character.toLowerCase(letter);
        };
    }

    /** Composed (NFC), without invisible characters, with single spaces, without space at either end. */
    static String tidy(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return GAPS.matcher(composed).replaceAll(" ").strip();
    }

    /** A number or code as typed, in plain characters: full-width digits become digits (NFKC). Null becomes empty. */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        var already = text.chars().allMatch(letter -> letter > ' ' && letter <= '~');
        return already ? text : tidy(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
