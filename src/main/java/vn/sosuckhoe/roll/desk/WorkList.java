package vn.sosuckhoe.roll.desk;

/** The lists of a station (domain.md §5.1). The code stands in addresses and in stored selections. */
public enum WorkList {
    /** from 60 on, the yearly check-up */
    ELDERLY("nguoi-cao-tuoi"),
    /** the yearly check-up of people with disabilities */
    DISABLED("khuyet-tat"),
    /** children under 6: weight and height */
    GROWTH("can-do"),
    /** next doses of the vaccination schedule */
    VACCINATION("tiem-chung"),
    /** visits of long illnesses that everybody may know of */
    CHRONIC("man-tinh"),
    /** drugs that run out */
    REFILL("cap-thuoc"),
    /** monthly drugs of mental illness; only in the room of staff, never in a message's words */
    MENTAL("tam-than"),
    PREGNANT("thai-san"),
    /** abnormal for the first time and not answered */
    RECHECK("kham-lai"),
    /** everybody without a check-up since the first of January */
    THIS_YEAR("chua-kham-nam-nay");

    private final String code;

    WorkList(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
