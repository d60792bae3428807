package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import vn.sosuckhoe.fhir.resource.Sentences;
import vn.sosuckhoe.fhir.resource.health.Conditions;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads of the document: a line for each of its resources. */
final class Lines {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Lines() {}

    static Narrative narrative(List<String> lines, Sentences sentences) {
        var div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", XHTML);
        div.setAttribute("lang", sentences.language().getLanguage());
        div.setAttribute("xml:lang", sentences.language().getLanguage());
        if (lines.size() == 1) {
            div.addTag("p").addText(lines.get(0));
        } else {
            var list = div.addTag("ul");
            lines.forEach(line -> list.addTag("li").addText(line));
        }
        return new Narrative().setStatus(NarrativeStatus.GENERATED).setDiv(div);
    }

    static String of(DomainResource resource, Sentences sentences) {
        if (resource instanceof Condition told) {
            var code = Codings.code(told.getCode(), Conditions.ICD);
            return joined(
                    ", ",
                    told.getCode().getText(),
                    code == null || code.equals(told.getCode().getText()) ? null : code,
                    written(told.getRecordedDateElement(), sentences));
        }
        if (resource instanceof AllergyIntolerance told) {
            return joined(": ", told.getCode().getText(), told.getNoteFirstRep().getText());
        }
        if (resource instanceof Immunization told) {
            return joined(
                    ": ",
                    text(told.getOccurrence(), sentences),
                    told.getVaccineCode().getText());
        }
        var told = (Observation) resource;
        return joined(
                "; ",
                joined(": ", told.getCode().getText(), value(told, sentences)),
                told.getEffective() instanceof DateTimeType on ? written(on, sentences) : null,
                told.getNote().stream().map(note -> note.getText()).collect(Collectors.joining("; ")));
    }

    private static String value(Observation told, Sentences sentences) {
        if (told.hasValue()) {
            return text(told.getValue(), sentences);
        }
        var parts = told.getComponent().stream()
                .filter(ObservationComponentComponent::hasValueQuantity)
                .map(part -> sentences.number(part.getValueQuantity().getValue()))
                .toList();
        return parts.isEmpty() ? sentences.word("doubtful") : String.join("/", parts) + " mmHg";
    }

    private static String text(Type value, Sentences sentences) {
        if (value instanceof Quantity number) {
            return sentences.number(number.getValue()) + " " + number.getUnit();
        }
        if (value instanceof DateTimeType day) {
            return written(day, sentences);
        }
        return value instanceof StringType words
                ? words.getValue()
                : value instanceof CodeableConcept concept ? concept.getText() : null;
    }

    private static String written(DateTimeType day, Sentences sentences) {
        return day.hasValue() ? sentences.of(PartialDate.parse(day.getValueAsString())) : null;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
