package vn.sosuckhoe.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it when they search: small letters, no diacritics, đ as d, single spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u0060\\u00B4]");

    private Folding() {}

    /**
     * {@code "  Hoà   ĐÌNH "} becomes {@code "hoa dinh"}, and so does {@code "Hòa Đình"}: without marks both ways of
     * placing a tone are the same. Null becomes the empty text.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var straight = APOSTROPHES.matcher(text).replaceAll("'");
        var bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("");
        return tidy(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'));
    }

    /** Composed (NFC), without invisible characters, with single spaces, without space at either end. */
    static String tidy(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return GAPS.matcher(composed).replaceAll(" ").strip();
    }

    /** A number or code as typed, in plain characters: full-width digits become digits (NFKC). */
    static String plain(String text) {
        return text == null ? "" : tidy(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
