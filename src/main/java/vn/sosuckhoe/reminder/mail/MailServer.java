package vn.sosuckhoe.reminder.mail;

import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

/**
 * Where e-mail is handed over.
 *
 * @param user {@code null} for a server that asks nobody
 * @param preferences address of a page, empty for none
 */
record MailServer(
        String host, int port, Tls tls, String user, String password, InternetAddress from, String preferences) {

    private static final String CONNECT_MILLIS = "10000";
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final String SILENCE_MILLIS = "60000";

    /** How the way to the server is protected. */
    enum Tls {
        /** plain first, then encrypted, or nothing is sent */
        STARTTLS,
        /** encrypted from the first byte */
        IMPLICIT,
        /** on one machine only */
        NONE
    }

    /** As {@link #handOver(List, Duration)}, for as long as who asks has patience with most of them. */
    List<Verdict> handOver(List<Parcel> parcels) {
        return handOver(parcels, WITHIN);
    }

    /**
     * One e-mail after the other over one line, a new line after one that broke. Blocks. A server that is slow gets the rest
     * later: who is not answered in time takes all of them for doubtful, and those that it took would go out again.
     *
     * @param within after which no further one is begun
     */
    List<Verdict> handOver(List<Parcel> parcels, Duration within) {
        var until = System.nanoTime() + within.toNanos();
        var session = session();
        var verdicts = new ArrayList<Verdict>();
        try (var line = new Line(session, tls == Tls.IMPLICIT)) {
            for (var parcel : parcels) {
                if (!verdicts.isEmpty() && System.nanoTime() - until > 0) {
                    verdicts.add(new Throttled("slow"));
                    continue;
                }
                verdicts.add(
                        Letter.reaches(parcel.address())
                                ? handOver(line, session, parcel)
                                : new Refused("address", true));
            }
        } catch (MessagingException whileClosing) {
            // every e-mail has had its answer
            return verdicts;
        }
        return verdicts;
    }

    private Verdict handOver(Line line, Session session, Parcel parcel) {
        try {
            if (!line.isConnected()) {
                line.connect(host, port, user, password);
            }
        } catch (AuthenticationFailedException wrong) {
            return new Unreachable("sign-in");
        } catch (MessagingException away) {
            return new Unreachable("connect");
        }
        line.begin();
        try {
            var letter = new Letter(session, parcel, from, preferences);
            line.sendMessage(letter, letter.getAllRecipients());
            return new Accepted(parcel.attempt().toString());
        } catch (MessagingException failure) {
            return MailAnswer.of(failure, line.out());
        }
    }

    private Session session() {
        var name = tls == Tls.IMPLICIT ? "mail.smtps." : "mail.smtp.";
        var properties = new Properties();
        properties.setProperty(name + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(name + "timeout", SILENCE_MILLIS);
        properties.setProperty(name + "writetimeout", SILENCE_MILLIS);
        properties.setProperty(name + "auth", Boolean.toString(user != null));
        properties.setProperty(name + "starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty(name + "starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty(name + "ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
