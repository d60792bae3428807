package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ReferenceHandlingPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

import java.util.List;

/** What this service can do, for programs to read before they ask. */
public final class Capability {

    /** Day on which what is said here last changed. */
    private static final String SINCE = "2026-11-22";

    private static final String WHOSE =
            "Only the book of the person signed in and those of the person's wards. A book of"
                    + " anybody else is answered as if it were not there: 404, also where a search names it.";

    private Capability() {}

    /** @param base address of the service, {@code https://…/fhir} */
    public static CapabilityStatement of(String base) {
        var statement = new CapabilityStatement();
        statement.setUrl(base + "/metadata");
        statement.setName("SoSucKhoe").setTitle("Sổ Sức Khỏe");
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDateElement(new DateTimeType(SINCE));
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.setDescription("Vaccinations and the vaccination schedule of citizens, for applications they sign in"
                + " with. Read only.");
        statement.getSoftware().setName("Sổ Sức Khỏe");
        statement.getImplementation().setDescription("Sổ Sức Khỏe").setUrl(base);
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json").addFormat("application/json");
        rest(statement.addRest());
        return statement;
    }

    private static void rest(CapabilityStatementRestComponent rest) {
        rest.setMode(RestfulCapabilityMode.SERVER);
        rest.setDocumentation(
                "Search parameters that are not listed are ignored, and an OperationOutcome in the bundle says"
                        + " so; with 'Prefer: handling=strict' they are refused. A modifier, a prefix or a chain that is not"
                        + " listed is always refused. Pages: _count up to 200, and the links of the bundle.");
        rest.getSecurity()
                .setCors(false)
                .setDescription("Bearer tokens of the realm, audience so-suc-khoe, of a citizen. " + WHOSE)
                .addService(new CodeableConcept(new Coding(
                                "http://terminology.hl7.org/CodeSystem/restful-security-service", "OAuth", null))
                        .setText("OpenID Connect"));
        var patient = resource(rest, "Patient", "A person, from the outside of the book; the id is that of the book.");
        id(patient);
        var dose = resource(
                rest,
                "Immunization",
                "A dose given, as told by the facilities named in reportOrigin. Without a patient: the doses of all books"
                        + " that may be opened. protocolApplied where the dose counts, else a note says why not.");
        patient(dose);
        id(dose);
        dose.addSearchParam()
                .setName("date")
                .setType(SearchParamType.DATE)
                .setDocumentation("Prefixes eq ne gt ge lt le sa eb; a dose without a date is never found by it.");
        var next = resource(
                rest,
                "ImmunizationRecommendation",
                "What the schedule says comes next: one resource a book, one recommendation a vaccine group; forecastStatus"
                        + " is compared with today in Vietnam when it is read. It calls people to the screening before a"
                        + " vaccination, it does not say that they may be vaccinated. Without a patient: of all books that"
                        + " may be opened. None for people whose day of birth is not known.");
        patient(next);
        id(next);
    }

    private static CapabilityStatementRestResourceComponent resource(
            CapabilityStatementRestComponent rest, String type, String documentation) {
        var resource = rest.addResource().setType(type).setDocumentation(documentation + " " + WHOSE);
        resource.setProfileElement(new CanonicalType("http://hl7.org/fhir/StructureDefinition/" + type));
        resource.setVersioning(ResourceVersionPolicy.NOVERSION).setReadHistory(false);
        List.of(ReferenceHandlingPolicy.LITERAL, ReferenceHandlingPolicy.LOCAL).forEach(resource::addReferencePolicy);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        return resource;
    }

    private static void id(CapabilityStatementRestResourceComponent resource) {
        resource.addSearchParam().setName("_id").setType(SearchParamType.TOKEN);
    }

    private static void patient(CapabilityStatementRestResourceComponent resource) {
        resource.addSearchParam()
                .setName("patient")
                .setType(SearchParamType.REFERENCE)
                .setDocumentation("{id}, Patient/{id} or the whole address; several with commas.");
    }
}
