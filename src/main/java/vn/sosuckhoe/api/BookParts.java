package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;

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

    BookParts(OpenBook books) {
        this.books = books;
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
            summary = "Dates somebody was told to come back, the next doses of the schedule, and what care asks for",
            description =
                    "Past and future ones; which is which is for the reader's day to tell. A date of the schedule calls"
                            + " to the screening before a vaccination; it does not say that somebody may be vaccinated. What is"
                            + " marked sensitive belongs in no message and on no shared screen.")
    @APIResponse(
            responseCode = "200",
            description = "The dates",
            content = @Content(schema = @Schema(implementation = Shown.Reminders.class)))
    public Uni<Response> reminders(UUID bookId, @Context HttpHeaders asked) {
        return part(bookId, "reminders", asked, Shown.Reminders::of);
    }

    private Uni<Response> part(UUID bookId, String what, HttpHeaders asked, Function<Book, Object> cut) {
        return books.read(bookId, what)
                .map(ready -> Answers.part(cut.apply(BookJson.read(ready.gzip())), ready.asOf(), asked));
    }
}
