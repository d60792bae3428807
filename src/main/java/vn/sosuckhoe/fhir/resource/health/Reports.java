package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facilities;
import vn.sosuckhoe.fhir.resource.Facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of one visit together; one report a visit that has any. */
public final class Reports {

    private static final String SECTIONS = "http://terminology.hl7.org/CodeSystem/v2-0074";
    private static final Set<String> MEASURED = Set.of("vital-signs", "exam");

    private Reports() {}

    /** Newest first. */
    public static List<DiagnosticReport> of(Facts facts) {
        var results = Observations.of(facts).stream()
                .filter(each -> !MEASURED.contains(Objects.toString(category(each), "")))
                .collect(Collectors.groupingBy(each -> each.getEncounter().getReference()));
        return facts.book().checkups().stream()
                .flatMap(visit -> Stream.ofNullable(results.get("Encounter/" + Encounters.id(facts, visit)))
                        .map(found -> one(facts, visit, found)))
                .toList();
    }

    private static String category(Observation observation) {
        return observation.getCategoryFirstRep().getCodingFirstRep().getCode();
    }

    private static DiagnosticReport one(Facts facts, Visit visit, List<Observation> results) {
        var resource = new DiagnosticReport();
        // one report an encounter: the same end of the id
        resource.setId(Encounters.id(facts, visit));
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setStatus(DiagnosticReportStatus.FINAL);
        var code = new CodeableConcept().setText(facts.sentences().word("results"));
        if (results.stream().allMatch(each -> "laboratory".equals(category(each)))) {
            resource.addCategory(new CodeableConcept(new Coding(SECTIONS, "LAB", null)));
            code.addCoding(new Coding(Codes.LOINC, "11502-2", null));
        }
        resource.setCode(code);
        resource.setSubject(facts.patient());
        resource.setEncounter(new Reference("Encounter/" + Encounters.id(facts, visit)));
        if (visit.date() != null) {
            resource.setEffective(new DateTimeType(visit.date().toString()));
        }
        resource.setPerformer(Facilities.of(facts, visit.sources()));
        results.forEach(each -> resource.addResult(new Reference("Observation/" + each.getIdPart())));
        return resource;
    }
}
