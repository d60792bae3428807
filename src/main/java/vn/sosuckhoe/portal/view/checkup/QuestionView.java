package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.words.Results;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The question at the end of a result, or what is said to its answer.
 *
 * @param reply {@code null} before it is answered
 */
public record QuestionView(String action, String question, List<Choice> choices, Reply reply) {

    public record Choice(String code, String word) {}

    /** @param because what is right, then the value's own sentence and action */
    public record Reply(String icon, String style, String title, List<String> because) {}

    /**
     * @param href of the visit
     * @param own whether the one who reads is the one who was examined
     */
    static QuestionView of(String href, Reading worst, boolean own, Optional<Answer> answer, Wording wording) {
        var words = wording.of(Results.class);
        return new QuestionView(
                href + "/hieu",
                own ? words.question() : words.questionFor(),
                Stream.of(Answer.values())
                        .map(each -> new Choice(each.code(), word(each, words)))
                        .toList(),
                answer.map(given -> reply(given, worst, wording)).orElse(null));
    }

    private static Reply reply(Answer answer, Reading worst, Wording wording) {
        var words = wording.of(Results.class);
        var right = answer.fits(worst.level());
        return new Reply(
                right ? "tick" : "info",
                right ? "fine" : "watch",
                right ? words.right() : answer == Answer.UNCLEAR ? words.thanks() : words.wrong(),
                List.of(
                        need(worst, words),
                        wording.text(worst.sentence().says()) + " "
                                + wording.text(worst.sentence().action()),
                        words.askStation()));
    }

    private static String need(Reading worst, Results words) {
        return switch (worst.level()) {
            case GO_NOW -> words.needNow();
            case SEE_STATION -> words.needStation();
            case WATCH -> words.needWatch();
            case FINE, UNEXPLAINED -> words.needNothing();
        };
    }

    private static String word(Answer answer, Results words) {
        return switch (answer) {
            case TODAY -> words.answerToday();
            case APPOINTED -> words.answerAppointed();
            case NOT_NEEDED -> words.answerNot();
            case UNCLEAR -> words.answerUnclear();
        };
    }
}
