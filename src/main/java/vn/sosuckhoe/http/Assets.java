package vn.sosuckhoe.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How long styles, scripts and pictures may be kept: for ever under an address that names their version. */
@ApplicationScoped
class Assets {

    private static final String PATH = "/tai-nguyen/";
    private static final int EARLY = 800;

    void register(@Observes Filters filters) {
        filters.register(Assets::age, EARLY);
    }

    private static void age(RoutingContext exchange) {
        if (exchange.normalizedPath().startsWith(PATH)) {
            var age = age(exchange.request().query());
            exchange.addHeadersEndHandler(sent -> {
                if (exchange.response().getStatusCode() < 400) {
                    exchange.response().putHeader("Cache-Control", age);
                }
            });
        }
        exchange.next();
    }

    static String age(String version) {
        return version == null || version.isBlank() ? "public, max-age=3600" : "public, max-age=31536000, immutable";
    }
}
