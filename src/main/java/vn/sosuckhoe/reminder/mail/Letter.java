package vn.sosuckhoe.reminder.mail;

import vn.sosuckhoe.reminder.delivery.Parcel;

import java.util.Date;
import java.util.regex.Pattern;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A parcel as an e-mail: the words as they are, and once more as a small page without pictures or styles. The id of the
 * attempt is the id of the e-mail.
 */
final class Letter extends MimeMessage {

    /** One address and nothing else: no name, no list, no line break. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\"\\\\@]{1,64}@[^\\s<>()\\[\\],;:\"\\\\@]{1,255}");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+");

    private final String id;

    /** @param preferences where the reader says how to be told in future, empty for nowhere */
    Letter(Session session, Parcel parcel, InternetAddress from, String preferences) throws MessagingException {
        super(session);
        var sender = from.getAddress();
        id = "<" + parcel.attempt() + sender.substring(sender.indexOf('@')) + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(parcel.address()));
        setSubject(parcel.subject(), UTF_8.name());
        setSentDate(new Date());
        setContentLanguage(new String[] {parcel.language()});
        // no machine answers it: an "I am away" would reach nobody
        setHeader("Auto-Submitted", "auto-generated");
        if (!preferences.isEmpty()) {
            setHeader("List-Unsubscribe", "<" + preferences + ">");
        }
        setContent(new MimeMultipart("alternative", text(parcel.body()), page(parcel)));
        saveChanges();
    }

    /** Also what looks like an address and is none: it must not be taken for a server that is away. */
    static boolean reaches(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return false;
        }
        try {
            new InternetAddress(address).validate();
            return true;
        } catch (AddressException none) {
            return false;
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeBodyPart text(String words) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name());
        return part;
    }

    private static MimeBodyPart page(Parcel parcel) throws MessagingException {
        var paragraphs = escaped(parcel.body()).replace("\n\n", "</p><p>").replace("\n", "<br>");
        var part = new MimeBodyPart();
        part.setText(
                "<!DOCTYPE html><html lang=\"" + parcel.language() + "\"><head><meta charset=\"utf-8\"><title>"
                        + escaped(parcel.subject()) + "</title></head><body><p>"
                        + LINK.matcher(paragraphs).replaceAll("<a href=\"$0\">$0</a>") + "</p></body></html>",
                UTF_8.name(),
                "html");
        return part;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
