package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.view.asking.AskingView.Known;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.answer.Answer;

import java.time.LocalDate;
import java.util.List;

/**
 * A request as its sender reads it.
 *
 * @param icon and {@code style} go with the word of its state
 * @param what kind, vaccine and day
 * @param words the sender's own, or {@code null}
 * @param inBook what the book said when it was reported, or {@code null}
 * @param clock by when an answer comes, that it is late, that nobody can see it, or {@code null} where it is finished
 */
public record SentView(
        String state,
        String icon,
        String style,
        String what,
        String words,
        String inBook,
        String sent,
        String clock,
        boolean late,
        List<AnswerView> answers) {

    static SentView of(Request request, Known known, String owner, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        var answers = known.told(request);
        var last = answers.isEmpty() ? null : answers.get(answers.size() - 1).outcome();
        return new SentView(
                Standing.word(request.state(), last, words),
                Standing.icon(request.state(), last),
                request.state().open() ? "coming" : "idle",
                Standing.what(request.kind(), request.vaccine(), request.day(), words),
                request.words(),
                request.inBook() == null ? null : words.inBook(request.inBook()),
                words.receivedAt(wording.time(request.receivedAt()), wording.day(request.receivedAt()))
                        + ". "
                        + Senders.of(request.sender(), request.forOther(), owner, words),
                clock(request, known.seen(), wording, today),
                request.late(today),
                told(request, answers, wording));
    }

    /** What an older release answered has words only. */
    private static List<AnswerView> told(Request request, List<Answer> answers, Wording wording) {
        return answers.isEmpty() && request.answer() != null
                ? List.of(AnswerView.ofWords(request.answer(), wording))
                : answers.stream().map(each -> AnswerView.of(each, wording)).toList();
    }

    private static String clock(Request request, boolean seen, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        if (!request.state().open()) {
            return null;
        }
        if (!seen) {
            return words.unseenOne();
        }
        return request.late(today)
                ? words.late(wording.day(request.dueBy()), wording.day(request.receivedAt()))
                : words.clock(
                        wording.day(request.deadlines().firstAnswer()),
                        wording.day(request.deadlines().done()));
    }
}
