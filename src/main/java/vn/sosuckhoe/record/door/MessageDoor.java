package vn.sosuckhoe.record.door;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Mishap;
import vn.sosuckhoe.record.Intake;

import java.util.Locale;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** One health record as a QĐ 831 message. */
@Path("/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan")
@Tag(name = "record")
class MessageDoor {

    /** Reading takes a multiple of it: a replica of 1 GiB stays well within its memory. */
    private static final int MOST_BYTES = 48 << 20;

    private static final int RETRY_AFTER_SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(MessageDoor.class);

    private final SignedIn signedIn;
    private final Intake intake;
    private final UnderWay underWay = new UnderWay(MOST_BYTES);

    MessageDoor(SignedIn signedIn, Intake intake) {
        this.signedIn = signedIn;
        this.intake = intake;
    }

    @POST
    @Operation(
            summary = "Takes in one QĐ 831 message of the caller's own facility, at most 10 MiB",
            description = "The same REQUEST_ID with the same content may be sent again at any time.")
    @RequestBody(required = true, content = @Content(mediaType = "application/xml"))
    @APIResponse(responseCode = "200", description = "ACCEPTED, ACCEPTED_WITH_REMARKS or ACCEPTED_DUPLICATE")
    @APIResponse(responseCode = "400", description = "Not readable as XML")
    @APIResponse(responseCode = "403", description = "ORG_MISMATCH: not the facility of the token")
    @APIResponse(responseCode = "409", description = "REQUEST_ID_CONFLICT: the same id, another content")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "Not sent as XML, or compressed")
    @APIResponse(responseCode = "422", description = "Read, but not acceptable: data.faults tells where and why")
    @APIResponse(responseCode = "503", description = "RECORD_AWAY, RECORD_BUSY: send again after Retry-After seconds")
    public Uni<Response> receive(
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam("Content-Encoding") String encoding,
            byte[] body) {
        if (!(signedIn.caller() instanceof Caller.Source source)) {
            throw Failure.wrongRole();
        }
        if (!isXml(contentType)) {
            return Uni.createFrom().item(Answer.failure(415, "MEDIA_TYPE"));
        }
        if (encoding != null && !encoding.isBlank() && !encoding.trim().equalsIgnoreCase("identity")) {
            // not unpacked: a few bytes could become gigabytes
            return Uni.createFrom().item(Answer.failure(415, "CONTENT_ENCODING"));
        }
        var message = body == null ? new byte[0] : body;
        return underWay.admit(message.length, () -> intake.take(source.facility(), message)
                        .map(Receipt::of)
                        .onFailure()
                        .recoverWithItem(failure -> broken(source.facility(), failure)))
                .orElseGet(() -> Uni.createFrom().item(later("RECORD_BUSY")));
    }

    private static boolean isXml(String contentType) {
        var type =
                contentType == null ? "" : contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return type.equals("application/xml") || type.equals("text/xml");
    }

    /** Only kinds of failures are logged: their texts may repeat what stood in the message. */
    private static Response broken(String facility, Throwable failure) {
        if (failure instanceof PgException refused) {
            LOG.errorf("A message of %s was not kept: PostgreSQL %s", facility, refused.getSqlState());
        } else {
            LOG.errorf(
                    "A message of %s was not kept: %s",
                    facility, failure.getClass().getName());
        }
        return Mishap.isAway(failure) ? later("RECORD_AWAY") : Answer.failure(500, "BROKEN");
    }

    private static Response later(String code) {
        return Response.fromResponse(Answer.failure(503, code))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
