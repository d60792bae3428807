package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facilities;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What was measured and found: one value of one indicator each, and every result that no indicator is known for, as it was
 * sent. What it means is told as the pages tell it.
 */
public final class Observations {

    private record Line(Visit visit, Reading reading) {

        String told() {
            var seen = reading.observed();
            return String.join(
                    "\n",
                    visit.id(),
                    seen.indicator() == null ? "" : seen.indicator().code(),
                    Objects.toString(seen.label(), ""));
        }
    }

    private Observations() {}

    /** Newest visit first, in the order told at each. */
    public static List<Observation> of(Facts facts) {
        var lines = lines(facts);
        var ids = Ids.of(facts.id(), lines.stream().map(Line::told).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(at -> one(facts, ids.get(at), lines.get(at)))
                .toList();
    }

    private static List<Line> lines(Facts facts) {
        var subject = Charts.of(facts.book()).subject();
        return facts.book().checkups().stream()
                .flatMap(visit ->
                        Meanings.of(Charts.encounter(visit), subject).stream().map(reading -> new Line(visit, reading)))
                .toList();
    }

    private static Observation one(Facts facts, String id, Line line) {
        var visit = line.visit();
        var reading = line.reading();
        var category = Category.of(visit, reading.observed());
        var resource = new Observation();
        resource.setId(id);
        resource.setLanguage(facts.sentences().language().getLanguage());
        resource.setStatus(ObservationStatus.FINAL);
        if (category != null) {
            resource.addCategory(category.concept());
        }
        resource.setCode(code(facts, reading.observed(), category));
        if (category == Category.VITAL_SIGNS) {
            resource.getMeta().addProfile(VitalSigns.profile(reading.observed().indicator()));
        }
        resource.setSubject(facts.patient());
        resource.setEncounter(new Reference("Encounter/" + Encounters.id(facts, visit)));
        if (visit.date() != null) {
            resource.setEffective(new DateTimeType(visit.date().toString()));
        }
        resource.setPerformer(Facilities.of(facts, visit.sources()));
        if (isComputed(visit, reading.observed())) {
            resource.setMethod(new CodeableConcept().setText(facts.sentences().word("computed")));
        }
        Values.tell(resource, reading, category, facts.sentences());
        return resource;
    }

    /** Nobody sent it: it is worked out of height and weight. */
    private static boolean isComputed(Visit visit, Observed seen) {
        return seen.indicator() != null
                && seen.indicator().code().equals("bmi")
                && visit.measures().stream().noneMatch(measure -> measure.name().equals("bmi"));
    }

    private static CodeableConcept code(Facts facts, Observed seen, Category category) {
        var indicator = seen.indicator();
        if (indicator == null) {
            var label = seen.label() == null || seen.label().isBlank()
                    ? facts.sentences().word("unnamed-result")
                    : seen.label();
            return new CodeableConcept().setText(label);
        }
        var concept = new CodeableConcept().setText(facts.sentences().of(indicator.name()));
        // a vital sign that cannot keep to the profile must not carry the code that demands it
        if (category == Category.VITAL_SIGNS || !VitalSigns.isOne(indicator)) {
            VitalSigns.codes(indicator).forEach(code -> concept.addCoding(new Coding(Codes.LOINC, code, null)));
        }
        return concept.addCoding(Codes.own("indicator", indicator.code()));
    }
}
