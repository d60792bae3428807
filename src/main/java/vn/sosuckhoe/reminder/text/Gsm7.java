package vn.sosuckhoe.reminder.text;

/** The 7-bit alphabet of SMS with its extension table (3GPP TS 23.038 §6.2.1). */
final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private Gsm7() {}

    /** Septets of a character: 1, 2 in the extension table, 0 for one that is in neither. */
    static int septets(int character) {
        if (BASIC.indexOf(character) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(character) >= 0 ? 2 : 0;
    }

    static boolean holds(String text) {
        return text.chars().allMatch(character -> septets(character) > 0);
    }
}
