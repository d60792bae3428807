package vn.sosuckhoe.reminder.smpp;

import java.io.ByteArrayOutputStream;

/**
 * The 7-bit default alphabet with its extension table, one septet in an octet, as SMPP carries it (3GPP TS 23.038 §6.2.1;
 * SMPP 3.4 §5.2.19, data_coding 0).
 */
public final class SevenBit {

    private static final char ESCAPE = 0x1b;
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private SevenBit() {}

    /** A character that is in neither table becomes a question mark. */
    static byte[] encode(String text) {
        var septets = new ByteArrayOutputStream(text.length());
        text.chars().forEach(character -> {
            var code = BASIC.indexOf(character);
            var extended = EXTENDED.indexOf(character);
            if (code >= 0) {
                septets.write(code);
            } else if (extended >= 0) {
                septets.write(ESCAPE);
                septets.write(EXTENDED_CODES[extended]);
            } else {
                septets.write('?');
            }
        });
        return septets.toByteArray();
    }

    public static String decode(byte[] septets) {
        var text = new StringBuilder(septets.length);
        for (var at = 0; at < septets.length; at++) {
            var code = septets[at] & 0x7f;
            if (code == ESCAPE && at + 1 < septets.length) {
                text.append(extended(septets[++at]));
            } else {
                text.append(BASIC.charAt(code));
            }
        }
        return text.toString();
    }

    private static char extended(int code) {
        for (var i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == code) {
                return EXTENDED.charAt(i);
            }
        }
        return ' ';
    }
}
