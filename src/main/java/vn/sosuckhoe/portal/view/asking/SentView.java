package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.answer.Answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request as its sender reads it.
 *
 * @param icon and {@code style} go with the word of its state
 * @param what kind, vaccine and day
 * @param words the sender's own, or {@code null}
 * @param inBook what the book said when it was reported, or {@code null}
 * @param clock by when an answer comes, that it is late, or {@code null} where it is finished
 */
public record SentView(
        UUID id,
        String state,
        String icon,
        String style,
        String what,
        String words,
        String inBook,
        String sent,
        String clock,
        boolean late,
        List<Told> answers) {

    /** @param by station, role and day, {@code null} where they are not known */
    public record Told(String outcome, String icon, String words, String by) {}

    static SentView of(Request request, List<Answer> answers, String owner, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        var last = answers.isEmpty() ? null : answers.get(answers.size() - 1).outcome();
        return new SentView(
                request.id(),
                Standing.word(request.state(), last, words),
                Standing.icon(request.state(), last),
                request.state().open() ? "coming" : "idle",
                Standing.what(request.kind(), request.vaccine(), request.day(), words),
                request.words(),
                request.inBook() == null ? null : words.inBook(request.inBook()),
                words.receivedAt(wording.time(request.receivedAt()), wording.day(request.receivedAt()))
                        + ". "
                        + Senders.of(request.sender(), request.forOther(), owner, words),
                clock(request, wording, today),
                request.late(today),
                told(request, answers, wording));
    }

    /** What an older release answered has words only. */
    private static List<Told> told(Request request, List<Answer> answers, Wording wording) {
        var words = wording.of(Asking.class);
        return answers.isEmpty() && request.answer() != null
                ? List.of(new Told(null, null, words.answer(request.answer()), null))
                : answers.stream().map(each -> told(each, wording)).toList();
    }

    /** One answer, as citizens and staff read it. */
    public static Told told(Answer answer, Wording wording) {
        var words = wording.of(Asking.class);
        return new Told(
                Standing.word(answer.outcome().state(), answer.outcome(), words),
                Standing.icon(answer.outcome().state(), answer.outcome()),
                answer.words(),
                words.answeredBy(
                        station(answer, wording),
                        wording.term("role", answer.role(), answer.role()),
                        wording.day(answer.at())));
    }

    /** By the name it has now, or its code. */
    private static String station(Answer answer, Wording wording) {
        return answer.facilityName() == null
                ? wording.of(Doses.class).facility(answer.facility())
                : answer.facilityName();
    }

    private static String clock(Request request, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        if (!request.state().open()) {
            return null;
        }
        return request.late(today)
                ? words.late(wording.day(request.dueBy()), wording.day(request.receivedAt()))
                : words.clock(
                        wording.day(request.deadlines().firstAnswer()),
                        wording.day(request.deadlines().done()));
    }
}
