package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Viewing;
import vn.sosuckhoe.http.Failure;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who has viewed a book; never kept by anybody's cache. */
@Path("/api/books/{bookId}/viewings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parts")
class BookViewings {

    private final OpenBook books;
    private final Shelf shelf;
    private final SignedIn signedIn;

    BookViewings(OpenBook books, Shelf shelf, SignedIn signedIn) {
        this.books = books;
        this.shelf = shelf;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(operationId = "listViewings", summary = "Who has viewed this book, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The viewings",
            content = @Content(schema = @Schema(implementation = Shown.Viewings.class)))
    public Uni<Response> viewings(UUID bookId) {
        var reader = signedIn.citizen().id().value();
        // whoever looks who has looked has looked
        return books.read(bookId, "viewings")
                .chain(opened -> shelf.viewings(bookId, reader, books.today())
                        .onItem()
                        .ifNull()
                        .failWith(Failure::notFound)
                        .map(viewings -> shown(viewings, BookJson.read(opened.gzip()))))
                .map(viewings -> Response.ok(Buffer.buffer(BookJson.part(viewings)))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private static Shown.Viewings shown(List<Viewing> viewings, Book book) {
        return new Shown.Viewings(viewings.stream()
                .map(viewing -> Shown.OneViewing.of(viewing, book))
                .toList());
    }
}
