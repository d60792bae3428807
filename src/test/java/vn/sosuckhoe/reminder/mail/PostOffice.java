package vn.sosuckhoe.reminder.mail;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A real SMTP server that takes, refuses and breaks off by the name before the at. */
final class PostOffice implements AutoCloseable {

    private static final Map<String, Integer> REFUSED = Map.of("nobody", 550, "greylisted", 451, "policy", 554);

    final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    PostOffice() {
        server = SMTPServer.port(0).messageHandlerFactory(Handler::new).build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final MessageContext context;
        private String name;

        private Handler(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String from) throws RejectException {
            if (from.startsWith("stranger")) {
                throw new RejectException(550, "sender unknown");
            }
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            name = recipient.substring(0, recipient.indexOf('@'));
            if (REFUSED.containsKey(name)) {
                throw new RejectException(
                        REFUSED.get(name), (name.equals("policy") ? "5.7.1 " : "") + "no <" + recipient + ">");
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            if (name.equals("broken")) {
                data.read();
                throw breakOff();
            }
            var bytes = data.readAllBytes();
            if (name.equals("silent")) {
                throw breakOff();
            }
            if (name.equals("spam")) {
                throw new RejectException(554, "spam");
            }
            try {
                taken.add(new MimeMessage((Session) null, new ByteArrayInputStream(bytes)));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return null;
        }

        private IOException breakOff() {
            try {
                ((org.subethamail.smtp.server.Session) context).closeSocket();
            } catch (IOException closed) {
                return closed;
            }
            return new IOException("broken off");
        }

        @Override
        public void done() {}
    }
}
