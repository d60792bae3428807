package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Choosing;
import vn.sosuckhoe.portal.words.Composing;
import vn.sosuckhoe.portal.words.Confirming;
import vn.sosuckhoe.portal.words.Timing;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.Slot;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoned;
import vn.sosuckhoe.reminder.text.Template;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.Slots;
import vn.sosuckhoe.station.campaign.way.Field;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Way;

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

    static ConfirmView of(Visit visit, Reckoned reckoned, Shown shown) {
        var typed = shown.typed();
        var wording = visit.desk().asked().wording();
        var words = wording.of(Confirming.class);
        var draft = visit.campaign().draft();
        return new ConfirmView(
                Way.of(visit, "xac-nhan", shown),
                wording.of(Campaigning.class).people(Integer.toString(reckoned.people())),
                wording.of(Choosing.class)
                        .reach(Integer.toString(reckoned.reached()), Integer.toString(reckoned.slips())),
                summary(draft, wording),
                Costs.lines(reckoned, wording),
                draft.slots().stream().map(slot -> Slots.line(slot, wording)).toList(),
                missing(visit),
                warnings(draft, reckoned, wording),
                typed == null || typed.is("khi", "ngay"),
                typed != null && typed.is("khi", "hen"),
                Field.of("ngay-gui", words.sendDay(), null, true, null, typed),
                Field.of("gio-gui", words.sendTime(), null, true, null, typed),
                words.quietHint());
    }

    private static List<Line> summary(Draft draft, Wording wording) {
        var words = wording.of(Confirming.class);
        var composing = wording.of(Composing.class);
        var timing = wording.of(Timing.class);
        var again = Stream.concat(
                        draft.before().stream().map(days -> timing.before(days.toString())),
                        draft.after().stream().map(days -> timing.after(days.toString())))
                .collect(Collectors.joining("; "));
        return Line.said(
                Line.of(
                        wording.of(Campaigning.class).listLabel(),
                        wording.term(
                                "worklist",
                                draft.selection().list().name(),
                                draft.selection().list().code())),
                Line.of(
                        composing.templateLabel(),
                        Templates.of(draft.template())
                                .map(Template::name)
                                .map(wording::text)
                                .orElse(null)),
                Line.of(composing.placeLabel(), draft.place()),
                Line.of(composing.bringLabel(), draft.bring()),
                Line.of(
                        words.windowTitle(),
                        draft.from() == null
                                ? null
                                : words.range(wording.day(draft.from()), wording.day(draft.until()))),
                Line.of(timing.againTitle(), again.isEmpty() ? words.notAgain() : again));
    }

    static String missing(Visit visit) {
        var wording = visit.desk().asked().wording();
        var words = wording.of(Confirming.class);
        var draft = visit.campaign().draft();
        if (draft.place() == null) {
            return words.missingPlace();
        }
        if (draft.slots().isEmpty()) {
            return wording.of(Timing.class).missingSlots();
        }
        return draft.slots().stream()
                        .map(Slot::day)
                        .anyMatch(day -> day.isBefore(visit.desk().today()))
                ? words.slotsPast()
                : null;
    }

    private static List<String> warnings(Draft draft, Reckoned reckoned, Wording wording) {
        var words = wording.of(Confirming.class);
        var room = draft.slots().stream().mapToInt(Slot::capacity).sum();
        var unreviewed = Templates.of(draft.template()).filter(each -> !each.reviewed());
        return Stream.of(
                        reckoned.people() == 0 ? wording.of(Campaigning.class).nobody() : "",
                        !draft.slots().isEmpty() && room < reckoned.people()
                                ? words.tooLittleRoom(Integer.toString(room), Integer.toString(reckoned.people()))
                                : "",
                        unreviewed.isPresent() ? wording.of(Composing.class).notReviewed() : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
