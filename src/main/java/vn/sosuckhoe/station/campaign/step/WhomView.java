package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Choosing;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoned;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.roll.desk.Listed;
import vn.sosuckhoe.roll.desk.Lists.Hamlet;
import vn.sosuckhoe.roll.desk.Selection;
import vn.sosuckhoe.roll.desk.Selection.Window;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Choice;
import vn.sosuckhoe.station.campaign.way.Field;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Typed;
import vn.sosuckhoe.station.campaign.way.Way;
import vn.sosuckhoe.station.list.Filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom to invite.
 *
 * @param count people, {@code reach} how many of them a message reaches and how many paper does
 * @param secret why names are left out of the messages, {@code null} where they are not
 */
public record WhomView(
        Way way,
        Field title,
        List<Choice> lists,
        List<Choice> hamlets,
        List<Choice> windows,
        Field fromAge,
        Field toAge,
        String count,
        String reach,
        boolean nobody,
        List<Line> facts,
        String secret,
        List<Somebody> sample) {

    public record Somebody(String name, String age, String lives, String reached) {}

    static WhomView of(Visit visit, List<Hamlet> hamlets, Reckoned reckoned, Shown shown) {
        var typed = shown.typed();
        var wording = visit.desk().asked().wording();
        var words = wording.of(Choosing.class);
        var shared = wording.of(Campaigning.class);
        var draft = visit.campaign().draft();
        var selection = draft.selection();
        return new WhomView(
                Way.of(visit, "nhom", shown),
                Field.of("ten", words.titleLabel(), words.titleHint(), false, draft.title(), typed),
                lists(selection, wording, typed),
                hamlets(hamlets, selection, shared, typed),
                windows(selection, wording, typed),
                Field.of("tu-tuoi", words.fromAge(), null, true, selection.fromAge(), typed),
                Field.of("den-tuoi", words.toAge(), null, true, selection.toAge(), typed),
                shared.people(Integer.toString(reckoned.people())),
                words.reach(Integer.toString(reckoned.reached()), Integer.toString(reckoned.slips())),
                reckoned.people() == 0,
                Costs.lines(reckoned, wording),
                Discretion.isSecret(selection.list()) ? words.secretHint() : null,
                reckoned.sample().stream()
                        .map(each -> somebody(each, wording, visit.desk().today()))
                        .toList());
    }

    private static List<Choice> lists(Selection selection, Wording wording, Typed typed) {
        var chosen = typed == null ? selection.list().code() : typed.line("ds");
        return Stream.of(WorkList.values())
                .map(list -> new Choice(
                        list.code(),
                        wording.term("worklist", list.name(), list.code()),
                        list.code().equals(chosen)))
                .toList();
    }

    private static List<Choice> hamlets(List<Hamlet> hamlets, Selection selection, Campaigning words, Typed typed) {
        var code = selection.hamletKey() == null
                ? ""
                : selection.hamletKey().isEmpty() ? Filter.NO_HAMLET : selection.hamletKey();
        var chosen = typed == null ? code : typed.line("thon");
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.everyHamlet(), chosen.isEmpty()));
        for (var each : hamlets) {
            var key = each.key().isEmpty() ? Filter.NO_HAMLET : each.key();
            choices.add(new Choice(key, each.key().isEmpty() ? words.noHamlet() : each.name(), key.equals(chosen)));
        }
        return choices;
    }

    private static List<Choice> windows(Selection selection, Wording wording, Typed typed) {
        var words = wording.of(Desk.class);
        var chosen = typed == null ? Filter.code(selection.window()) : typed.line("han");
        return Stream.of(Window.OVERDUE, Window.THIS_WEEK, Window.THIS_MONTH, Window.ALL)
                .map(each -> new Choice(
                        Filter.code(each),
                        switch (each) {
                            case OVERDUE -> words.overdue();
                            case THIS_WEEK -> words.thisWeek();
                            case THIS_MONTH -> words.thisMonth();
                            case ALL -> words.all();
                        },
                        Filter.code(each).equals(chosen)))
                .toList();
    }

    private static Somebody somebody(Listed listed, Wording wording, LocalDate today) {
        var words = wording.of(Desk.class);
        return new Somebody(
                PersonName.read(listed.name()).map(PersonName::display).orElse(""),
                wording.age(listed.born(), today),
                listed.hamlet().isEmpty() ? words.noHamlet() : listed.hamlet(),
                listed.reach().phone() == null
                        ? listed.reach().email() == null ? words.noPhone() : words.hasEmail()
                        : "own".equals(listed.reach().phoneOf()) ? words.hasPhone() : words.guardiansPhone());
    }
}
