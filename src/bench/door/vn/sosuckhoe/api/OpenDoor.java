package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.http.Failure;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The same read as {@code GET /api/books/{bookId}}, as the owner named by a header, without
 * asking who it is. Built only into the
 * benchmark's own copy of the service, to tell what signing in costs; the product has no such door.
 */
@Path("/bench/books")
class OpenDoor {

    private final Shelf shelf;
    private final OpenBook books;

    OpenDoor(Shelf shelf, OpenBook books) {
        this.shelf = shelf;
        this.books = books;
    }

    @GET
    @Path("/{bookId}")
    public Uni<Response> book(UUID bookId, @HeaderParam("Bench-Owner") String owner, @Context HttpHeaders asked) {
        return shelf.open(bookId, new Reader(owner, "", "bench", "family", "book"), books.today())
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .map(book -> Answers.ready(book.gzip(), book.etag(), book.asOf(), asked));
    }
}
