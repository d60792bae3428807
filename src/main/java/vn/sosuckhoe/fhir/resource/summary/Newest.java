package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import vn.sosuckhoe.fhir.resource.Codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Of each kind of value the newest that is sure, and only where none is, the newest that is doubtful. */
final class Newest {

    private Newest() {}

    /** @param values newest first, those without a day last */
    static List<Observation> of(List<Observation> values) {
        var newest = new LinkedHashMap<String, Observation>();
        values.forEach(each ->
                newest.merge(what(each), each, (first, other) -> isSure(first) || !isSure(other) ? first : other));
        return newest.values().stream().map(each -> each.setEncounter(null)).toList();
    }

    private static String what(Observation value) {
        return Objects.requireNonNullElse(
                Codings.code(value.getCode(), Codes.system("indicator")),
                "\n" + value.getCode().getText());
    }

    private static boolean isSure(Observation value) {
        return !value.hasDataAbsentReason()
                && value.getComponent().stream().noneMatch(ObservationComponentComponent::hasDataAbsentReason);
    }
}
