package vn.sosuckhoe.portal.brief.draft;

import java.util.regex.Pattern;

/** Texts of others, made to stay within a line's room. */
final class Cut {

    /** What is longer finds no place to break: a narrow column would run over its edge. */
    private static final Pattern ENDLESS = Pattern.compile("(\\S{30})(?=\\S)");

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Cut() {}

    /** At a word's end where there is one; {@code null} stays {@code null}. */
    static String to(int most, String text) {
        if (text == null) {
            return null;
        }
        var plain = ENDLESS.matcher(GAPS.matcher(text).replaceAll(" ").strip()).replaceAll("$1 ");
        if (plain.length() <= most) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', most - 1);
        var from = Character.isHighSurrogate(plain.charAt(most - 2)) ? most - 2 : most - 1;
        return plain.substring(0, end > most / 2 ? end : from) + "…";
    }
}
