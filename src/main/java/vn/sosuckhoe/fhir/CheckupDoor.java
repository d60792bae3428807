package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Type;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.resource.health.Encounters;
import vn.sosuckhoe.fhir.resource.health.Observations;
import vn.sosuckhoe.fhir.resource.health.Reports;
import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Visits, and what was measured and found at them. */
@Path("/fhir")
class CheckupDoor {

    private static final String WHAT = "checkups";

    private static final Listed<Encounter> ENCOUNTERS = new Listed<>(
            "Encounter",
            WHAT,
            Set.of(Search.PATIENT, Search.ID, Search.DATE),
            Encounters::of,
            (search, each) -> search.on(date(each.getPeriod().getStartElement())));

    private static final Listed<Observation> OBSERVATIONS = new Listed<>(
            "Observation",
            WHAT,
            Set.of(Search.PATIENT, Search.ID, Search.DATE, Search.CODE, Search.CATEGORY),
            Observations::of,
            (search, each) -> search.on(date(each.getEffective()))
                    && search.asks(Search.CODE, List.of(each.getCode()))
                    && search.asks(Search.CATEGORY, each.getCategory()));

    private static final Listed<DiagnosticReport> REPORTS = new Listed<>(
            "DiagnosticReport",
            WHAT,
            Set.of(Search.PATIENT, Search.ID, Search.DATE, Search.CODE, Search.CATEGORY),
            Reports::of,
            (search, each) -> search.on(date(each.getEffective()))
                    && search.asks(Search.CODE, List.of(each.getCode()))
                    && search.asks(Search.CATEGORY, each.getCategory()));

    private final Lists lists;

    CheckupDoor(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/Encounter")
    public Uni<Response> encounters(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(ENCOUNTERS, Asked.of(uri, headers));
    }

    @GET
    @Path("/Encounter/{bookId}.{visit}")
    public Uni<Response> encounter(UUID bookId, String visit, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(ENCOUNTERS, bookId, visit, Asked.of(uri, headers));
    }

    @GET
    @Path("/Observation")
    public Uni<Response> observations(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(OBSERVATIONS, Asked.of(uri, headers));
    }

    @GET
    @Path("/Observation/{bookId}.{value}")
    public Uni<Response> observation(UUID bookId, String value, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(OBSERVATIONS, bookId, value, Asked.of(uri, headers));
    }

    @GET
    @Path("/DiagnosticReport")
    public Uni<Response> reports(@Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.search(REPORTS, Asked.of(uri, headers));
    }

    @GET
    @Path("/DiagnosticReport/{bookId}.{visit}")
    public Uni<Response> report(UUID bookId, String visit, @Context UriInfo uri, @Context HttpHeaders headers) {
        return lists.read(REPORTS, bookId, visit, Asked.of(uri, headers));
    }

    private static PartialDate date(Type when) {
        return when instanceof DateTimeType day && day.hasValue() ? PartialDate.parse(day.getValueAsString()) : null;
    }
}
