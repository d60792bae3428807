package vn.sosuckhoe.person;

/** Only an active identifier is unique among people; the others are kept as history. */
public enum IdentifierStatus {
    ACTIVE,
    /** Another number of the same kind took its place. */
    REPLACED,
    /** Withdrawn by the authority, as after a correction of sex or year of birth (NĐ 70/2024 Art 11.7). */
    CANCELLED
}
