package vn.sosuckhoe.http;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * The one place where failures become answers: problem details under {@code /api}, an OperationOutcome under
 * {@code /fhir}, a page elsewhere. The page is drawn by whoever offers a {@code Function<Problem, Uni<String>>}; {@code http} knows no pages.
 */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final Instance<Function<Problem, Uni<String>>> page;

    Failures(Instance<Function<Problem, Uni<String>>> page) {
        this.page = page;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        router.route().last().handler(exchange -> exchange.fail(404));
    }

    @ServerExceptionMapper({Throwable.class, WebApplicationException.class})
    Uni<Response> answer(Throwable thrown, RoutingContext exchange) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return Uni.createFrom().item(web.getResponse());
        }
        var problem = problem(thrown, 500, exchange);
        return body(problem, exchange).map(body -> {
            var response = Response.status(problem.status())
                    .entity(body)
                    .type(Telling.to(exchange).mediaType())
                    .header("Content-Language", problem.language().getLanguage())
                    .header("Cache-Control", "no-store");
            if (problem.retryAfter() != null) {
                response.header("Retry-After", problem.retryAfter());
            }
            return response.build();
        });
    }

    /** What failed before or beside the resources: sign-in, guards, unknown paths, bodies that are too large. */
    private void answer(RoutingContext exchange) {
        if (exchange.failure() instanceof AuthenticationCompletionException && page(exchange)) {
            PageSession.beginAgain(exchange);
            return;
        }
        var signingIn = exchange.failure() instanceof AuthenticationException && page(exchange);
        if (signingIn || exchange.response().headWritten()) {
            // a challenge or a redirect is sent for it, not an error
            exchange.next();
            return;
        }
        var problem = problem(exchange.failure(), exchange.statusCode(), exchange);
        body(problem, exchange)
                .subscribe()
                .with(
                        body -> problem.send(
                                exchange.response(), Telling.to(exchange).mediaType(), body),
                        impossible -> problem.send(exchange));
    }

    private static Problem problem(Throwable thrown, int status, RoutingContext exchange) {
        var failure = Mishap.of(thrown, status);
        String incident = null;
        if (failure.status() >= 500) {
            incident = UUID.randomUUID().toString();
            LOG.errorf(Quiet.of(thrown), "incident %s: %s", incident, failure.code());
        }
        return Problem.of(failure.status(), failure.code(), failure.fields(), incident, language(exchange));
    }

    private Uni<String> body(Problem problem, RoutingContext exchange) {
        if (!page(exchange)) {
            return Uni.createFrom().item(Telling.to(exchange).json(problem));
        }
        return page.isResolvable()
                ? page.get().apply(problem).onFailure().recoverWithItem(() -> plain(problem))
                : Uni.createFrom().item(plain(problem));
    }

    /** A page that needs nothing, for when drawing the page is what failed. */
    private static String plain(Problem problem) {
        return "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title><h1>%s</h1><p>%s</p></html>"
                .formatted(problem.language().getLanguage(), problem.title(), problem.title(), problem.detail());
    }

    private static Locale language(RoutingContext exchange) {
        return Languages.preferred(exchange.request().getHeader("Accept-Language"));
    }

    private static boolean page(RoutingContext exchange) {
        return Telling.to(exchange) == Telling.PAGE;
    }
}
