package vn.sosuckhoe.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that is announced as too large, or not announced where it must be small, in the words of every other
 * failure. The server itself would refuse it without a word, as it still does with a message that grows too large
 * unannounced. Only messages are large, and who sends them has signed in before their body is read.
 */
@ApplicationScoped
class BodyLimit {

    /** After authentication and permission, before the server's own limit. */
    private static final int BEFORE_THE_SERVERS_OWN = 10;

    private static final String MESSAGES = "/api/ho-so-suc-khoe/";
    private static final long ELSEWHERE = 64 << 10;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext exchange) {
        var message = exchange.normalizedPath().startsWith(MESSAGES);
        var announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null && !message && bringsBody(exchange.request())) {
            refuse(exchange, new Failure(411, "length", List.of()));
        } else if (announced != null && Long.parseLong(announced) > (message ? limit : ELSEWHERE)) {
            refuse(exchange, new Failure(413, "large", List.of()));
        } else {
            exchange.next();
        }
    }

    private static boolean bringsBody(HttpServerRequest request) {
        // whether a stream of HTTP/2 brings a body is only known when it ends, and these methods bring none
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            return false;
        }
        return request.version() == HttpVersion.HTTP_2
                ? !request.isEnded()
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void refuse(RoutingContext exchange, Failure failure) {
        // what is on its way is not read any more
        if (exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        exchange.addEndHandler(answered -> exchange.request().connection().close());
        exchange.fail(failure);
    }
}
