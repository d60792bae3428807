package vn.sosuckhoe.api.checkup;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sosuckhoe.api.Answers;
import vn.sosuckhoe.api.OpenBook;
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

/** Check-ups cut out of the ready whole, with what they mean as the rules of this build say. */
@Path("/api/books/{bookId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checkups")
class CheckupParts {

    private final OpenBook books;

    CheckupParts(OpenBook books) {
        this.books = books;
    }

    @GET
    @Path("/checkups")
    @Operation(
            operationId = "listCheckups",
            summary = "Visits and check-ups, newest first, and what their values mean",
            description =
                    "Each visit as it stands in the book, with readings: every value with its class and a reviewed sentence."
                            + " A value whose unit is missing or contradicts it is never converted: it comes as sent, with"
                            + " its doubts.")
    @APIResponse(
            responseCode = "200",
            description = "The visits",
            content = @Content(schema = @Schema(implementation = ShownVisit.All.class)))
    public Uni<Response> checkups(UUID bookId, @Context HttpHeaders asked) {
        return part(bookId, "checkups", asked, ShownVisit.All::of);
    }

    @GET
    @Path("/checkups/{visitId}")
    @Operation(operationId = "readCheckup", summary = "One visit or check-up, and what its values mean")
    @APIResponse(
            responseCode = "200",
            description = "The visit",
            content = @Content(schema = @Schema(implementation = ShownVisit.class)))
    public Uni<Response> checkup(UUID bookId, String visitId, @Context HttpHeaders asked) {
        return part(bookId, "checkups", asked, book -> ShownVisit.of(book, visitId));
    }

    @GET
    @Path("/indicators")
    @Operation(
            operationId = "listIndicators",
            summary = "What was measured over the years, by indicator",
            description = "The newest value with its meaning, and the sure ones of whole days for a line.")
    @APIResponse(
            responseCode = "200",
            description = "The indicators the book holds a value of",
            content = @Content(schema = @Schema(implementation = ShownIndicators.class)))
    public Uni<Response> indicators(UUID bookId, @Context HttpHeaders asked) {
        // for the owner's access log it is the same as the list of visits
        return part(bookId, "checkups", asked, ShownIndicators::of);
    }

    @GET
    @Path("/growth")
    @Operation(
            operationId = "readGrowth",
            summary = "How a child grows, set against WHO's curves",
            description = "Measurings oldest first, the one at birth without a visit; a z-score is left out where WHO"
                    + " computes none, a class where the value is not plausible. Nothing for somebody whose day of birth is"
                    + " not known.")
    @APIResponse(
            responseCode = "200",
            description = "The measurings, and when to measure again",
            content = @Content(schema = @Schema(implementation = ShownGrowth.class)))
    public Uni<Response> growth(UUID bookId, @Context HttpHeaders asked) {
        return part(bookId, "growth", asked, ShownGrowth::of);
    }

    private Uni<Response> part(UUID bookId, String what, HttpHeaders asked, Function<Book, Object> cut) {
        return books.read(bookId, what)
                .map(ready -> Answers.part(cut.apply(BookJson.read(ready.gzip())), ready.asOf(), asked));
    }
}
