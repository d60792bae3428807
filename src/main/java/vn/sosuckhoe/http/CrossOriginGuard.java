package vn.sosuckhoe.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses what another site makes a browser do in a signed-in person's name: an unsafe request that carries the session
 * cookie has to say that it comes from our own pages. Browsers say so by {@code Sec-Fetch-Site}, older ones by
 * {@code Origin}; who says neither is refused. Without a cookie there is no session to misuse.
 */
@ApplicationScoped
class CrossOriginGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Before authentication, so that nothing is looked up for a forged request. */
    private static final int BEFORE_AUTHENTICATION = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        // most requests are safe ones, and to read cookies and addresses for them would cost more than the answer
        if (SAFE.contains(request.method().name())) {
            exchange.next();
            return;
        }
        var allowed = allowed(
                request.method().name(),
                PageSession.carriedBy(request),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.scheme() + "://" + request.authority());
        if (allowed) {
            exchange.next();
        } else {
            exchange.fail(new Failure(403, "cross-site", java.util.List.of()));
        }
    }

    static boolean allowed(String method, boolean session, String fetchSite, String origin, String own) {
        if (SAFE.contains(method) || !session) {
            return true;
        }
        return fetchSite == null ? own.equals(origin) : fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
}
