package vn.sosuckhoe.station.report;

import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.asking.AnswerView;
import vn.sosuckhoe.portal.view.asking.Senders;
import vn.sosuckhoe.portal.view.asking.Standing;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.answer.Answer;
import vn.sosuckhoe.request.answer.Outcome;
import vn.sosuckhoe.request.answer.Reply;
import vn.sosuckhoe.station.report.ReportForm.Choice;
import vn.sosuckhoe.station.report.ReportForm.Note;
import vn.sosuckhoe.station.report.ReportForm.Told;

import java.time.LocalDate;
import java.util.List;

/**
 * One report, what was answered so far, and the form for the next answer.
 *
 * @param words the reporter's own, {@code null} for none
 * @param answers the newest first
 * @param back to the list of the same commune
 * @param seen how many answers the request had when the page was made
 * @param saved that an answer was stored just now; {@code overtaken} that it was not; {@code null} otherwise
 */
public record ReportView(
        String back,
        String title,
        String state,
        Due due,
        String purpose,
        List<Line> lines,
        String words,
        String book,
        List<AnswerView> answers,
        boolean finished,
        String action,
        int seen,
        List<Choice> choices,
        String reply,
        List<Told> faults,
        String saved,
        String overtaken) {

    static ReportView of(
            Opened opened, Request request, List<Answer> answers, ReportForm form, Wording wording, LocalDate today) {
        var words = wording.of(Reporting.class);
        var asking = wording.of(Asking.class);
        var last = answers.isEmpty() ? null : answers.get(answers.size() - 1).outcome();
        return new ReportView(
                opened.permitted().listHref(),
                words.oneTitle(opened.name()),
                Standing.word(request.state(), last, asking),
                Due.of(request.state(), last, request.dueBy(), today, wording),
                words.purpose(wording.time(opened.until())),
                lines(opened, request, wording),
                request.words(),
                opened.bookHref(),
                answers.stream()
                        .sorted((one, other) -> other.number() - one.number())
                        .map(each -> AnswerView.of(each, wording))
                        .toList(),
                !request.state().open(),
                opened.permitted().href(),
                request.answers(),
                form.choices(Outcome.after(request.state()), words),
                form.words(),
                form.told(words),
                form.note() == Note.SAVED ? words.done() : null,
                form.note() == Note.OVERTAKEN ? words.overtaken() : null);
    }

    /** How many characters an answer may have. */
    public String longest() {
        return Integer.toString(Reply.LONGEST);
    }

    /** What is wrong with a field, or {@code null}. */
    public String fault(String field) {
        return faults.stream()
                .filter(told -> told.field().equals(field))
                .map(Told::text)
                .findFirst()
                .orElse(null);
    }

    private static List<Line> lines(Opened opened, Request request, Wording wording) {
        var words = wording.of(Reporting.class);
        var asking = wording.of(Asking.class);
        return Line.said(
                Line.of(words.kind(), Standing.kind(request.kind(), asking)),
                Line.of(words.before(), request.inBook()),
                Line.of(words.vaccine(), request.vaccine()),
                Line.of(
                        words.day(),
                        request.day() == null ? null : request.day().vietnamese()),
                new Line(
                        words.sender(),
                        Senders.of(request.sender(), request.forOther(), opened.name(), asking),
                        asking.receivedAt(wording.time(request.receivedAt()), wording.day(request.receivedAt())),
                        null),
                new Line(
                        words.deadlines(),
                        asking.clock(
                                wording.day(request.deadlines().firstAnswer()),
                                wording.day(request.deadlines().done())),
                        asking.clockSource(),
                        null));
    }
}
