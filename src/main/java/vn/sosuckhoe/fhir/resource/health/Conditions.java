package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static vn.sosuckhoe.fhir.resource.health.Encounters.said;

/**
 * Diseases of the history and diagnoses of visits. Whether a diagnosis still holds nobody tells, so it has no status; what a
 * history says somebody has is active, what it says somebody does not have is refuted.
 */
public final class Conditions {

    public static final String ICD = "http://hl7.org/fhir/sid/icd-10";

    private static final Pattern ICD_CODE = Pattern.compile("[A-Z]\\d\\d(?:\\.\\d{1,2})?");
    private static final String STANDARD = "http://terminology.hl7.org/CodeSystem/condition-";

    private record Line(Visit visit, Visit.Diagnosis diagnosis) {

        String told() {
            return String.join(
                    "\n", visit.id(), Objects.toString(diagnosis.code(), ""), Objects.toString(diagnosis.name(), ""));
        }
    }

    private Conditions() {}

    /** The history first, then the diagnoses, newest visit first. */
    public static List<Condition> of(Facts facts) {
        return Stream.concat(history(facts).stream(), diagnoses(facts).stream()).toList();
    }

    /** Of the diagnoses of one visit. */
    static List<String> idsOf(Facts facts, Visit visit) {
        return Ids.of(facts.id(), lines(visit).map(Line::told).toList());
    }

    private static List<Condition> history(Facts facts) {
        var diseases = Stream.ofNullable(facts.book().history())
                .flatMap(history -> history.diseases().stream())
                .filter(disease -> !Denial.is(disease.name()))
                .toList();
        var ids = Ids.of(
                facts.id(),
                diseases.stream()
                        .map(each -> Stream.of(
                                        "history", code(each.type()), each.name(), each.description(), each.present())
                                .map(Objects::toString)
                                .collect(Collectors.joining("\n")))
                        .toList());
        return IntStream.range(0, diseases.size())
                .mapToObj(at -> told(facts, ids.get(at), diseases.get(at)))
                .toList();
    }

    private static Condition told(Facts facts, String id, History.Disease disease) {
        var resource = resource(facts, id);
        var code = new CodeableConcept().setText(name(facts, disease));
        if (code(disease.type()) != null) {
            code.addCoding(Codes.own("disease", code(disease.type())));
        }
        resource.setCode(code);
        if (Boolean.TRUE.equals(disease.present())) {
            resource.setClinicalStatus(standard("clinical", "active"));
            resource.addCategory(standard("category", "problem-list-item"));
        } else if (Boolean.FALSE.equals(disease.present())) {
            resource.setVerificationStatus(standard("ver-status", "refuted"));
        }
        if (said(disease.description()) && said(disease.name())) {
            resource.addNote().setText(disease.description());
        }
        return resource;
    }

    private static String name(Facts facts, History.Disease disease) {
        return Stream.of(
                        disease.name(),
                        disease.type() == null ? null : disease.type().text(),
                        disease.description())
                .filter(Encounters::said)
                .findFirst()
                .or(() -> Diseases.ofHistory(code(disease.type()))
                        .map(known -> facts.sentences().of(known.name())))
                .orElseGet(() -> facts.sentences().word("unnamed-disease"));
    }

    private static String code(Coded type) {
        return type == null ? null : type.code();
    }

    private static List<Condition> diagnoses(Facts facts) {
        return facts.book().checkups().stream()
                .flatMap(visit -> {
                    var ids = idsOf(facts, visit);
                    var lines = lines(visit).toList();
                    return IntStream.range(0, lines.size())
                            .mapToObj(at -> diagnosed(facts, ids.get(at), lines.get(at)));
                })
                .toList();
    }

    /** What says neither a code nor a name says no disease. */
    private static Stream<Line> lines(Visit visit) {
        return visit.diagnoses().stream()
                .filter(each -> said(each.code()) || said(each.name()))
                .map(each -> new Line(visit, each));
    }

    private static Condition diagnosed(Facts facts, String id, Line line) {
        var resource = resource(facts, id);
        var told = line.diagnosis();
        resource.addCategory(standard("category", "encounter-diagnosis"));
        var code = new CodeableConcept().setText(said(told.name()) ? told.name() : told.code());
        if (said(told.code()) && ICD_CODE.matcher(told.code()).matches()) {
            code.addCoding(new Coding(ICD, told.code(), null));
        }
        resource.setCode(code);
        resource.setEncounter(new Reference("Encounter/" + Encounters.id(facts, line.visit())));
        if (line.visit().date() != null) {
            resource.setRecordedDateElement(new DateTimeType(line.visit().date().toString()));
        }
        if (said(told.conclusion())) {
            resource.addNote().setText(told.conclusion());
        }
        return resource;
    }

    private static Condition resource(Facts facts, String id) {
        var resource = new Condition();
        resource.setId(id);
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setSubject(facts.patient());
        return resource;
    }

    private static CodeableConcept standard(String list, String code) {
        return new CodeableConcept(new Coding(STANDARD + list, code, null));
    }
}
