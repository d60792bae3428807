package vn.sosuckhoe.station.report;

import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.request.answer.Outcome;
import vn.sosuckhoe.request.answer.Reply;
import vn.sosuckhoe.request.answer.Reply.Fault;

import java.util.List;
import java.util.Set;

/**
 * The form of an answer as it stands on the page.
 *
 * @param note what became of what was sent
 */
public record ReportForm(String outcome, String words, Set<Fault> faults, Note note) {

    static final String OUTCOME = "ket-qua";
    static final String WORDS = "loi";

    static final ReportForm EMPTY = new ReportForm("", "", Set.of(), Note.NONE);

    public enum Note {
        NONE,
        SAVED,
        /** somebody else answered first */
        OVERTAKEN
    }

    public record Choice(String code, String word, String hint, boolean chosen) {}

    /** @param field its name and the id of its element */
    public record Told(String field, String text) {}

    List<Choice> choices(List<Outcome> allowed, Reporting words) {
        return allowed.stream()
                .map(each -> new Choice(
                        each.code(),
                        word(each, words),
                        hint(each, words),
                        each.code().equals(outcome)))
                .toList();
    }

    List<Told> told(Reporting words) {
        return faults.stream().map(fault -> told(fault, words)).toList();
    }

    private static Told told(Fault fault, Reporting words) {
        return switch (fault) {
            case OUTCOME_MISSING -> new Told(OUTCOME, words.outcomeMissing());
            case OUTCOME_FINISHED -> new Told(OUTCOME, words.outcomeFinished());
            case WORDS_MISSING -> new Told(WORDS, words.wordsMissing());
            case WORDS_LONG -> new Told(WORDS, words.wordsLong(Integer.toString(Reply.LONGEST)));
            case REASON_SHORT -> new Told(WORDS, words.reasonShort(Integer.toString(Reply.REASON)));
        };
    }

    private static String word(Outcome outcome, Reporting words) {
        return switch (outcome) {
            case PASSED_ON -> words.passedOn();
            case CORRECTED -> words.corrected();
            case REFUSED -> words.refused();
            case MEET -> words.meet();
        };
    }

    private static String hint(Outcome outcome, Reporting words) {
        return switch (outcome) {
            case PASSED_ON -> words.passedOnHint();
            case CORRECTED -> words.correctedHint();
            case REFUSED -> words.refusedHint(Integer.toString(Reply.REASON));
            case MEET -> words.meetHint();
        };
    }
}
