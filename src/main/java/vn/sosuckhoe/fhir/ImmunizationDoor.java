package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.Immunization;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.resource.vaccination.Immunizations;
import vn.sosuckhoe.fhir.search.Search;
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

    private static final Listed<Immunization> DOSES = new Listed<>(
            "Immunization",
            "vaccinations",
            Set.of(Search.PATIENT, Search.ID, Search.DATE),
            Immunizations::of,
            (search, dose) -> search.on(date(dose)));

    private final Lists lists;

    ImmunizationDoor(Lists lists) {
        this.lists = lists;
    }

    @GET
    public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(DOSES, Asked.of(uri, headers));
    }

    @GET
    @Path("/{bookId}.{dose}")
    public Uni<Response> read(UUID bookId, String dose, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(DOSES, bookId, dose, Asked.of(uri, headers));
    }

    private static PartialDate date(Immunization dose) {
        return dose.hasOccurrenceDateTimeType()
                ? PartialDate.parse(dose.getOccurrenceDateTimeType().getValueAsString())
                : null;
    }
}
