package vn.sosuckhoe.local.shown;

import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A small SMTP server of this machine: takes every e-mail, sends none on. No name is known there that begins with x. */
public final class SmtpServer implements AutoCloseable {

    private final SMTPServer server;

    /** @param port 0 for a free one */
    public SmtpServer(int port, Messages messages) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> take(messages, to, data))
                .build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    private static void take(Messages messages, String to, byte[] data) throws RejectException {
        if (to.startsWith("x")) {
            throw new RejectException(550, "no such mailbox");
        }
        try {
            var letter = new MimeMessage((Session) null, new ByteArrayInputStream(data));
            messages.email(to, letter.getSubject(), text(letter));
        } catch (MessagingException | IOException unreadable) {
            throw new RejectException(554, "unreadable");
        }
    }

    /** The first part: the words without a page around them. */
    private static String text(MimeMessage letter) throws MessagingException, IOException {
        var content = letter.getContent();
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            content = first.getContent();
        }
        return content.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
