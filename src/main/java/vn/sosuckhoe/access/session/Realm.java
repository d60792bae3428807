package vn.sosuckhoe.access.session;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;
import jakarta.enterprise.context.ApplicationScoped;

/** What we ask of the identity provider ourselves, beside what the code flow asks. */
@ApplicationScoped
class Realm {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient http;
    private final String logout;
    private final String client;
    private final String secret;

    Realm(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.http = WebClient.create(vertx);
        this.logout = issuer + "/protocol/openid-connect/logout";
        this.client = client;
        this.secret = secret;
    }

    /** Ends the sign-in a refresh token belongs to, for every application; a token that is no good any more has ended. */
    Uni<Void> end(String refreshToken) {
        var form = MultiMap.caseInsensitiveMultiMap()
                .add("client_id", client)
                .add("client_secret", secret)
                .add("refresh_token", refreshToken);
        return http.postAbs(logout).timeout(PATIENCE.toMillis()).sendForm(form).replaceWithVoid();
    }
}
