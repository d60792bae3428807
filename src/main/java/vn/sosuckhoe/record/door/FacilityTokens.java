package vn.sosuckhoe.record.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;

/** Has tokens issued by the identity provider: a facility is a client of the realm, its code is the client's id. */
@ApplicationScoped
class FacilityTokens {

    private static final Logger LOG = Logger.getLogger(FacilityTokens.class);
    private static final long PATIENCE_MILLIS = 5000;

    private final WebClient client;
    private final String address;

    FacilityTokens(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.client = WebClient.create(vertx);
        this.address = realm + "/protocol/openid-connect/token";
    }

    Uni<Grant> ask(String facility, String secret) {
        var form = MultiMap.caseInsensitiveMultiMap()
                .add("grant_type", "client_credentials")
                .add("client_id", facility)
                .add("client_secret", secret);
        return client.postAbs(address)
                .timeout(PATIENCE_MILLIS)
                .sendForm(form)
                .map(FacilityTokens::grant)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "The identity provider did not answer: %s",
                            failure.getClass().getSimpleName());
                    return new Grant.Away();
                });
    }

    private static Grant grant(HttpResponse<Buffer> response) {
        return switch (response.statusCode()) {
            case 200 -> issued(response.bodyAsJsonObject());
            case 400, 401 -> mayNotHaveTokens(response) ? new Grant.NotAllowed() : new Grant.WrongPassword();
            case 403 -> new Grant.NotAllowed();
            default -> new Grant.Away();
        };
    }

    private static Grant issued(JsonObject body) {
        return new Grant.Issued(body.getString("access_token"), body.getLong("expires_in"));
    }

    // Keycloak answers with the same status and error word to a wrong secret and to a client without a service account
    private static boolean mayNotHaveTokens(HttpResponse<Buffer> response) {
        return response.bodyAsJsonObject().getString("error_description", "").contains("service account");
    }
}
