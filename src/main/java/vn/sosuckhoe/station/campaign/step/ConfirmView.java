package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.Slot;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoned;
import vn.sosuckhoe.reminder.text.Template;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.Slots;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything once more before it goes.
 *
 * @param missing what has to be decided before, {@code null} for nothing
 * @param warnings what is odd and may be meant so
 * @param now whether it is to go at once, as chosen
 */
public record ConfirmView(
        Way way,
        String count,
        String reach,
        List<Line> summary,
        List<Line> costs,
        List<String> slots,
        String missing,
        List<String> warnings,
        boolean now,
        boolean later,
        Field day,
        Field time,
        String quiet) {

    static ConfirmView of(Visit visit, Reckoned reckoned, Typed typed, String alert) {
        var wording = visit.desk().asked().wording();
        var words = wording.of(Campaigning.class);
        var draft = visit.campaign().draft();
        return new ConfirmView(
                Way.of(visit, "xac-nhan", typed, alert),
                words.people(Integer.toString(reckoned.people())),
                words.reach(Integer.toString(reckoned.reached()), Integer.toString(reckoned.slips())),
                summary(draft, wording, words),
                Costs.lines(reckoned, wording),
                draft.slots().stream().map(slot -> Slots.line(slot, wording)).toList(),
                missing(visit, words),
                warnings(draft, reckoned, words),
                typed == null || typed.is("khi", "ngay"),
                typed != null && typed.is("khi", "hen"),
                Field.of("ngay-gui", words.sendDay(), null, true, null, typed),
                Field.of("gio-gui", words.sendTime(), null, true, null, typed),
                words.quietHint());
    }

    private static List<Line> summary(Draft draft, Wording wording, Campaigning words) {
        var again = Stream.concat(
                        draft.before().stream().map(days -> words.before(days.toString())),
                        draft.after().stream().map(days -> words.after(days.toString())))
                .collect(Collectors.joining("; "));
        return Line.said(
                Line.of(
                        words.listLabel(),
                        wording.term(
                                "worklist",
                                draft.selection().list().name(),
                                draft.selection().list().code())),
                Line.of(
                        words.templateLabel(),
                        Templates.of(draft.template())
                                .map(Template::name)
                                .map(wording::text)
                                .orElse(null)),
                Line.of(words.placeLabel(), draft.place()),
                Line.of(words.bringLabel(), draft.bring()),
                Line.of(
                        words.windowTitle(),
                        draft.from() == null
                                ? null
                                : words.range(wording.day(draft.from()), wording.day(draft.until()))),
                Line.of(words.againTitle(), again.isEmpty() ? words.notAgain() : again));
    }

    static String missing(Visit visit, Campaigning words) {
        var draft = visit.campaign().draft();
        if (draft.place() == null) {
            return words.missingPlace();
        }
        if (draft.slots().isEmpty()) {
            return words.missingSlots();
        }
        return draft.slots().stream()
                        .map(Slot::day)
                        .anyMatch(day -> day.isBefore(visit.desk().today()))
                ? words.slotsPast()
                : null;
    }

    private static List<String> warnings(Draft draft, Reckoned reckoned, Campaigning words) {
        var room = draft.slots().stream().mapToInt(Slot::capacity).sum();
        var unreviewed = Templates.of(draft.template()).filter(each -> !each.reviewed());
        return Stream.of(
                        reckoned.people() == 0 ? words.nobody() : "",
                        !draft.slots().isEmpty() && room < reckoned.people()
                                ? words.tooLittleRoom(Integer.toString(room), Integer.toString(reckoned.people()))
                                : "",
                        unreviewed.isPresent() ? words.notReviewed() : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
