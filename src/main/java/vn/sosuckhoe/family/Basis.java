package vn.sosuckhoe.family;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody is taken for the guardian of a ward; the first is told by a record, the others by staff who saw a paper. */
public enum Basis {
    RECORD,
    PARENT,
    APPOINTED,
    INSTITUTION,
    AUTHORISED,
    /** Staff recorded that custody has ended, whatever a record says. */
    ENDED;

    /** As data and messages write it: {@code record parent appointed institution authorised ended}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that is none of these, as a newer release may have written it. */
    public static Optional<Basis> of(String word) {
        return Stream.of(values()).filter(basis -> basis.word().equals(word)).findFirst();
    }
}
