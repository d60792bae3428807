package vn.sosuckhoe.book.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What staff open a book for. */
public enum Purpose {
    /** the person is here, or about to come */
    VISIT,
    /** to remind somebody of what is due */
    REMINDER,
    /** to put right what is wrong in the book */
    CORRECTION,
    /** elsewhere too: the owner is told that it was opened so */
    EMERGENCY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> ofCode(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }
}
