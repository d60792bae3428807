package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sosuckhoe.api.invitation.ShownInvitation;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.reminder.inbox.Inbox;
import vn.sosuckhoe.reminder.inbox.Sight;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One part of a book, cut out of the ready whole. */
@Path("/api/books/{bookId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parts")
class BookParts {

    private final OpenBook books;
    private final Inbox inbox;
    private final Clock clock;

    BookParts(OpenBook books, Inbox inbox, Clock clock) {
        this.books = books;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GET
    @Path("/vaccinations")
    @Operation(
            operationId = "readVaccinations",
            summary = "Doses given, oldest first, and what the schedule says of them",
            description =
                    "Each dose with a verdict and its reason, each vaccine group with where it stands and what comes"
                            + " next, as of the day named in the schedule's part; what is due is for the reader's day to tell.")
    @APIResponse(
            responseCode = "200",
            description = "The doses and the schedule",
            content = @Content(schema = @Schema(implementation = Shown.Vaccinations.class)))
    public Uni<Response> vaccinations(UUID bookId, @Context HttpHeaders asked) {
        return part(bookId, "vaccinations", asked, Shown.Vaccinations::of);
    }

    @GET
    @Path("/reminders")
    @Operation(
            operationId = "listReminders",
            summary =
                    "Invitations of stations, dates somebody was told to come back, the next doses of the schedule, and what"
                            + " care asks for",
            description =
                    "Past and future ones; which is which is for the reader's day to tell. A date of the schedule calls"
                            + " to the screening before a vaccination; it does not say that somebody may be vaccinated. What is"
                            + " marked sensitive belongs in no message and on no shared screen. Reading an invitation for the"
                            + " first time is noted for the station.")
    @APIResponse(
            responseCode = "200",
            description = "The dates",
            content = @Content(schema = @Schema(implementation = Shown.Reminders.class)))
    public Uni<Response> reminders(UUID bookId, @Context HttpHeaders asked) {
        return books.read(bookId, "reminders").chain(ready -> {
            var book = BookJson.read(ready.gzip());
            return inbox.of(Sight.of(ready.id(), ready.relation(), book::person, books.today()))
                    .map(invitations -> {
                        var now = LocalDateTime.now(clock);
                        var shown = invitations.stream()
                                .map(each -> ShownInvitation.of(each, null, now))
                                .toList();
                        // an answer changes what is said, and so does the hour
                        return Answers.part(Shown.Reminders.of(book, shown), null, asked);
                    });
        });
    }

    private Uni<Response> part(UUID bookId, String what, HttpHeaders asked, Function<Book, Object> cut) {
        return books.read(bookId, what)
                .map(ready -> Answers.part(cut.apply(BookJson.read(ready.gzip())), ready.asOf(), asked));
    }
}
