package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.DomainResource;

import java.util.List;

/**
 * A part of the document.
 *
 * @param denied somebody says that there is nothing to tell; otherwise nothing told means that nobody knows
 */
record Section(Kind kind, List<? extends DomainResource> entries, boolean denied) {

    /** With the LOINC codes by which the profile knows its sections. */
    enum Kind {
        PROBLEMS("11450-4"),
        ALLERGIES("48765-2"),
        MEDICATIONS("10160-0"),
        IMMUNIZATIONS("11369-6"),
        RESULTS("30954-2"),
        VITAL_SIGNS("8716-3"),
        SOCIAL_HISTORY("29762-2");

        final String loinc;

        Kind(String loinc) {
            this.loinc = loinc;
        }

        /** Said to be empty where it is; the others are left out then. */
        boolean isAlwaysThere() {
            return this != SOCIAL_HISTORY;
        }
    }

    boolean isThere() {
        return kind.isAlwaysThere() || !entries.isEmpty();
    }
}
