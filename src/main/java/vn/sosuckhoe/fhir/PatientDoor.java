package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.Patient;
import vn.sosuckhoe.api.OpenBook;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.exchange.Writer.Written;
import vn.sosuckhoe.fhir.resource.Patients;
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

/** The persons whose books I may open, seen from the outside of the books. */
@Path("/fhir/Patient")
class PatientDoor {

    private final OpenBook books;
    private final Writer writer;

    PatientDoor(OpenBook books, Writer writer) {
        this.books = books;
        this.writer = writer;
    }

    @GET
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        var search = asked.search(Set.of(Search.ID));
        return writer.answer(books.mine(), asked, mine -> {
            var found = mine.stream()
                    .map(PatientDoor::patient)
                    .filter(patient -> search.wants(patient.getIdPart()))
                    .toList();
            return new Written(Searchset.of("Patient", found, search), null);
        });
    }

    @GET
    @Path("/{bookId}")
    public Uni<Response> read(UUID bookId, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return writer.answer(books.mine(), asked, mine -> mine.stream()
                .filter(shelved -> shelved.id().equals(bookId))
                .findFirst()
                .map(shelved -> new Written(patient(shelved), null))
                .orElseThrow(Failure::notFound));
    }

    private static Patient patient(Shelved shelved) {
        return Patients.of(shelved.id(), shelved.cover());
    }
}
