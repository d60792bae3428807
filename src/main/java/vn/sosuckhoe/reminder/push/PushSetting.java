package vn.sosuckhoe.reminder.push;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.reminder.delivery.Gateway;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Whether messages go to browsers, and under which key. */
@ApplicationScoped
public class PushSetting {

    private static final int CONNECTIONS_A_SERVICE = 20;
    private static final int CONNECT_MILLIS = 10_000;

    private final Optional<PushKey> key;
    private final PushServices services;
    private final double rate;

    PushSetting(
            @ConfigProperty(name = "reminder.push.key") Optional<String> key,
            @ConfigProperty(name = "reminder.push.contact") Optional<String> contact,
            @ConfigProperty(name = "reminder.push.services") List<String> services,
            @ConfigProperty(name = "reminder.push.rate") double rate) {
        this.key = key.map(text ->
                PushKey.of(text, contact.orElseThrow(() -> new IllegalStateException("SSK_PUSH_CONTACT is missing"))));
        this.services = new PushServices(List.copyOf(services));
        this.rate = rate;
    }

    /** The key that a browser subscribes to, base64url; empty where messages to browsers are off. */
    public Optional<String> publicKey() {
        return key.map(PushKey::publicKey);
    }

    public PushServices services() {
        return services;
    }

    @Produces
    @Dependent
    Gateway gateway(Vertx vertx, Subscriptions subscriptions) {
        return key.map(known -> new PushGateway(
                        subscriptions,
                        services,
                        known,
                        vertx.getDelegate()
                                .createHttpClient(new HttpClientOptions()
                                        .setConnectTimeout(CONNECT_MILLIS)
                                        .setMaxPoolSize(CONNECTIONS_A_SERVICE)),
                        rate))
                .orElse(null);
    }
}
