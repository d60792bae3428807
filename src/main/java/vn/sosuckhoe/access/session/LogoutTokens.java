package vn.sosuckhoe.access.session;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.KeyLocationResolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Logout tokens, checked as OpenID Connect Back-Channel Logout 1.0 §2.6 asks. */
@ApplicationScoped
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int SKEW_SECONDS = 30;
    private static final int OLDEST_SECONDS = 300;

    private final JwtConsumer consumer;

    @Inject
    LogoutTokens(
            JWTAuthContextInfo keys,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this(new RealmKeys(keys), issuer, client);
    }

    LogoutTokens(VerificationKeyResolver keys, String issuer, String client) {
        consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256")
                .setVerificationKeyResolver(keys)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, client)
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, OLDEST_SECONDS)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    /** The sign-in that has ended, or empty when the token does not prove it. */
    Optional<String> session(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        try {
            var claims = consumer.processToClaims(token);
            return isLogout(claims) ? Optional.ofNullable(claims.getStringClaimValue("sid")) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    /** An ID token must never pass for one: that is what the event is there for, and the missing nonce. */
    private static boolean isLogout(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !claims.hasClaim("nonce");
    }

    /** Looked up at the first token, not at start-up, when the identity provider may still be away. */
    private static final class RealmKeys implements VerificationKeyResolver {

        private final JWTAuthContextInfo info;
        private KeyLocationResolver resolver;

        RealmKeys(JWTAuthContextInfo info) {
            this.info = info;
        }

        @Override
        public synchronized java.security.Key resolveKey(
                org.jose4j.jws.JsonWebSignature jws, java.util.List<JsonWebStructure> nesting)
                throws org.jose4j.lang.UnresolvableKeyException {
            if (resolver == null) {
                resolver = new KeyLocationResolver(info);
            }
            return resolver.resolveKey(jws, nesting);
        }
    }
}
