package vn.sosuckhoe.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

import jakarta.enterprise.context.ApplicationScoped;

/** Refuses whoever shows a token of an ended sign-in: pages begin a new one, the API answers 401. */
@ApplicationScoped
class EndedSessionGate implements SecurityIdentityAugmentor {

    private final EndedSessions ended;

    EndedSessionGate(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var over = identity.getPrincipal() instanceof JsonWebToken token
                && Claims.text(token, "sid").filter(ended::has).isPresent();
        return over
                ? Uni.createFrom().failure(new AuthenticationFailedException("this sign-in has ended"))
                : Uni.createFrom().item(identity);
    }
}
