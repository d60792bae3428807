package vn.sosuckhoe.station.desk;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Reporting;
import vn.sosuckhoe.request.answer.Waiting;
import vn.sosuckhoe.roll.desk.Counted.Figures;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.AtDesk.Place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The first page of staff: counts, no names.
 *
 * @param place commune and facility
 * @param places to choose from, empty for staff of one commune
 * @param in commune of the links, empty for the main one
 */
public record DeskView(
        String place,
        List<Place> places,
        String lead,
        SearchView search,
        Reports reports,
        List<Work> lists,
        String in) {

    /** What people reported, counted. */
    public record Reports(String href, String word, boolean late) {}

    /** @param href of the list, to which a window is added */
    public record Work(String href, String name, int overdue, int thisWeek, int thisMonth, int all) {}

    static DeskView of(Map<WorkList, Figures> figures, Waiting.Count reports, SearchForm form, AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        var in = desk.commune().equals(desk.staff().commune()) ? "" : "&xa=" + desk.commune();
        return new DeskView(
                words.place(desk.communeName(), desk.staff().facility()),
                desk.places(),
                words.listsLead(wording.day(desk.today())),
                SearchView.of(form, desk),
                reports(reports, desk),
                Arrays.stream(WorkList.values())
                        .map(list -> new Work(
                                "/tram/danh-sach/" + list.code(),
                                wording.term("worklist", list.name(), list.code()),
                                figures.get(list).overdue(),
                                figures.get(list).thisWeek(),
                                figures.get(list).thisMonth(),
                                figures.get(list).all()))
                        .toList(),
                in);
    }

    private static Reports reports(Waiting.Count counted, AtDesk desk) {
        var words = desk.asked().wording().of(Reporting.class);
        return new Reports(
                "/tram/bao-sai?xa=" + desk.commune(),
                words.deskLink(Integer.toString(counted.open()), Integer.toString(counted.late())),
                counted.late() > 0);
    }
}
