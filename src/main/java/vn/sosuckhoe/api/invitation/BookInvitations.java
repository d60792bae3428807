package vn.sosuckhoe.api.invitation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sosuckhoe.api.OpenBook;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.reminder.inbox.Answers;
import vn.sosuckhoe.reminder.inbox.Inbox;
import vn.sosuckhoe.reminder.inbox.Sight;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One invitation of a book, and the answer to it. */
@Path("/api/books/{bookId}/reminders/{campaignId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
class BookInvitations {

    private static final String PART = "invitation";

    private final OpenBook books;
    private final Inbox inbox;
    private final Answers answers;
    private final Clock clock;

    BookInvitations(OpenBook books, Inbox inbox, Answers answers, Clock clock) {
        this.books = books;
        this.inbox = inbox;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readInvitation",
            summary = "One invitation, with the times that may still be chosen",
            description = "Reading it is noted: the station sees that it was opened.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it stands",
            content = @Content(schema = @Schema(implementation = ShownInvitation.class)))
    public Uni<Response> invitation(UUID bookId, UUID campaignId) {
        return books.read(bookId, PART).chain(ready -> shown(sight(ready), campaignId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerInvitation",
            summary = "Confirm, say that one cannot come, or choose another time",
            description = "May be changed until the day. The same answer sent again changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReplyBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Noted; the invitation as it stands now",
            content = @Content(schema = @Schema(implementation = ShownInvitation.class)))
    @APIResponse(responseCode = "400", description = "Says which field is not right")
    @APIResponse(
            responseCode = "409",
            description = "Too late, no place left at that time, or a time has to be chosen first")
    public Uni<Response> answer(
            UUID bookId, UUID campaignId, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language, String body) {
        return books.read(bookId, PART).chain(ready -> {
            var sight = sight(ready);
            return answers.answer(sight, campaignId, ReplyBody.read(body, language), LocalDateTime.now(clock))
                    .chain(fate -> switch (fate) {
                        case NOTED -> shown(sight, campaignId);
                        case UNKNOWN -> throw Failure.notFound();
                        case TOO_LATE -> throw new Failure(409, "invitation-over", List.of());
                        case CHOOSE -> throw new Failure(409, "invitation-time", List.of());
                        case FULL -> throw new Failure(409, "invitation-full", List.of());
                    });
        });
    }

    private Uni<Response> shown(Sight sight, UUID campaign) {
        var now = LocalDateTime.now(clock);
        return inbox.one(sight, campaign)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(it -> inbox.slots(it, now)
                        .map(times -> Response.ok(Buffer.buffer(BookJson.part(ShownInvitation.of(it, times, now))))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build()));
    }

    private Sight sight(ReadyBook ready) {
        return Sight.of(
                ready.id(), ready.relation(), () -> BookJson.read(ready.gzip()).person(), books.today());
    }
}
