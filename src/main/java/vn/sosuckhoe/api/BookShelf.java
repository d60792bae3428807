package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sosuckhoe.book.Book;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The books of a family, from the outside and whole. */
@Path("/api/books")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "books")
class BookShelf {

    private final OpenBook books;

    BookShelf(OpenBook books) {
        this.books = books;
    }

    @GET
    @Operation(
            operationId = "listBooks",
            summary = "The books I may open",
            description = "My own book and those of my minor children, the own one first.")
    @APIResponse(
            responseCode = "200",
            description = "The books, from the outside",
            content = @Content(schema = @Schema(implementation = Shown.Books.class)))
    public Uni<Response> mine(@Context HttpHeaders asked) {
        return books.mine()
                .map(mine -> Answers.part(
                        new Shown.Books(mine.stream().map(Shown.OneBook::of).toList()), null, asked));
    }

    @GET
    @Path("/{bookId}")
    @Operation(
            operationId = "readBook",
            summary = "One whole book",
            description = "Everything the record says about one person. The bytes stand ready, gzipped; send"
                    + " Accept-Encoding: gzip, keep the ETag and ask again with If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The book; Last-Modified tells when it was last made from the record",
            content = @Content(schema = @Schema(implementation = Book.class)))
    public Uni<Response> book(UUID bookId, @Context HttpHeaders asked) {
        return books.read(bookId, "book").map(book -> Answers.ready(book.gzip(), book.etag(), book.asOf(), asked));
    }
}
