package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.exchange.Writer.Written;
import vn.sosuckhoe.fhir.resource.vaccination.Recommendations;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.fhir.search.Searchset;
import vn.sosuckhoe.http.Failure;

import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the schedule says comes next, compared with today. */
@Path("/fhir/ImmunizationRecommendation")
class RecommendationDoor {

    private static final String WHAT = "vaccinations";

    private final OpenedBooks books;
    private final Writer writer;

    RecommendationDoor(OpenedBooks books, Writer writer) {
        this.books = books;
        this.writer = writer;
    }

    @GET
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        var search = asked.search(Set.of(Search.PATIENT, Search.ID));
        return writer.answer(books.found(search, WHAT), asked, opened -> {
            var found = opened.stream()
                    .flatMap(book -> Recommendations.of(books.facts(book, asked), books.today()).stream())
                    .filter(each -> search.wants(each.getIdPart()))
                    .toList();
            return new Written(Searchset.of("ImmunizationRecommendation", found, search), null);
        });
    }

    @GET
    @Path("/{bookId}")
    public Uni<Response> read(UUID bookId, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return writer.answer(
                books.one(bookId, WHAT), asked, book -> Recommendations.of(books.facts(book, asked), books.today())
                        .map(each -> new Written(each, null))
                        .orElseThrow(Failure::notFound));
    }
}
