package vn.sosuckhoe.checkup.growth;

/** What must be known beside a result. */
public enum Remark {
    /** Nobody wrote whether the child lay or stood: taken as is usual at that age. */
    POSITION_ASSUMED,
    /** Written as standing at an age when no child stands: taken as if not written. */
    POSITION_NOT_BELIEVED,
    /** Measured the other way than the table asks: 0.7 cm were added or taken away. */
    STATURE_CONVERTED,
    /** Water in the feet: no z-score, and counted among the lowest. */
    OEDEMA,
    /** Not plausible: no class, not for a trend. */
    IMPLAUSIBLE,
    /** Zero, negative or beyond all numbers. */
    NOT_A_MEASURE,
    /** WHO has no curve for this age, this length or an undetermined sex. */
    NO_REFERENCE,
    /** Born before term; the age is counted from birth all the same. */
    AGE_NOT_CORRECTED
}
