package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Composing;
import vn.sosuckhoe.portal.words.Timing;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.Slot;
import vn.sosuckhoe.reminder.text.Variable;
import vn.sosuckhoe.roll.desk.Lists.Hamlet;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Typed;
import vn.sosuckhoe.station.list.Filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times of a campaign as they were typed: a line for each slot, and a line that is empty is none. */
final class TimesForm {

    static final int MOST_LINES = 40;
    static final int MOST_PEOPLE = 2000;
    /** Days after the last slot on which a visit still counts, where nothing else is said. */
    static final int GRACE = 14;

    private static final int FURTHEST_DAYS = 366;
    private static final List<String> PARTS = List.of("ngay", "tu", "den", "cho", "noi");

    private final Typed typed;
    private final Wording wording;
    private final Timing words;
    private final LocalDate today;

    private TimesForm(Visit visit, Typed typed) {
        this.typed = typed;
        this.wording = visit.desk().asked().wording();
        this.words = wording.of(Timing.class);
        this.today = visit.desk().today();
    }

    static String name(int line, String part) {
        return "d" + line + "-" + part;
    }

    static Optional<Draft> read(Visit visit, Typed typed, List<Hamlet> hamlets) {
        return new TimesForm(visit, typed).draft(visit.campaign().draft(), hamlets);
    }

    private Optional<Draft> draft(Draft draft, List<Hamlet> hamlets) {
        var slots = new ArrayList<Slot>();
        for (var line = 1; line <= lines(); line++) {
            if (!isEmpty(line)) {
                slot(line, slots.size() + 1, hamlets).ifPresent(slots::add);
            }
        }
        if (slots.isEmpty() && typed.isRight()) {
            typed.fault(name(1, "ngay"), words.missingSlots());
        }
        var from = window("cua-so-tu", words.windowFrom());
        var until = window("cua-so-den", words.windowUntil());
        if (!typed.isRight()) {
            return Optional.empty();
        }
        var days = slots.stream().map(Slot::day).sorted().toList();
        var first = from == null ? days.get(0) : from;
        var last = until == null ? days.get(days.size() - 1).plusDays(GRACE) : until;
        if (last.isBefore(first)) {
            typed.fault("cua-so-den", words.faultWindow());
            return Optional.empty();
        }
        slots.sort(Comparator.comparing(Slot::day).thenComparing(Slot::from).thenComparing(Slot::id));
        return Optional.of(draft.times(first, last, again("truoc", Draft.BEFORE), again("sau", Draft.AFTER), slots));
    }

    private int lines() {
        return typed.number("dong", 0, MOST_LINES).orElse(0);
    }

    private boolean isEmpty(int line) {
        return PARTS.stream().allMatch(part -> typed.line(name(line, part)).isEmpty());
    }

    private Optional<Slot> slot(int line, int id, List<Hamlet> hamlets) {
        var day = typed.mustDay(name(line, "ngay"), label(line, words.dayLabel()));
        if (day.filter(each -> each.isBefore(today) || each.isAfter(today.plusDays(FURTHEST_DAYS)))
                .isPresent()) {
            typed.fault(name(line, "ngay"), words.faultPast(label(line, words.dayLabel())));
        }
        var from = typed.mustTime(name(line, "tu"), label(line, words.fromLabel()));
        var to = typed.mustTime(name(line, "den"), label(line, words.toLabel()));
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            typed.fault(name(line, "den"), words.faultOrder(label(line, words.toLabel())));
        }
        var capacity = typed.mustNumber(name(line, "cho"), label(line, words.capacityLabel()), 1, MOST_PEOPLE);
        WordsPage.plain(
                typed,
                name(line, "noi"),
                label(line, words.otherPlaceLabel()),
                Variable.PLACE.longest(),
                wording.of(Composing.class));
        var hamlet = hamlet(line, hamlets);
        return Stream.of(day, from, to, capacity, hamlet).allMatch(Optional::isPresent)
                ? Optional.of(new Slot(
                        id,
                        hamlet.get().key(),
                        hamlet.get().name(),
                        day.get(),
                        from.get(),
                        to.get(),
                        typed.orNull(name(line, "noi")),
                        capacity.get(),
                        0))
                : Optional.empty();
    }

    /** People without a hamlet come with those that have no slot of their own. */
    private Optional<Hamlet> hamlet(int line, List<Hamlet> hamlets) {
        var told = typed.line(name(line, "thon"));
        if (told.isEmpty() || told.equals(Filter.NO_HAMLET)) {
            return Optional.of(new Hamlet("", "", 0));
        }
        return typed.mustChoose(
                name(line, "thon"),
                label(line, wording.of(Campaigning.class).hamletLabel()),
                hamlets.stream().filter(each -> each.key().equals(told)).findFirst());
    }

    private LocalDate window(String field, String label) {
        return typed.line(field).isEmpty() ? null : typed.mustDay(field, label).orElse(null);
    }

    private List<Integer> again(String field, List<Integer> days) {
        return days.stream().filter(each -> typed.is(field, each.toString())).toList();
    }

    private String label(int line, String label) {
        return words.lineLabel(Integer.toString(line), label);
    }
}
