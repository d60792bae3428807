package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Timing;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.Slot;
import vn.sosuckhoe.roll.desk.Lists.Hamlet;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Choice;
import vn.sosuckhoe.station.campaign.way.Field;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Typed;
import vn.sosuckhoe.station.campaign.way.Way;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When who comes.
 *
 * @param count of the lines, also of the empty ones
 */
public record TimesView(
        Way way, int count, List<Line> lines, Field from, Field until, List<Choice> before, List<Choice> after) {

    private static final int EMPTY_LINES = 2;
    private static final int MORE_LINES = 5;

    /** @param label "Khung 1" */
    public record Line(String label, List<Choice> hamlets, String hamletName, List<Field> fields) {}

    static TimesView of(Visit visit, List<Hamlet> hamlets, boolean more, Shown shown) {
        var typed = shown.typed();
        var wording = visit.desk().asked().wording();
        var words = wording.of(Timing.class);
        var draft = visit.campaign().draft();
        var lines = typed == null
                ? Math.min(TimesForm.MOST_LINES, draft.slots().size() + (more ? MORE_LINES : EMPTY_LINES))
                : typed.number("dong", 0, TimesForm.MOST_LINES).orElse(EMPTY_LINES);
        return new TimesView(
                Way.of(visit, "lich", shown),
                lines,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> line(
                                line,
                                line <= draft.slots().size() ? draft.slots().get(line - 1) : null,
                                hamlets,
                                typed,
                                wording))
                        .toList(),
                Field.of(
                        "cua-so-tu",
                        words.windowFrom(),
                        words.windowFromHint(),
                        true,
                        draft.from() == null ? null : wording.day(draft.from()),
                        typed),
                Field.of(
                        "cua-so-den",
                        words.windowUntil(),
                        words.windowUntilHint(Integer.toString(TimesForm.GRACE)),
                        true,
                        draft.until() == null ? null : wording.day(draft.until()),
                        typed),
                again("truoc", Draft.BEFORE, draft.before(), typed, words),
                again("sau", Draft.AFTER, draft.after(), typed, words));
    }

    private static Line line(int line, Slot slot, List<Hamlet> hamlets, Typed typed, Wording wording) {
        var words = wording.of(Timing.class);
        var name = TimesForm.name(line, "thon");
        var chosen = typed != null ? typed.line(name) : slot == null ? "" : slot.hamletKey();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", wording.of(Campaigning.class).everyHamlet(), chosen.isEmpty()));
        hamlets.stream()
                .filter(each -> !each.key().isEmpty())
                .forEach(each -> choices.add(
                        new Choice(each.key(), each.name(), each.key().equals(chosen))));
        return new Line(
                words.lineTitle(Integer.toString(line)),
                choices,
                name,
                List.of(
                        field(line, "ngay", words.dayLabel(), slot == null ? null : wording.day(slot.day()), typed),
                        field(line, "tu", words.fromLabel(), slot == null ? null : slot.from(), typed),
                        field(line, "den", words.toLabel(), slot == null ? null : slot.to(), typed),
                        field(line, "cho", words.capacityLabel(), slot == null ? null : slot.capacity(), typed),
                        field(line, "noi", words.otherPlaceLabel(), slot == null ? null : slot.place(), typed)));
    }

    private static Field field(int line, String part, String label, Object value, Typed typed) {
        return Field.of(TimesForm.name(line, part), label, null, !part.equals("noi"), value, typed);
    }

    private static List<Choice> again(
            String field, List<Integer> all, List<Integer> chosen, Typed typed, Timing words) {
        return all.stream()
                .map(days -> new Choice(
                        days.toString(),
                        field.equals("truoc") ? words.before(days.toString()) : words.after(days.toString()),
                        typed == null ? chosen.contains(days) : typed.is(field, days.toString())))
                .toList();
    }
}
