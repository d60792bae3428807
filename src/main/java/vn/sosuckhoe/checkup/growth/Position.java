package vn.sosuckhoe.checkup.growth;

/** How length or height was measured: a lying child is measured longer. */
public enum Position {
    LYING,
    STANDING
}
