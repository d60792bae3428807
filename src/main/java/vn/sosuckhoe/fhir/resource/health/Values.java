package vn.sosuckhoe.fhir.resource.health;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Sentences;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * Values as numbers, words or texts. A doubtful one is no value: a program that looks at values only must not take it for
 * one. It stands in a note as it was sent, with the reason of the doubt. What is no number at all ("&lt; 0,5") is told as
 * text, except of vital signs, which the standard allows numbers only.
 */
final class Values {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private Values() {}

    /** Also what the value means, where it is sure. */
    static void tell(Observation resource, Reading reading, Category category, Sentences sentences) {
        var seen = reading.observed();
        var indicator = seen.indicator();
        if (!seen.doubts().isEmpty() && indicator != null) {
            resource.addNote().setText(note(seen, sentences));
        }
        if (seen.isSure()) {
            Meant.tell(resource, reading, sentences);
        }
        if (indicator != null && indicator.code().equals("blood-pressure")) {
            pressure(resource, reading);
        } else if (seen.isSure()) {
            resource.setValue(sure(seen));
        } else if (isText(seen, category)) {
            resource.setValue(new StringType(seen.asSent()));
        } else {
            resource.setDataAbsentReason(unknown());
        }
    }

    private static boolean isText(Observed seen, Category category) {
        return !seen.asSent().isBlank()
                && category != Category.VITAL_SIGNS
                && (seen.indicator() == null || seen.doubts().contains(Doubt.UNREADABLE));
    }

    private static Type sure(Observed seen) {
        if (seen.word() != null) {
            return new CodeableConcept(Codes.own("strip", seen.word())).setText(seen.asSent());
        }
        return seen.indicator().unit() == null
                ? new StringType(seen.asSent())
                : quantity(seen.value(), seen.indicator());
    }

    private static void pressure(Observation resource, Reading reading) {
        var seen = reading.observed();
        var sure = seen.isSure();
        var upper = component(resource, "8480-6", sure ? seen.value() : null, seen.indicator());
        var lower = component(resource, "8462-4", sure ? seen.second() : null, seen.indicator());
        var bar = reading.bar();
        if (sure && bar != null) {
            Meant.range(bar.segments(), seen.indicator()).ifPresent(upper::addReferenceRange);
            Meant.range(bar.secondSegments(), seen.indicator()).ifPresent(lower::addReferenceRange);
        }
    }

    private static ObservationComponentComponent component(
            Observation resource, String loinc, BigDecimal value, Indicator indicator) {
        var component = resource.addComponent().setCode(new CodeableConcept(new Coding(Codes.LOINC, loinc, null)));
        return value == null
                ? component.setDataAbsentReason(unknown())
                : component.setValue(quantity(value, indicator));
    }

    static Quantity quantity(BigDecimal value, Indicator indicator) {
        return new Quantity()
                .setValue(value)
                .setUnit(written(indicator.unit()))
                .setSystem(UCUM)
                .setCode(indicator.unit());
    }

    /** As people write it. */
    private static String written(String ucum) {
        return switch (ucum) {
            case "mm[Hg]" -> "mmHg";
            case "Cel" -> "°C";
            case "kg/m2" -> "kg/m²";
            default -> ucum;
        };
    }

    private static CodeableConcept unknown() {
        return new CodeableConcept(new Coding(ABSENT, "unknown", null));
    }

    private static String note(Observed seen, Sentences sentences) {
        return seen.doubts().stream()
                .sorted()
                .map(doubt -> sentences.word("DOUBT_" + doubt.name()))
                .collect(Collectors.joining(". ", sentences.word("as-sent") + ": " + seen.asSent() + ". ", ""));
    }
}
