package vn.sosuckhoe.roll;

import java.util.Locale;

/** What somebody has to come for. The yearly check-up is no task: it stands with the person. */
public enum Task {
    /** of a long illness, by programme */
    VISIT,
    /** drugs of a long illness run out, by programme */
    REFILL,
    /** monthly drugs of schizophrenia, epilepsy, depression (NĐ 165/2026 Art 82–83) */
    DRUGS,
    /** abnormal once, by indicator */
    RECHECK,
    /** weight and height of a small child */
    MEASURING,
    /** next dose, by vaccine group */
    VACCINATION,
    /** next visit of a pregnancy */
    ANTENATAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
