package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static vn.sosuckhoe.fhir.resource.health.Encounters.said;

/**
 * Diseases of the history and diagnoses of visits. What a history says somebody has is active, what it says somebody does
 * not have is refuted.
 */
public final class Conditions {

    public static final String ICD = "http://hl7.org/fhir/sid/icd-10";

    private static final String STANDARD = "http://terminology.hl7.org/CodeSystem/condition-";

    private Conditions() {}

    /** The history first, then the diagnoses, newest visit first. */
    public static List<Condition> of(Facts facts) {
        return Stream.concat(history(facts).stream(), Diagnoses.of(facts).stream())
                .toList();
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

    static Condition resource(Facts facts, String id) {
        var resource = new Condition();
        resource.setId(id);
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setSubject(facts.patient());
        return resource;
    }

    static CodeableConcept standard(String list, String code) {
        return new CodeableConcept(new Coding(STANDARD + list, code, null));
    }
}
