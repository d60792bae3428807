package vn.sosuckhoe.access.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Problem;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Bearer tokens under {@code /api} and {@code /fhir}; an answer of 401 has a body like every other failure there. */
@ApplicationScoped
class ApiTokens implements HttpAuthenticationMechanism {

    private final JWTAuthMechanism bearer;

    ApiTokens(JWTAuthMechanism bearer) {
        this.bearer = bearer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        return bearer.authenticate(exchange, identities)
                .onFailure(AuthenticationFailedException.class)
                .transform(ApiTokens::refusal);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        Problem.of(401, "token", exchange.request().getHeader("Accept-Language"))
                .send(exchange);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return bearer.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "api", "api"));
    }

    /** A token that could not be checked, because the realm's keys are out of reach, is not a bad token. */
    static Failure refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return new Failure(503, "sign-in-away", List.of());
            }
        }
        return new Failure(401, "token", List.of());
    }
}
