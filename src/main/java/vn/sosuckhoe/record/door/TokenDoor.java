package vn.sosuckhoe.record.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** User name and password of a facility in, a token for its messages out. */
@Path("/api/xac-thuc/token")
@Tag(name = "record")
class TokenDoor {

    private static final String EXAMPLE = "{\"username\":\"24021\",\"password\":\"…\"}";
    private static final int LONGEST_REQUEST = 4096;
    private static final int NAMES_REMEMBERED = 10_000;

    /** Other clients of the realm do not come in through this door, and other names are not worth remembering. */
    private static final Pattern FACILITY = Pattern.compile("[0-9A-Za-z]{5}");

    private final FacilityTokens tokens;
    private final Throttle throttle = new Throttle(InstantSource.system(), NAMES_REMEMBERED);

    TokenDoor(FacilityTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @Operation(summary = "Token for a facility's user name and password")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", example = EXAMPLE))
    @APIResponse(responseCode = "200", description = "data.access_token, good for data.expires_in seconds")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST")
    @APIResponse(responseCode = "401", description = "INVALID_CREDENTIALS")
    @APIResponse(responseCode = "403", description = "NOT_A_SOURCE")
    @APIResponse(responseCode = "429", description = "TOO_MANY_TRIES: come again after Retry-After seconds")
    @APIResponse(responseCode = "503", description = "SIGN_IN_AWAY")
    public Uni<Response> token(byte[] body, @Context HttpServerRequest request) {
        var asked = read(body);
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Answer.failure(400, "INVALID_REQUEST"));
        }
        var name = asked.get().getString("username");
        if (!FACILITY.matcher(name).matches()) {
            return Uni.createFrom().item(Answer.failure(401, "INVALID_CREDENTIALS"));
        }
        var address = request.remoteAddress().hostAddress();
        var hold = throttle.begin(name, address);
        if (hold.isPresent()) {
            return Uni.createFrom().item(tooMany(hold.get()));
        }
        return tokens.ask(name, asked.get().getString("password"))
                .invoke(grant -> count(grant, name, address))
                .map(TokenDoor::answer);
    }

    private void count(Grant grant, String name, String address) {
        if (grant instanceof Grant.Issued) {
            throttle.succeeded(name, address);
        } else if (!(grant instanceof Grant.WrongPassword)) {
            throttle.takeBack(name, address);
        }
    }

    private static Response answer(Grant grant) {
        if (grant instanceof Grant.Issued issued) {
            return Answer.success(
                    "TOKEN_ISSUED",
                    Sentences.of("TOKEN_ISSUED"),
                    new JsonObject().put("access_token", issued.token()).put("expires_in", issued.seconds()));
        }
        if (grant instanceof Grant.WrongPassword) {
            return Answer.failure(401, "INVALID_CREDENTIALS");
        }
        return grant instanceof Grant.NotAllowed
                ? Answer.failure(403, "NOT_A_SOURCE")
                : Answer.failure(503, "SIGN_IN_AWAY");
    }

    private static Response tooMany(Duration hold) {
        return Response.fromResponse(Answer.failure(429, "TOO_MANY_TRIES"))
                .header("Retry-After", hold.toSeconds() + 1)
                .build();
    }

    private static Optional<JsonObject> read(byte[] body) {
        if (body == null || body.length > LONGEST_REQUEST) {
            return Optional.empty();
        }
        try {
            var json = new JsonObject(Buffer.buffer(body));
            return json.getValue("username") instanceof String && json.getValue("password") instanceof String
                    ? Optional.of(json)
                    : Optional.empty();
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
