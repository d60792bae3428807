package vn.sosuckhoe.vaccination.outcome;

/** Where a person stands in a vaccine group; for {@link #OPEN} the dates say whether it is due. */
public enum Standing {
    OPEN,
    COMPLETE,
    POSTPONED,
    CONTRAINDICATED,
    IMMUNE,
    TOO_OLD,
    NOT_ROLLED_OUT,
    /** Nothing is asked of this person: other sex, not pregnant, born too early for it. */
    NOT_FOR_THIS_PERSON
}
