package vn.sosuckhoe.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sosuckhoe.http.Failure;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The caller of the request at hand, for pages (code flow) and the API (bearer) alike.
 *
 * <p>Asked at each request and never injected as a value: a {@link Caller} kept in a field would be the first one's
 * for ever. The token is read from the identity's principal, because an injected token is empty for bearers while both
 * ways of signing in are on the class path.
 */
@ApplicationScoped
public class SignedIn {

    // a claim of our own costs an exception inside the library each time it is read, and a verified token is shown
    // often:
    // known by the very object, for as long as somebody holds it
    private static final Cache<JsonWebToken, Caller> READ =
            Caffeine.newBuilder().weakKeys().build();

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Never null; {@link Caller.Nobody} for the anonymous and for tokens that are incomplete. */
    public Caller caller() {
        return of(identity);
    }

    /** The citizen, on routes whose rule lets nobody else in. */
    public Caller.Citizen citizen() {
        if (caller() instanceof Caller.Citizen citizen) {
            return citizen;
        }
        throw Failure.wrongRole();
    }

    static Caller of(SecurityIdentity identity) {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? READ.get(token, unread -> Claims.caller(unread, identity.getRoles()))
                : new Caller.Nobody();
    }
}
