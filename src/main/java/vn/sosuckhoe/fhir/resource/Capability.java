package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

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
        statement.setDescription(
                "The health books of citizens, for applications they sign in with: vaccinations and the"
                        + " schedule, visits, values and results, diseases and allergies, and the International Patient Summary."
                        + " Read only.");
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
        Offered.to(rest, WHOSE);
    }
}
