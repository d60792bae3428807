package vn.sosuckhoe.reminder.mail;

import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.reminder.delivery.Gateway;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Whether and through which server e-mail goes out. */
@ApplicationScoped
class MailSetting {

    private static final int CONNECTIONS = 8;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_SECONDS = 60;

    /** How the way to the mail server is protected. */
    enum Tls {
        /** plain first, then encrypted, or nothing is sent */
        STARTTLS,
        /** encrypted from the first byte */
        IMPLICIT,
        /** on one machine only */
        NONE
    }

    @Produces
    @Dependent
    Gateway gateway(
            Vertx vertx,
            @ConfigProperty(name = "reminders.mail.server") Optional<String> server,
            @ConfigProperty(name = "reminders.mail.tls") Tls tls,
            @ConfigProperty(name = "reminders.mail.user") Optional<String> user,
            @ConfigProperty(name = "reminders.mail.password") Optional<String> password,
            @ConfigProperty(name = "reminders.mail.from") Optional<String> from,
            @ConfigProperty(name = "reminders.mail.rate") double rate,
            @ConfigProperty(name = "reminders.site") Optional<String> site) {
        if (server.isEmpty()) {
            return null;
        }
        var config = config(server.get(), tls);
        user.ifPresent(name -> config.setLogin(LoginOption.REQUIRED)
                .setUsername(name)
                .setPassword(password.orElseThrow(() -> missing("SSK_SMTP_PASSWORD"))));
        return new MailGateway(
                MailClient.create(vertx.getDelegate(), config),
                from.orElseThrow(() -> missing("SSK_MAIL_FROM")),
                site.map(root -> root + "/so").orElse(""),
                rate);
    }

    /** @param server host:port */
    static MailConfig config(String server, Tls tls) {
        var colon = server.lastIndexOf(':');
        var config = new MailConfig()
                .setHostname(colon < 0 ? server : server.substring(0, colon))
                .setPort(colon < 0 ? 587 : Integer.parseInt(server.substring(colon + 1)))
                .setSsl(tls == Tls.IMPLICIT)
                .setStarttls(tls == Tls.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setMaxPoolSize(CONNECTIONS)
                .setUserAgent("so-suc-khoe")
                // answers line by line, so that a refused recipient is known from a refused letter
                .setPipelining(false);
        config.setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(SILENCE_SECONDS).setIdleTimeoutUnit(TimeUnit.SECONDS);
        return config;
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException(name + " is missing");
    }
}
