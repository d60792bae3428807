package vn.sosuckhoe.fhir.resource.health;

import vn.sosuckhoe.checkup.indicator.Indicator;

import java.util.Map;
import java.util.stream.Stream;

/**
 * The profiles that the standard has for vital signs, by the LOINC code that each demands. Whoever sends such a code has
 * to keep to the profile.
 */
final class VitalSigns {

    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

    private static final Map<String, String> BY_LOINC = Map.of(
            "85354-9", "bp",
            "8867-4", "heartrate",
            "9279-1", "resprate",
            "2708-6", "oxygensat",
            "8310-5", "bodytemp",
            "8302-2", "bodyheight",
            "9843-4", "headcircum",
            "29463-7", "bodyweight",
            "39156-5", "bmi");

    /** By pulse oximetry, which the profile wants told beside the code for any saturation. */
    private static final String OXIMETRY = "59408-5";

    private static final String SATURATION = "2708-6";

    private VitalSigns() {}

    /** LOINC, the code that a profile demands first; none where not known. */
    static Stream<String> codes(Indicator indicator) {
        return OXIMETRY.equals(indicator.loinc())
                ? Stream.of(SATURATION, OXIMETRY)
                : Stream.ofNullable(indicator.loinc());
    }

    static boolean isOne(Indicator indicator) {
        return codes(indicator).anyMatch(BY_LOINC::containsKey);
    }

    static String profile(Indicator indicator) {
        return BASE
                + codes(indicator)
                        .filter(BY_LOINC::containsKey)
                        .findFirst()
                        .map(BY_LOINC::get)
                        .orElse("vitalsigns");
    }
}
