package vn.sosuckhoe.access.session;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import vn.sosuckhoe.http.PageSession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Signing out from our own pages, by a posted form; a link cannot do it, so no other site can do it for anybody, and who
 * is not signed in goes home.
 */
@ApplicationScoped
class SignOut {

    private static final String PATH = "/dang-xuat";

    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final int BEFORE_AUTHENTICATION = 900;

    private final EndedSessions ended;

    SignOut(EndedSessions ended) {
        this.ended = ended;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    /** The tokens that other replicas or a copied cookie still hold end with it. */
    void ended(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity() != null) {
            EndedSessionGate.session(event.getSecurityIdentity()).ifPresent(session -> ended.end(session)
                    .subscribe()
                    .with(done -> {}, failure -> LOG.error("a sign-out could not be told to the others", failure)));
        }
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        if (!PATH.equals(exchange.normalizedPath())) {
            exchange.next();
        } else if (request.method() == HttpMethod.POST && PageSession.carriedBy(request)) {
            exchange.next();
        } else {
            exchange.response().setStatusCode(303).putHeader("Location", "/").end();
        }
    }
}
