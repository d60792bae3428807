package vn.sosuckhoe.access;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import vn.sosuckhoe.http.Failure;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds every request that reached a resource against {@link Rules}; one without a rule goes no further. */
@ApplicationScoped
class Doorkeeper {

    private final SignedIn signedIn;
    private final Map<RuntimeResource, Optional<Rule>> rules = new ConcurrentHashMap<>();

    Doorkeeper(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request) {
        var resource = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getTarget();
        var rule = rules.computeIfAbsent(resource, Doorkeeper::rule).orElseThrow(Failure::notFound);
        // a public route asks for nobody, so it does not wait for anybody's session either
        if (rule.data() != Rule.Data.PUBLIC && !rule.allows(signedIn.caller())) {
            throw Failure.wrongRole();
        }
    }

    private static Optional<Rule> rule(RuntimeResource resource) {
        return Rules.of(resource.getHttpMethod(), template(resource));
    }

    private static String template(RuntimeResource resource) {
        return Routes.template(resource.getClassPath().template, resource.getPath().template);
    }
}
