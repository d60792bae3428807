package vn.sosuckhoe.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cookie that carries a sign-in on pages. */
public final class PageSession {

    private static final String COOKIE = "q_session";

    private PageSession() {}

    /** Whether the request carries a sign-in, whatever it may be worth. */
    public static boolean carriedBy(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(PageSession::isSession);
    }

    /** The whole cookie, its pieces in order; empty where the request carries none. */
    public static Optional<String> in(HttpServerRequest request) {
        var pieces = request.cookies().stream()
                .filter(PageSession::isSession)
                .sorted(Comparator.comparing(Cookie::getName))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining(";"));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    /** Whether the answer gives or takes a sign-in. */
    public static boolean changes(HttpServerResponse response) {
        return response.headers().getAll("Set-Cookie").stream().anyMatch(set -> set.startsWith(COOKIE));
    }

    /**
     * For a sign-in that has ended, or was never finished (a stale code, the way back in the browser): without its cookie
     * the same page asks for a new one.
     */
    static void beginAgain(RoutingContext exchange) {
        var request = exchange.request();
        var response = exchange.response();
        // without a cookie to drop the same page would only fail again
        var again = carriedBy(request) && request.method() == HttpMethod.GET;
        request.cookies().stream()
                .filter(PageSession::isSession)
                .forEach(cookie -> response.addCookie(Cookie.cookie(cookie.getName(), "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)));
        response.setStatusCode(303)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Location", again ? exchange.normalizedPath() : "/")
                .end();
    }

    private static boolean isSession(Cookie cookie) {
        return cookie.getName().startsWith(COOKIE);
    }
}
