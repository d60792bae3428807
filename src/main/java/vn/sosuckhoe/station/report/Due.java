package vn.sosuckhoe.station.report;

import vn.sosuckhoe.portal.view.asking.Standing;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request.State;
import vn.sosuckhoe.request.answer.Outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days are left, or how many too many it took; of a finished request how it ended. */
public record Due(String word, String icon, String style) {

    /**
     * @param last outcome of the last answer, {@code null} for none
     * @param by {@code null} where it is finished
     */
    static Due of(State state, Outcome last, LocalDate by, LocalDate today, Wording wording) {
        if (!state.open()) {
            return new Due(Standing.word(state, last, wording.of(Asking.class)), Standing.icon(state, last), "done");
        }
        var words = wording.of(Reporting.class);
        var days = ChronoUnit.DAYS.between(today, by);
        if (days < 0) {
            return new Due(words.overdue(Long.toString(-days)), "alert", "passed");
        }
        return days == 0
                ? new Due(words.today(), "bell", "today")
                : new Due(words.left(Long.toString(days)), "clock", "coming");
    }
}
