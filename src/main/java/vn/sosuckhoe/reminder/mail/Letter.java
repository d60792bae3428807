package vn.sosuckhoe.reminder.mail;

import io.vertx.ext.mail.MailMessage;
import vn.sosuckhoe.reminder.delivery.Parcel;

import java.util.regex.Pattern;

/** A parcel as an e-mail: the words as they are, and once more as a small page without pictures or styles. */
final class Letter {

    /** One address and nothing else: no name, no list, no line break. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"\\\\@]{1,64}@[^\\s<>()\\[\\],;:\"\\\\@]{1,255}");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+");

    private Letter() {}

    /**
     * @param preferences where the reader says how to be told in future
     * @throws IllegalArgumentException if the address is none
     */
    static MailMessage of(Parcel parcel, String from, String domain, String preferences) {
        if (!ADDRESS.matcher(parcel.address()).matches()) {
            throw new IllegalArgumentException("no address");
        }
        var letter = new MailMessage()
                .setFrom(from)
                .setTo(parcel.address())
                .setSubject(parcel.subject())
                .setText(parcel.body())
                .setHtml(page(parcel))
                .addHeader("Message-ID", "<" + parcel.attempt() + "@" + domain + ">")
                .addHeader("Content-Language", parcel.language())
                // no machine answers it: an "I am away" would reach nobody
                .addHeader("Auto-Submitted", "auto-generated");
        return preferences.isEmpty() ? letter : letter.addHeader("List-Unsubscribe", "<" + preferences + ">");
    }

    private static String page(Parcel parcel) {
        var paragraphs = escaped(parcel.body()).replace("\n\n", "</p><p>").replace("\n", "<br>");
        return "<!DOCTYPE html><html lang=\"" + parcel.language() + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(parcel.subject()) + "</title></head><body><p>"
                + LINK.matcher(paragraphs).replaceAll("<a href=\"$0\">$0</a>") + "</p></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
