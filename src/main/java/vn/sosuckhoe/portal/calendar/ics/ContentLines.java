package vn.sosuckhoe.portal.calendar.ics;

import java.nio.charset.StandardCharsets;

/** Lines as RFC 5545 §3.1 wants them: CRLF, at most 75 octets, folded between characters and never within one. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder(2048);

    /** @param value as it is: of a type other than TEXT */
    ContentLines add(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (var index = 0; index < line.length(); ) {
            var character = line.codePointAt(index);
            var size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            index += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }

    /** A value of type TEXT (§3.3.11). */
    ContentLines addText(String name, String value) {
        return add(name, escaped(value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
