package vn.sosuckhoe.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bearer tokens already verified, by the SHA-256 of the whole token, so that a signature is checked once and not at each
 * request. Only good ones are kept, never past their expiry, and a bounded number of them; the identity is made anew for
 * each request, because it carries the request.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int BOUND = 50_000;

    /** @param session of the sign-in, empty for technical clients; reading it out of the token is slow, see SignedIn */
    private record Verified(JsonWebToken token, String session) {}

    private final MpJwtValidator validator;
    private final Cache<ByteBuffer, Verified> tokens = Caffeine.newBuilder()
            .maximumSize(BOUND)
            .expireAfter(Expiry.<ByteBuffer, Verified>creating((digest, known) -> left(known.token())))
            .build();

    VerifiedTokens(MpJwtValidator validator) {
        this.validator = validator;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the validator, which this one asks itself. */
    @Override
    public int priority() {
        return IdentityProvider.SYSTEM_FIRST * 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof JsonWebTokenCredential credential)) {
            return Uni.createFrom().nullItem();
        }
        var digest = digest(credential.getToken());
        var known = tokens.getIfPresent(digest);
        if (known != null && left(known.token()).compareTo(Duration.ZERO) > 0) {
            return Uni.createFrom().item(identity(known, credential));
        }
        return validator.authenticate(request, context).invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
                tokens.put(
                        digest,
                        new Verified(token, EndedSessionGate.session(token).orElse("")));
            }
        });
    }

    /** Ended sessions are refused by {@link EndedSessionGate} anyway; this only frees the room. */
    void forget(String session) {
        tokens.asMap().values().removeIf(known -> known.session().equals(session));
    }

    long size() {
        tokens.cleanUp();
        return tokens.estimatedSize();
    }

    private static SecurityIdentity identity(Verified known, JsonWebTokenCredential credential) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(known.token())
                .addCredential(credential)
                .addRoles(known.token().getGroups())
                .addAttribute(EndedSessionGate.SESSION, known.session())
                .build();
    }

    private static Duration left(JsonWebToken token) {
        return Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
