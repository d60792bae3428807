package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.roll.desk.Elsewhere.Seen;
import vn.sosuckhoe.station.AtDesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Visits at other facilities, newest first; nothing of what was said there.
 *
 * @param waiting how much of what was found here has no answer yet
 */
public record ElsewhereView(String place, String lead, List<Row> rows, String waiting) {

    public record Row(
            String href, String name, String lives, String day, String facility, boolean diagnosed, boolean ordered) {}

    static ElsewhereView of(List<Seen> seen, Map<String, String> places, LocalDate since, int waiting, AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        var doses = wording.of(Doses.class);
        return new ElsewhereView(
                words.place(desk.communeName(), desk.staff().facility()),
                words.elsewhereLead(wording.day(since)),
                seen.stream()
                        .map(each -> new Row(
                                "/tram/nguoi/" + each.person().book(),
                                each.person().name(),
                                each.person().hamlet().isEmpty()
                                        ? words.noHamlet()
                                        : each.person().hamlet(),
                                wording.day(each.on()),
                                places.getOrDefault(each.facility(), doses.facility(each.facility())),
                                each.diagnosed(),
                                each.ordered()))
                        .toList(),
                words.openCount(Integer.toString(waiting)));
    }
}
