package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Level;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody answers to "do you have to go to the health station?". */
public enum Answer {
    TODAY("hom-nay"),
    APPOINTED("theo-hen"),
    NOT_NEEDED("khong-can"),
    UNCLEAR("chua-hieu");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /** As it stands in a form and in an address. */
    public String code() {
        return code;
    }

    public static Optional<Answer> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /**
     * Whether somebody who answers so has understood a result of that level. Going sooner than needed is no
     * misunderstanding of a result that calls to the station, and going to an appointment none of one that does not. Own
     * rule, to be confirmed by a doctor.
     */
    public boolean fits(Level level) {
        return switch (this) {
            case TODAY -> level.compareTo(Level.SEE_STATION) >= 0;
            case APPOINTED -> level != Level.GO_NOW;
            case NOT_NEEDED -> level.compareTo(Level.SEE_STATION) < 0;
            case UNCLEAR -> false;
        };
    }
}
