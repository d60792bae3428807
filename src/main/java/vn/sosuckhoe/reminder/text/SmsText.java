package vn.sosuckhoe.reminder.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as SMS: which alphabet it needs, and the parts it is sent in, each of which is paid for. GSM 7-bit has room for
 * 160 characters, 153 a part where there are several; UCS-2 for 70 and 67 (3GPP TS 23.040 §9.2.3.24.1).
 *
 * @param length in septets (GSM 7-bit) or 16-bit units (UCS-2)
 * @param parts the pieces of the text, one for each part; a character is never torn
 */
public record SmsText(String text, Encoding encoding, int length, List<String> parts) {

    /** No template may grow beyond it. */
    public static final int MOST_PARTS = 2;

    public enum Encoding {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int part;

        Encoding(int alone, int part) {
            this.alone = alone;
            this.part = part;
        }

        private int units(int character) {
            return this == GSM_7 ? Gsm7.septets(character) : Character.charCount(character);
        }
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static SmsText of(String text) {
        var encoding = Gsm7.holds(text) ? Encoding.GSM_7 : Encoding.UCS_2;
        var length = text.codePoints().map(encoding::units).sum();
        return new SmsText(text, encoding, length, length <= encoding.alone ? List.of(text) : torn(text, encoding));
    }

    private static List<String> torn(String text, Encoding encoding) {
        var parts = new ArrayList<String>();
        var start = 0;
        var used = 0;
        for (int at = 0, width; at < text.length(); at += width) {
            var character = text.codePointAt(at);
            width = Character.charCount(character);
            if (used + encoding.units(character) > encoding.part) {
                parts.add(text.substring(start, at));
                start = at;
                used = 0;
            }
            used += encoding.units(character);
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    /** Vietnamese as it is written where there are no diacritics; signs of typesetters become those of typewriters. */
    public static String withoutDiacritics(String text) {
        var plain = new StringBuilder(text.length());
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case 'đ' -> plain.append('d');
                        case 'Đ' -> plain.append('D');
                        case '\u2018', '\u2019' -> plain.append('\'');
                        case '“', '”', '«', '»' -> plain.append('"');
                        case '\u2010', '\u2011', '–', '—' -> plain.append('-');
                        case '…' -> plain.append("...");
                        case '\u00a0', '\u202f' -> plain.append(' ');
                        default -> plain.appendCodePoint(c);
                    }
                });
        return plain.toString();
    }

    /** Without the words: they must never reach a log. */
    @Override
    public String toString() {
        return "SmsText[" + encoding + ", " + parts.size() + "]";
    }
}
