package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.answer.Answer;

/**
 * One answer, as citizens and staff read it.
 *
 * @param outcome {@code null} where only words are known; {@code icon} goes with it
 * @param by station, role and day, {@code null} where they are not known
 */
public record AnswerView(String outcome, String icon, String words, String by) {

    public static AnswerView of(Answer answer, Wording wording) {
        var words = wording.of(Asking.class);
        return new AnswerView(
                Standing.word(answer.outcome().state(), answer.outcome(), words),
                Standing.icon(answer.outcome().state(), answer.outcome()),
                answer.words(),
                words.answeredBy(
                        station(answer, wording),
                        wording.term("role", answer.role(), answer.role()),
                        wording.day(answer.at())));
    }

    static AnswerView ofWords(String told, Wording wording) {
        return new AnswerView(null, null, wording.of(Asking.class).answer(told), null);
    }

    /** By the name it has now, or its code. */
    private static String station(Answer answer, Wording wording) {
        return answer.facilityName() == null
                ? wording.of(Doses.class).facility(answer.facility())
                : answer.facilityName();
    }
}
