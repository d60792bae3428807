package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One visit: the advice first, because it is what somebody has to do. */
public record VisitView(
        String title,
        String advice,
        List<Line> diagnoses,
        List<Line> measures,
        List<Line> results,
        List<Line> findings,
        List<Line> about) {

    public static VisitView of(Visit visit, Book book, Wording wording) {
        var words = wording.of(Visits.class);
        return new VisitView(
                visit.date() == null ? words.undated() : words.on(visit.date().vietnamese()),
                visit.advice(),
                visit.diagnoses().stream().map(VisitView::diagnosis).toList(),
                new MeasureLines(wording).of(visit.measures()),
                visit.results().stream()
                        .map(each -> new Line(
                                each.name() == null ? each.code() : each.name(),
                                each.value(),
                                wording.term("result", each.group(), each.group()),
                                null))
                        .toList(),
                visit.findings().stream()
                        .map(each -> Line.of(wording.term("area", each.area(), each.area()), each.text()))
                        .toList(),
                about(visit, words, Origin.of(book, wording)));
    }

    private static Line diagnosis(Visit.Diagnosis diagnosis) {
        var named = Stream.of(diagnosis.name(), diagnosis.code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return diagnosis.conclusion() == null
                ? Line.of(named, null)
                : new Line(diagnosis.conclusion(), null, named.isEmpty() ? null : named, null);
    }

    private static List<Line> about(Visit visit, Visits words, Origin origin) {
        return Line.said(
                Line.of(words.reason(), visit.reason()),
                Line.of(words.story(), visit.history()),
                Line.of(words.doctor(), visit.doctor()),
                Line.of(words.place(), origin.names(visit.sources())),
                Line.of(words.period(), period(visit.started(), visit.ended(), words)),
                Line.of(words.glasses(), glasses(visit, origin)));
    }

    private static String period(PartialDate started, PartialDate ended, Visits words) {
        return started == null || ended == null || started.equals(ended)
                ? null
                : words.periodOf(started.vietnamese(), ended.vietnamese());
    }

    private static String glasses(Visit visit, Origin origin) {
        var shell = origin.wording().of(Shell.class);
        return visit.glasses() == null ? null : visit.glasses() ? shell.yes() : shell.no();
    }
}
