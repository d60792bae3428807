package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.Immunization;
import vn.sosuckhoe.fhir.Writer.Written;
import vn.sosuckhoe.fhir.resource.Immunizations;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.fhir.search.Searchset;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.PartialDate;

import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Doses given. */
@Path("/fhir/Immunization")
class ImmunizationDoor {

    private final OpenedBooks books;
    private final Writer writer;

    ImmunizationDoor(OpenedBooks books, Writer writer) {
        this.books = books;
        this.writer = writer;
    }

    @GET
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        var search = asked.search(Set.of(Search.PATIENT, Search.ID, Search.DATE));
        return writer.answer(books.found(search), asked, opened -> {
            var found = opened.stream()
                    .flatMap(book -> Immunizations.of(books.facts(book, asked)).stream())
                    .filter(dose -> search.wants(dose.getIdPart()) && search.on(date(dose)))
                    .toList();
            return new Written(Searchset.of("Immunization", found, search), null);
        });
    }

    @GET
    @Path("/{bookId}.{dose}")
    public Uni<Response> read(UUID bookId, String dose, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return writer.answer(books.one(bookId), asked, book -> Immunizations.of(books.facts(book, asked)).stream()
                .filter(each -> each.getIdPart().equals(bookId + "." + dose))
                .findFirst()
                .map(each -> new Written(each, book.asOf()))
                .orElseThrow(Failure::notFound));
    }

    private static PartialDate date(Immunization dose) {
        return dose.hasOccurrenceDateTimeType()
                ? PartialDate.parse(dose.getOccurrenceDateTimeType().getValueAsString())
                : null;
    }
}
