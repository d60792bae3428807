package vn.sosuckhoe.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.http.Failure;

import jakarta.enterprise.context.ApplicationScoped;

/** For every path that no permission names: as if nothing were there, rather than an invitation to sign in. */
@ApplicationScoped
class Closed implements HttpSecurityPolicy {

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext exchange, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return Uni.createFrom().failure(Failure.notFound());
    }

    @Override
    public String name() {
        return "closed";
    }
}
