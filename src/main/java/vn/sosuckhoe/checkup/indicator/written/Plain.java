package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.person.Folding;

/** Text as it is compared: folded, with one kind of dash. */
public final class Plain {

    private Plain() {}

    public static String of(String text) {
        return Folding.fold(text)
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2012', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2212', '-');
    }

    /** Without brackets around the whole of it. */
    static String bare(String text) {
        var whole = text.length() > 1
                && (text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1
                        || text.charAt(0) == '[' && text.indexOf(']') == text.length() - 1);
        return whole ? text.substring(1, text.length() - 1).strip() : text;
    }
}
