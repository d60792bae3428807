package vn.sosuckhoe.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that is announced as too large, in the words of every other failure. The server itself would refuse it
 * without a word, as it still does with one that grows too large unannounced.
 */
@ApplicationScoped
class BodyLimit {

    /** After authentication and permission, before the server's own limit. */
    private static final int BEFORE_THE_SERVERS_OWN = 10;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext exchange) {
        var announced = exchange.request().getHeader("Content-Length");
        if (announced == null || Long.parseLong(announced) <= limit) {
            exchange.next();
            return;
        }
        // what is on its way is not read any more
        exchange.response().putHeader("Connection", "close");
        exchange.addEndHandler(answered -> exchange.request().connection().close());
        exchange.fail(new Failure(413, "large", List.of()));
    }
}
