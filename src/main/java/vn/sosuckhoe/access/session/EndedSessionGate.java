package vn.sosuckhoe.access.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses whoever shows a token of an ended sign-in: pages begin a new one, the API answers 401. */
@ApplicationScoped
class EndedSessionGate implements SecurityIdentityAugmentor {

    /** Attribute of an identity whose token was read before; empty where there is no session. */
    static final String SESSION = EndedSessionGate.class.getName();

    private final EndedSessions ended;

    EndedSessionGate(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return session(identity).filter(ended::has).isPresent()
                ? Uni.createFrom().failure(new AuthenticationFailedException("this sign-in has ended"))
                : Uni.createFrom().item(identity);
    }

    /** The sign-in that an identity belongs to; technical clients and the anonymous have none. */
    static Optional<String> session(SecurityIdentity identity) {
        String known = identity.getAttribute(SESSION);
        if (known != null) {
            return known.isEmpty() ? Optional.empty() : Optional.of(known);
        }
        return identity.getPrincipal() instanceof JsonWebToken token ? session(token) : Optional.empty();
    }

    static Optional<String> session(JsonWebToken token) {
        return Optional.ofNullable(token.<String>getClaim("sid"));
    }
}
