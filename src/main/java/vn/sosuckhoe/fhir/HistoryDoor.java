package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.resource.health.Allergies;
import vn.sosuckhoe.fhir.resource.health.Conditions;
import vn.sosuckhoe.fhir.search.Search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Diseases and allergies. */
@Path("/fhir")
class HistoryDoor {

    private static final String WHAT = "history";

    private static final Listed<Condition> CONDITIONS = new Listed<>(
            "Condition",
            WHAT,
            Set.of(Search.PATIENT, Search.ID, Search.CODE, Search.CATEGORY),
            Conditions::of,
            (search, each) -> search.asks(Search.CODE, List.of(each.getCode()))
                    && search.asks(Search.CATEGORY, each.getCategory()));

    private static final Listed<AllergyIntolerance> ALLERGIES = new Listed<>(
            "AllergyIntolerance", WHAT, Set.of(Search.PATIENT, Search.ID), Allergies::of, (search, each) -> true);

    private final Lists lists;

    HistoryDoor(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/Condition")
    public Uni<Response> conditions(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(CONDITIONS, Asked.of(uri, headers));
    }

    @GET
    @Path("/Condition/{bookId}.{disease}")
    public Uni<Response> condition(UUID bookId, String disease, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(CONDITIONS, bookId, disease, Asked.of(uri, headers));
    }

    @GET
    @Path("/AllergyIntolerance")
    public Uni<Response> allergies(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(ALLERGIES, Asked.of(uri, headers));
    }

    @GET
    @Path("/AllergyIntolerance/{bookId}.{allergy}")
    public Uni<Response> allergy(UUID bookId, String allergy, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(ALLERGIES, bookId, allergy, Asked.of(uri, headers));
    }
}
