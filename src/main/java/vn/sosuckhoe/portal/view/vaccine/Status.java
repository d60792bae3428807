package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;

import java.time.LocalDate;

/** How it stands with a dose: always an icon and a word, never a colour alone. */
public enum Status {
    GIVEN("tick", "done"),
    NOT_COUNTED("repeat", "passed"),
    EXTRA("plus", "idle"),
    UNCHECKED("ask", "idle"),
    OVERDUE("clock", "passed"),
    DUE("bell", "today"),
    SOON("calendar", "coming"),
    LATER("none", "idle"),
    POSTPONED("pause", "passed"),
    CONTRAINDICATED("stop", "passed"),
    IMMUNE("tick", "done"),
    TOO_OLD("none", "idle"),
    NOT_ROLLED_OUT("home", "idle");

    private final String icon;
    private final String style;

    Status(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    public String icon() {
        return icon;
    }

    /** Name of the style. */
    public String style() {
        return style;
    }

    /** @param verdict {@code null} where no schedule was asked: then it is only known to be given */
    static Status of(Verdict verdict) {
        if (verdict == null) {
            return GIVEN;
        }
        return switch (verdict.outcome()) {
            case VALID -> GIVEN;
            case EXTRANEOUS -> EXTRA;
            case NOT_VALID -> NOT_COUNTED;
            case NOT_EVALUATED -> UNCHECKED;
        };
    }

    static Status of(NextDose next, LocalDate today, int soonDays) {
        return switch (next.on(today, soonDays)) {
            case OVERDUE -> OVERDUE;
            case DUE -> DUE;
            case SOON -> SOON;
            case NOT_YET_DUE -> LATER;
        };
    }

    /** {@code null} where there is nothing to be told: the dates or the doses say it, or nothing is asked of the person. */
    static Status of(Standing standing) {
        return switch (standing) {
            case OPEN, COMPLETE, NOT_FOR_THIS_PERSON -> null;
            case POSTPONED -> POSTPONED;
            case CONTRAINDICATED -> CONTRAINDICATED;
            case IMMUNE -> IMMUNE;
            case TOO_OLD -> TOO_OLD;
            case NOT_ROLLED_OUT -> NOT_ROLLED_OUT;
        };
    }

    public boolean coming() {
        return this == OVERDUE || this == DUE || this == SOON || this == LATER;
    }

    String word(Vaccines words) {
        return switch (this) {
            case GIVEN -> words.given();
            case NOT_COUNTED -> words.notCounted();
            case EXTRA -> words.extra();
            case UNCHECKED -> words.unchecked();
            case OVERDUE -> words.overdue();
            case DUE -> words.due();
            case SOON -> words.soon();
            case LATER -> words.later();
            case POSTPONED -> words.postponed();
            case CONTRAINDICATED -> words.contraindicated();
            case IMMUNE -> words.immune();
            case TOO_OLD -> words.tooOld();
            case NOT_ROLLED_OUT -> words.notRolledOut();
        };
    }
}
