package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Codes looked up in a concept. */
final class Codings {

    private Codings() {}

    /** {@code null} where the concept has no code of that system. */
    static String code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .findFirst()
                .map(Coding::getCode)
                .orElse(null);
    }
}
