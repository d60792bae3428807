package vn.sosuckhoe.station.report;

import vn.sosuckhoe.portal.view.asking.Standing;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request.State;
import vn.sosuckhoe.request.answer.Waiting;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.AtDesk.Place;
import vn.sosuckhoe.station.list.ListView.Paging;
import vn.sosuckhoe.station.list.Pagings;

import java.util.List;

/**
 * A page of what people reported: what waits, and after it what was finished lately.
 *
 * @param alerts what of the address was no page
 * @param places to choose from, empty for staff of one commune
 * @param none that nothing waits, on this page or another
 */
public record ReportsView(
        String place,
        List<String> alerts,
        List<Place> places,
        boolean none,
        List<Row> open,
        List<Row> finished,
        Paging turn) {

    /** @param by which deadline it is, or when it was finished */
    public record Row(
            String href, String name, String lives, String what, String since, String state, Due due, String by) {}

    /** @param asked page, 0 for what is none */
    static ReportsView of(int asked, Waiting.Count counted, List<Waiting> found, AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        return new ReportsView(
                words.place(desk.communeName(), desk.staff().facility()),
                asked > 0 ? List.of() : List.of(words.pageFault()),
                desk.places(),
                counted.open() == 0,
                found.stream()
                        .filter(each -> each.state().open())
                        .map(each -> row(each, wording, desk))
                        .toList(),
                found.stream()
                        .filter(each -> !each.state().open())
                        .map(each -> row(each, wording, desk))
                        .toList(),
                Pagings.of(
                        Math.max(1, asked),
                        counted.all(),
                        page -> "/tram/bao-sai?trang=" + page + "&xa=" + desk.commune(),
                        words));
    }

    private static Row row(Waiting waiting, Wording wording, AtDesk desk) {
        var words = wording.of(Reporting.class);
        var asking = wording.of(Asking.class);
        return new Row(
                "/tram/bao-sai/" + waiting.citizen() + "/" + waiting.id() + "?xa=" + desk.commune(),
                waiting.name(),
                waiting.hamlet().isEmpty() ? wording.of(Desk.class).noHamlet() : waiting.hamlet(),
                Standing.what(waiting.kind(), waiting.vaccine(), null, asking),
                words.since(wording.day(waiting.receivedAt())),
                Standing.word(waiting.state(), waiting.last(), asking),
                Due.of(waiting.state(), waiting.last(), waiting.dueBy(), desk.today(), wording),
                by(waiting, wording));
    }

    private static String by(Waiting waiting, Wording wording) {
        var words = wording.of(Reporting.class);
        if (!waiting.state().open()) {
            return words.finishedOn(wording.day(waiting.changedAt()));
        }
        return waiting.state() == State.RECEIVED
                ? words.firstBy(wording.day(waiting.dueBy()))
                : words.doneBy(wording.day(waiting.dueBy()));
    }
}
