package vn.sosuckhoe.station.report;

import vn.sosuckhoe.portal.view.asking.Standing;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request.State;
import vn.sosuckhoe.request.answer.Reported;
import vn.sosuckhoe.request.answer.Waiting;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.AtDesk.Place;

import java.util.List;

/**
 * What people reported: what waits, and what was finished lately.
 *
 * @param places to choose from, empty for staff of one commune
 * @param more that there are more than are shown, {@code null} where there are not
 */
public record ReportsView(String place, List<Place> places, List<Row> open, List<Row> finished, String more) {

    /** @param by which deadline it is, or when it was finished */
    public record Row(
            String href, String name, String lives, String what, String since, String state, Due due, String by) {}

    static ReportsView of(List<Waiting> found, AtDesk desk) {
        var wording = desk.asked().wording();
        return new ReportsView(
                wording.of(Desk.class).place(desk.communeName(), desk.staff().facility()),
                desk.places(),
                found.stream()
                        .filter(each -> each.state().open())
                        .map(each -> row(each, wording, desk))
                        .toList(),
                found.stream()
                        .filter(each -> !each.state().open())
                        .map(each -> row(each, wording, desk))
                        .toList(),
                found.size() < Reported.MOST
                        ? null
                        : wording.of(Reporting.class).shown(Integer.toString(Reported.MOST)));
    }

    private static Row row(Waiting waiting, Wording wording, AtDesk desk) {
        var words = wording.of(Reporting.class);
        var asking = wording.of(Asking.class);
        return new Row(
                "/tram/bao-sai/" + waiting.citizen() + "/" + waiting.id(),
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
