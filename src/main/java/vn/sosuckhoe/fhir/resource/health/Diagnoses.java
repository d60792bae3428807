package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static vn.sosuckhoe.fhir.resource.health.Encounters.said;

/** Diagnoses of visits. Whether one still holds nobody tells, so it has no status. */
final class Diagnoses {

    private static final Pattern ICD_CODE = Pattern.compile("[A-Z]\\d\\d(?:\\.\\d{1,2})?");

    private record Line(Visit visit, Visit.Diagnosis diagnosis) {

        String told() {
            return String.join(
                    "\n", visit.id(), Objects.toString(diagnosis.code(), ""), Objects.toString(diagnosis.name(), ""));
        }
    }

    private Diagnoses() {}

    /** Of the diagnoses of one visit. */
    static List<String> idsOf(Facts facts, Visit visit) {
        return Ids.of(facts.id(), lines(visit).map(Line::told).toList());
    }

    static List<Condition> of(Facts facts) {
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
        var resource = Conditions.resource(facts, id);
        var told = line.diagnosis();
        resource.addCategory(Conditions.standard("category", "encounter-diagnosis"));
        var code = new CodeableConcept().setText(said(told.name()) ? told.name() : told.code());
        if (said(told.code()) && ICD_CODE.matcher(told.code()).matches()) {
            code.addCoding(new Coding(Conditions.ICD, told.code(), null));
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
}
