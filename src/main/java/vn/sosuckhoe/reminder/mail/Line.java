package vn.sosuckhoe.reminder.mail;

import org.eclipse.angus.mail.smtp.SMTPTransport;

import java.io.IOException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;

/** A connection to a mail server that knows how far an e-mail has come. Used by one thread. */
final class Line extends SMTPTransport {

    private boolean out;

    Line(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), tls ? "smtps" : "smtp", tls);
    }

    /** Whether the final dot of the e-mail at hand has left: from then on the server may have taken it. */
    boolean out() {
        return out;
    }

    void begin() {
        out = false;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        out = true;
        super.finishData();
    }
}
