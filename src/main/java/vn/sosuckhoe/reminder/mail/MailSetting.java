package vn.sosuckhoe.reminder.mail;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.mail.MailServer.Tls;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether and through which server e-mail goes out. */
@ApplicationScoped
class MailSetting {

    private static final int SUBMISSION = 587;

    @Produces
    @Dependent
    Gateway gateway(
            @ConfigProperty(name = "reminder.mail.server") Optional<String> server,
            @ConfigProperty(name = "reminder.mail.tls") Tls tls,
            @ConfigProperty(name = "reminder.mail.user") Optional<String> user,
            @ConfigProperty(name = "reminder.mail.password") Optional<String> password,
            @ConfigProperty(name = "reminder.mail.from") Optional<String> from,
            @ConfigProperty(name = "reminder.mail.rate") double rate,
            @ConfigProperty(name = "reminder.campaign.link") Optional<String> link) {
        if (server.isEmpty()) {
            return null;
        }
        if (user.isPresent() && password.isEmpty()) {
            throw new IllegalStateException("SSK_SMTP_PASSWORD is missing");
        }
        var place = server.get();
        var colon = place.lastIndexOf(':');
        return new MailGateway(
                new MailServer(
                        colon < 0 ? place : place.substring(0, colon),
                        colon < 0 ? SUBMISSION : Integer.parseInt(place.substring(colon + 1)),
                        tls,
                        user.orElse(null),
                        password.orElse(null),
                        sender(from.orElseThrow(() -> new IllegalStateException("SSK_MAIL_FROM is missing"))),
                        link.orElse("")),
                Infrastructure.getDefaultWorkerPool(),
                rate);
    }

    /** @param text an address, with or without a name before it */
    static InternetAddress sender(String text) {
        try {
            var sender = new InternetAddress(text, true);
            if (sender.getPersonal() != null) {
                sender.setPersonal(sender.getPersonal(), "UTF-8");
            }
            return sender;
        } catch (AddressException | java.io.UnsupportedEncodingException noAddress) {
            throw new IllegalStateException("SSK_MAIL_FROM is no address", noAddress);
        }
    }
}
