package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ReferenceHandlingPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

import java.util.List;
import java.util.Map;

/** The resources, and what they can be searched by. */
final class Offered {

    private static final Map<String, SearchParamType> TYPES = Map.of(
            "_id", SearchParamType.TOKEN,
            "patient", SearchParamType.REFERENCE,
            "date", SearchParamType.DATE,
            "code", SearchParamType.TOKEN,
            "category", SearchParamType.TOKEN);

    private static final Map<String, String> DOCUMENTED = Map.of(
            "patient", "{id}, Patient/{id} or the whole address; several with commas.",
            "date", "Prefixes eq ne gt ge lt le sa eb; what has no date is never found by it.",
            "code", "{code}, {system}|{code}, |{code} or {system}|; several with commas.",
            "category", "As code.");

    private final CapabilityStatementRestComponent rest;
    private final String whose;

    private Offered(CapabilityStatementRestComponent rest, String whose) {
        this.rest = rest;
        this.whose = whose;
    }

    /** @param whose books are told, for every resource */
    static void to(CapabilityStatementRestComponent rest, String whose) {
        var offered = new Offered(rest, whose);
        var patient = offered.resource(
                "Patient", "A person, from the outside of the book; the id is that of the book.", "_id");
        patient.addOperation()
                .setName("summary")
                .setDefinition("http://hl7.org/fhir/uv/ips/OperationDefinition/summary")
                .setDocumentation(
                        "GET Patient/{id}/$summary: the book as one document, International Patient Summary 2.0.0."
                                + " The owner's is the whole, what is confidential (an HIV test, an illness of the mind) included:"
                                + " whom it is given is for the owner to decide. A guardian's is made from the guardians' edition"
                                + " and says so. Of values it holds the newest of each; of drugs nothing is known here.");
        offered.resource(
                "Immunization",
                "A dose given, as told by the facilities named in reportOrigin. Without a patient: the doses of all books"
                        + " that may be opened. protocolApplied where the dose counts, else a note says why not.",
                "patient",
                "_id",
                "date");
        offered.resource(
                "ImmunizationRecommendation",
                "What the schedule says comes next: one resource a book, one recommendation a vaccine group; forecastStatus"
                        + " is compared with today in Vietnam when it is read. It calls people to the screening before a"
                        + " vaccination, it does not say that they may be vaccinated. Without a patient: of all books that"
                        + " may be opened. None for people whose day of birth is not known.",
                "patient",
                "_id");
        offered.resource(
                "Observation",
                "A value or a result of a visit. LOINC where known. A value that is not sure has a dataAbsentReason and a note"
                        + " with what was sent. interpretation as the pages of this service tell it.",
                "patient",
                "_id",
                "date",
                "code",
                "category");
        offered.resource(
                "Encounter", "A visit or check-up. Its date is that of its beginning.", "patient", "_id", "date");
        offered.resource(
                "DiagnosticReport", "The results of one visit together.", "patient", "_id", "date", "code", "category");
        offered.resource(
                "Condition",
                "A diagnosis of a visit, by ICD-10, without a status because nobody tells whether it still holds; or a disease"
                        + " of the history: active where a source says so, refuted where a source says no.",
                "patient",
                "_id",
                "code",
                "category");
        offered.resource(
                "AllergyIntolerance",
                "An allergy of the history. None found does not mean that there is none.",
                "patient",
                "_id");
    }

    private CapabilityStatementRestResourceComponent resource(String type, String documentation, String... parameters) {
        var resource = rest.addResource().setType(type).setDocumentation(documentation + " " + whose);
        resource.setProfileElement(new CanonicalType("http://hl7.org/fhir/StructureDefinition/" + type));
        resource.setVersioning(ResourceVersionPolicy.NOVERSION).setReadHistory(false);
        List.of(ReferenceHandlingPolicy.LITERAL, ReferenceHandlingPolicy.LOCAL).forEach(resource::addReferencePolicy);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        for (var parameter : parameters) {
            resource.addSearchParam()
                    .setName(parameter)
                    .setType(TYPES.get(parameter))
                    .setDocumentation(DOCUMENTED.get(parameter));
        }
        return resource;
    }
}
