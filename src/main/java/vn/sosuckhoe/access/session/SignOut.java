package vn.sosuckhoe.access.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import vn.sosuckhoe.http.PageSession;

import java.net.URI;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Signing out from our own pages, by a posted form; a link cannot do it, so no other site can do it for anybody. The
 * identity provider is told by us and not by the browser, because the browser would carry the ID token, and with it the
 * personal number, in an address.
 */
@Path("/dang-xuat")
@Singleton
class SignOut {

    private static final String PATH = "/dang-xuat";
    private static final URI HOME = URI.create("/");
    private static final int BEFORE_AUTHENTICATION = 900;

    private static final Logger LOG = Logger.getLogger(SignOut.class);

    private final SecurityIdentity identity;
    private final OidcSession cookie;
    private final EndedSessions ended;
    private final Realm realm;

    SignOut(SecurityIdentity identity, OidcSession cookie, EndedSessions ended, Realm realm) {
        this.identity = identity;
        this.cookie = cookie;
        this.ended = ended;
        this.realm = realm;
    }

    /** Here, at every replica, and at the identity provider; then home, with nothing left in the browser's cache. */
    @POST
    public Uni<Response> signOut() {
        return EndedSessionGate.session(identity)
                .map(ended::end)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> endAtIdentityProvider(identity.getCredential(RefreshToken.class)))
                .chain(cookie::logout)
                .map(done -> Response.seeOther(HOME)
                        .header("Clear-Site-Data", "\"cache\", \"storage\"")
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private Uni<Void> endAtIdentityProvider(RefreshToken token) {
        return token == null
                ? Uni.createFrom().voidItem()
                : realm.end(token.getToken())
                        .onFailure()
                        .invoke(away -> LOG.warnf(
                                "a sign-in ended here, but the identity provider could not be told: %s",
                                away.getClass().getName()))
                        .onFailure()
                        .recoverWithNull();
    }

    void register(@Observes Filters filters) {
        filters.register(SignOut::sendHomeWhoIsNotSignedIn, BEFORE_AUTHENTICATION);
    }

    private static void sendHomeWhoIsNotSignedIn(RoutingContext exchange) {
        var request = exchange.request();
        if (!PATH.equals(exchange.normalizedPath())
                || (request.method() == HttpMethod.POST && PageSession.carriedBy(request))) {
            exchange.next();
        } else {
            exchange.response().setStatusCode(303).putHeader("Location", "/").end();
        }
    }
}
