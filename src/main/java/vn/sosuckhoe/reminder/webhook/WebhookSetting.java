package vn.sosuckhoe.reminder.webhook;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.reminder.delivery.Gateway;

import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Whether a gateway is called by HTTP, and the secret that both sides know. */
@ApplicationScoped
class WebhookSetting {

    static final String NAME = "webhook";

    /** On the way to this machine itself nobody listens. */
    private static final Pattern SAFE =
            Pattern.compile("https://[^/].*|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?(/.*)?");

    private static final int CONNECTIONS = 16;
    private static final int CONNECT_MILLIS = 10_000;

    private final Optional<String> address;
    private final Optional<Seal> seal;
    private final double rate;

    WebhookSetting(
            @ConfigProperty(name = "reminder.webhook.address") Optional<String> address,
            @ConfigProperty(name = "reminder.webhook.secret") Optional<String> secret,
            @ConfigProperty(name = "reminder.webhook.rate") double rate) {
        this.address = address;
        this.seal = secret.map(Seal::new);
        this.rate = rate;
        if (address.isPresent() && secret.isEmpty()) {
            throw new IllegalStateException("SSK_WEBHOOK_SECRET is missing");
        }
        if (address.filter(known -> !SAFE.matcher(known).matches()).isPresent()) {
            throw new IllegalStateException("SSK_WEBHOOK_ADDRESS is not https: names and numbers go there");
        }
    }

    /** By which calls from the gateway are known; empty where there is none. */
    Optional<Seal> seal() {
        return seal;
    }

    @Produces
    @Dependent
    Gateway gateway(Vertx vertx) {
        return address.map(known -> new WebhookGateway(
                        known,
                        seal.orElseThrow(),
                        vertx.getDelegate()
                                .createHttpClient(new HttpClientOptions()
                                        .setConnectTimeout(CONNECT_MILLIS)
                                        .setMaxPoolSize(CONNECTIONS)),
                        InstantSource.system(),
                        rate))
                .orElse(null);
    }
}
