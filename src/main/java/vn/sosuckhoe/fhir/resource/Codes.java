package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.Locale;

/**
 * Codes of other people's lists. Those of the vaccines and antigens come with the schedule; ICD-11 is not sent, because
 * several of its codes there are inferred and still to be verified.
 */
public final class Codes {

    public static final String LOINC = "http://loinc.org";

    private static final String CVX = "http://hl7.org/fhir/sid/cvx";
    private static final String ATC = "http://www.whocc.no/atc";
    private static final String SNOMED = "http://snomed.info/sct";

    /** Codes of this service's own words, {@code urn:so-suc-khoe:{list}}. */
    private static final String OWN = "urn:so-suc-khoe:";

    private Codes() {}

    /** @param text the name to show, as the source wrote it where there is a source */
    public static CodeableConcept vaccine(Vaccine vaccine, String text) {
        var concept = new CodeableConcept().setText(text);
        if (vaccine.cvx() != null) {
            concept.addCoding(new Coding(CVX, vaccine.cvx(), null));
        }
        if (vaccine.atc() != null) {
            concept.addCoding(new Coding(ATC, vaccine.atc(), null));
        }
        return concept;
    }

    /** @param snomed code, or {@code null} */
    public static CodeableConcept disease(String snomed, String text) {
        var concept = new CodeableConcept().setText(text);
        if (snomed != null) {
            concept.addCoding(new Coding(SNOMED, snomed, null));
        }
        return concept;
    }

    public static Coding own(String list, Enum<?> word) {
        return own(list, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static Coding own(String list, String code) {
        return new Coding(system(list), code, null);
    }

    /** Of this service's own words. */
    public static String system(String list) {
        return OWN + list;
    }
}
