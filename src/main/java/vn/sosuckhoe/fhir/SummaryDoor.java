package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.exchange.Writer.Written;
import vn.sosuckhoe.fhir.resource.summary.Summary;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A book as one document, for a doctor in another country. */
@Path("/fhir/Patient/{bookId}/$summary")
class SummaryDoor {

    private static final String WHAT = "patient-summary";

    private final OpenedBooks books;
    private final Writer writer;

    SummaryDoor(OpenedBooks books, Writer writer) {
        this.books = books;
        this.writer = writer;
    }

    @GET
    public Uni<Response> read(UUID bookId, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return writer.answer(
                books.one(bookId, WHAT),
                asked,
                book -> new Written(Summary.of(books.facts(book, asked), asked.base(), book.asOf()), book.asOf()));
    }
}
