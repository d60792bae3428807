package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One visit: what it means first, then what was concluded and advised, then part IV of the national form in its order.
 *
 * @param newest where the latest check-up is, {@code null} on its own page
 * @param growth where the curves are of somebody who still grows and was weighed, else {@code null}
 * @param question asked of the latest check-up only: of an old one the answer would be about another day
 */
public record VisitView(
        String title,
        String newest,
        Verdict verdict,
        String growth,
        List<Line> diagnoses,
        String advice,
        List<Line> story,
        Values measured,
        List<Line> findings,
        Values tested,
        List<Line> about,
        QuestionView question) {

    /** Groups of indicators that the form has among the measures. */
    private static final Set<String> MEASURED = Set.of("vital", "body", "vision");

    /** @param asked of whom and how the page is asked for */
    public static VisitView of(Visit visit, Book book, Asked asked, Wording wording) {
        var words = wording.of(Visits.class);
        var readings = readings(visit, book);
        var names = visit.measures().stream().map(Book.Measure::name).collect(Collectors.toSet());
        var measured = Values.of(
                readings.stream().filter(each -> measured(each, names)).toList(), "m", wording);
        var tested = Values.of(
                readings.stream().filter(each -> !measured(each, names)).toList(), "t", wording);
        var newest = newest(book).orElse(visit).id();
        var latest = newest.equals(visit.id());
        var child = visit.date() != null && VisitsView.grows(book, visit.date().latest()) && names.contains("weight");
        return new VisitView(
                visit.date() == null ? words.undated() : words.on(visit.date().vietnamese()),
                latest ? null : asked.book() + "/kham/" + newest,
                Verdict.of(readings, measured, tested, child, wording),
                child ? asked.book() + "/tang-truong" : null,
                visit.diagnoses().stream().map(VisitView::diagnosis).toList(),
                visit.advice(),
                Line.said(Line.of(words.reason(), visit.reason()), Line.of(words.story(), visit.history())),
                measured,
                findings(visit, wording),
                tested,
                about(visit, words, Origin.of(book, wording)),
                latest
                        ? Verdict.worst(readings)
                                .map(worst -> QuestionView.of(
                                        asked.book() + "/kham/" + visit.id(),
                                        worst,
                                        asked.own(),
                                        asked.answer(),
                                        wording))
                                .orElse(null)
                        : null);
    }

    /**
     * @param book address of the book
     * @param own whether the one who reads is the one who was examined
     * @param answer to the question, given just now
     */
    public record Asked(String book, boolean own, Optional<Answer> answer) {}

    /** The value that the question of this visit is about; empty where none is asked. */
    public static Optional<Reading> askedAbout(Visit visit, Book book) {
        return newest(book)
                .filter(newest -> newest.id().equals(visit.id()))
                .flatMap(newest -> Verdict.worst(readings(newest, book)));
    }

    private static List<Reading> readings(Visit visit, Book book) {
        return Meanings.of(Charts.encounter(visit), Charts.of(book).subject());
    }

    /** A visit without a single value is no check-up to come back to. */
    private static Optional<Visit> newest(Book book) {
        return book.checkups().stream()
                .filter(each -> !each.measures().isEmpty() || !each.results().isEmpty())
                .findFirst();
    }

    private static boolean measured(Reading reading, Set<String> measures) {
        var indicator = reading.observed().indicator();
        return indicator == null ? measures.contains(reading.observed().label()) : MEASURED.contains(indicator.group());
    }

    private static Line diagnosis(Visit.Diagnosis diagnosis) {
        var named = Stream.of(diagnosis.name(), diagnosis.code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return diagnosis.conclusion() == null
                ? Line.of(named, null)
                : new Line(diagnosis.conclusion(), null, named.isEmpty() ? null : named, null);
    }

    private static List<Line> findings(Visit visit, Wording wording) {
        var shell = wording.of(Shell.class);
        var glasses = visit.glasses() == null ? null : visit.glasses() ? shell.yes() : shell.no();
        return Stream.concat(
                        visit.findings().stream()
                                .map(each -> Line.of(wording.term("area", each.area(), each.area()), each.text())),
                        Line.said(Line.of(wording.of(Visits.class).glasses(), glasses)).stream())
                .toList();
    }

    private static List<Line> about(Visit visit, Visits words, Origin origin) {
        return Line.said(
                Line.of(words.doctor(), visit.doctor()),
                Line.of(words.place(), origin.names(visit.sources())),
                Line.of(words.period(), period(visit.started(), visit.ended(), words)));
    }

    private static String period(PartialDate started, PartialDate ended, Visits words) {
        return started == null || ended == null || started.equals(ended)
                ? null
                : words.periodOf(started.vietnamese(), ended.vietnamese());
    }
}
