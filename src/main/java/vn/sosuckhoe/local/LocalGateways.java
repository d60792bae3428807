package vn.sosuckhoe.local;

import vn.sosuckhoe.local.gateway.Manners;
import vn.sosuckhoe.local.gateway.SmppServer;
import vn.sosuckhoe.local.shown.Messages;
import vn.sosuckhoe.local.shown.MessagesPage;
import vn.sosuckhoe.local.shown.SmtpServer;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Where SMS and e-mail of {@code quarkus:dev} end: two real servers and a page that shows what they took. */
final class LocalGateways {

    private LocalGateways() {}

    /** They end with the Java process; a live reload finds them as they are. */
    static void start() {
        var messages = new Messages();
        try {
            new SmppServer(Port.SMPP.number(), Manners.good(), messages::sms);
            new SmtpServer(Port.SMTP.number(), messages);
            new MessagesPage(Port.MESSAGES.number(), messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
