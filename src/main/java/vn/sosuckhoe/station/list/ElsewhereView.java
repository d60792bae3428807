package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.roll.desk.Elsewhere.Seen;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.ListView.Paging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Visits at other facilities, newest first; nothing of what was said there.
 *
 * @param alerts what of the address was no page
 * @param waiting how much of what was found here has no answer yet
 */
public record ElsewhereView(
        String place, String lead, List<String> alerts, List<Row> rows, Paging paging, String waiting) {

    public record Row(
            String href, String name, String lives, String day, String facility, boolean diagnosed, boolean ordered) {}

    static ElsewhereView of(
            List<Seen> seen,
            int asked,
            int all,
            Map<String, String> places,
            LocalDate since,
            int waiting,
            AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        var doses = wording.of(Doses.class);
        return new ElsewhereView(
                words.place(desk.communeName(), desk.staff().facility()),
                words.elsewhereLead(wording.day(since)),
                asked > 0 ? List.of() : List.of(words.pageFault()),
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
                Pagings.of(
                        Math.max(1, asked),
                        all,
                        page -> "/tram/noi-khac?xa=" + desk.commune() + "&trang=" + page,
                        words),
                words.openCount(Integer.toString(waiting)));
    }
}
