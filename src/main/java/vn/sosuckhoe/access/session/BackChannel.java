package vn.sosuckhoe.access.session;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.openapi.annotations.Operation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Where the identity provider tells that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0). Our own, because
 * the built-in one remembers ten of them, in one replica, and forgets them at anybody's next sign-in.
 */
@Path("/dang-xuat/kenh-sau")
class BackChannel {

    private final LogoutTokens tokens;
    private final EndedSessions ended;

    BackChannel(LogoutTokens tokens, EndedSessions ended) {
        this.tokens = tokens;
        this.ended = ended;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> end(@FormParam("logout_token") String token) {
        return Uni.createFrom()
                // the realm's keys may have to be fetched
                .item(() -> tokens.session(token))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(session -> session.isEmpty()
                        ? Uni.createFrom().item(Response.status(400))
                        : ended.end(session.get()).replaceWith(Response.ok()))
                .map(answer -> answer.header("Cache-Control", "no-store").build());
    }
}
