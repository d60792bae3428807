package vn.sosuckhoe.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import vn.sosuckhoe.http.PageSession;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The code flow of pages, with the sign-ins it has verified remembered by the SHA-256 of the whole session cookie: to
 * decrypt and verify the same cookie at each page costs more than the page. Only good ones are kept, a bounded number,
 * never past the expiry of the ID token inside; an ended sign-in is refused here as everywhere. Whatever changes a
 * session (its begin, its end, a refresh) goes the whole way.
 */
@ApplicationScoped
class PageSessions implements HttpAuthenticationMechanism {

    private static final int BOUND = 20_000;
    private static final Set<String> WHOLE_WAY = Set.of("/dang-xuat", "/dang-nhap", "/dang-nhap/xong");

    private final OidcAuthenticationMechanism codeFlow;
    private final EndedSessions ended;
    private final Cache<ByteBuffer, SecurityIdentity> verified = Caffeine.newBuilder()
            .maximumSize(BOUND)
            .expireAfter(Expiry.<ByteBuffer, SecurityIdentity>creating((cookie, identity) -> left(identity)))
            .build();

    PageSessions(OidcAuthenticationMechanism codeFlow, EndedSessions ended) {
        this.codeFlow = codeFlow;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var cookie = PageSession.in(exchange.request());
        if (cookie.isEmpty() || WHOLE_WAY.contains(exchange.normalizedPath())) {
            return codeFlow.authenticate(exchange, identities);
        }
        var digest = ByteBuffer.wrap(Digests.sha256(cookie.get().getBytes(StandardCharsets.ISO_8859_1)));
        var known = verified.getIfPresent(digest);
        if (known != null && isGood(known)) {
            return Uni.createFrom().item(known);
        }
        return codeFlow.authenticate(exchange, identities).invoke(identity -> {
            if (identity != null && !PageSession.changes(exchange.response())) {
                remember(digest, identity);
            }
        });
    }

    private boolean isGood(SecurityIdentity identity) {
        return left(identity).compareTo(Duration.ZERO) > 0
                && EndedSessionGate.session(identity).filter(ended::has).isEmpty();
    }

    /** Without what belongs to the request at hand: of the token only its claims are kept. */
    private void remember(ByteBuffer digest, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var principal = principal(token);
            verified.put(
                    digest,
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(principal)
                            .addRoles(identity.getRoles())
                            .addAttribute(
                                    EndedSessionGate.SESSION,
                                    EndedSessionGate.session(token).orElse(""))
                            .build());
        }
    }

    private static JsonWebToken principal(JsonWebToken token) {
        try {
            var payload = token.getRawToken().split("\\.", -1)[1];
            return new DefaultJWTCallerPrincipal(
                    JwtClaims.parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
        } catch (InvalidJwtException impossible) {
            throw new IllegalStateException("a verified token cannot be read", impossible);
        }
    }

    private static Duration left(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        return Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return codeFlow.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return codeFlow.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION_CODE, "pages", "pages"));
    }
}
