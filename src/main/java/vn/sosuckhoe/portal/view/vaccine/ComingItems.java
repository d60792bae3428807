package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.reason.Sentences;
import vn.sosuckhoe.portal.view.reason.Why;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.visit.OpenDays;
import vn.sosuckhoe.vaccination.visit.VisitPlan;
import vn.sosuckhoe.vaccination.visit.VisitRules;
import vn.sosuckhoe.vaccination.visit.Wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The doses still to come: the next of each group, those that one vaccine answers together, and the ones after it. */
final class ComingItems {

    private static final String SELF = "";

    private final Book book;
    private final Names names;
    private final LocalDate today;
    private final Sentences sentences;
    private final Wording wording;
    private final Vaccines words;
    private final List<GroupForecast> open;

    ComingItems(Book book, Names names, LocalDate today) {
        this.book = book;
        this.names = names;
        this.today = today;
        this.sentences = new Sentences(names);
        this.wording = names.wording();
        this.words = wording.of(Vaccines.class);
        this.open = book.schedule() == null
                ? List.of()
                : book.schedule().groups().stream()
                        .filter(group -> group.next() != null)
                        .toList();
    }

    /** The visits this person needs, soonest first. */
    VisitPlan visits(OpenDays days) {
        return VisitPlan.of(
                open.stream()
                        .filter(group -> group.standing() == Standing.OPEN)
                        .map(group -> Wish.of(SELF, group.group(), group.next()))
                        .toList(),
                today,
                VisitRules.days("move-days"),
                days);
    }

    Next next(Wish wish) {
        var doses = wish.aims().stream().map(aim -> of(aim.group()).next()).toList();
        var status = doses.stream()
                .map(dose -> Status.of(dose, today, names.schedule().soonDays()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var number = wish.aims().stream().mapToInt(Wish.Aim::number).min().orElseThrow();
        return new Next(
                status,
                status.word(words),
                Names.capital(names.dose(wish.vaccine(), number)),
                Names.capital(names.vaccine(wish.vaccine())),
                counts(wish),
                Stream.of(
                                mark(words.recommended(), doses, NextDose::recommended, wish.recommended()),
                                mark(words.earliest(), doses, NextDose::earliest, wish.earliest()),
                                mark(words.overdueFrom(), doses, NextDose::overdue, wish.overdue()),
                                mark(words.last(), doses, NextDose::last, wish.last()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    Item item(Wish wish) {
        var next = next(wish);
        return item(
                next.status(),
                wish.recommended(),
                wish.aims().get(0).group(),
                next.name(),
                next.marks().get(0).why());
    }

    /** Put off: they have a day, but somebody has to say first that it is one again. */
    List<Item> postponed() {
        return open.stream()
                .filter(group -> group.standing() == Standing.POSTPONED)
                .map(group -> item(
                        Status.POSTPONED,
                        group.next().recommended().day(),
                        group.group(),
                        names.dose(group.next().vaccine(), group.next().number()),
                        sentences.why(group.why().stream().findFirst().orElse(null))))
                .toList();
    }

    /** After the next one: the days on which they come if all before them come on theirs. */
    List<Item> later() {
        record Slot(String vaccine, LocalDate on, String group, int number) {}
        return open.stream()
                .flatMap(group -> group.slots().stream()
                        .filter(slot -> slot.dose() == null
                                && slot.planned() != null
                                && slot.number() > group.next().number())
                        .map(slot -> new Slot(slot.vaccine(), slot.planned(), group.group(), slot.number())))
                .collect(Collectors.toMap(
                        slot -> slot.vaccine() + slot.on(),
                        Function.identity(),
                        (one, other) -> one.number <= other.number ? one : other,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(slot -> item(Status.LATER, slot.on, slot.group, names.dose(slot.vaccine, slot.number), null))
                .toList();
    }

    private Item item(Status status, LocalDate on, String group, String name, Why why) {
        return new Item(
                status,
                status.word(words),
                on,
                names.place(group),
                Names.capital(name),
                null,
                status == Status.LATER && why == null
                        ? words.planned(wording.day(on))
                        : words.bySchedule(wording.day(on)),
                null,
                null,
                why,
                null,
                List.of(),
                null);
    }

    private String counts(Wish wish) {
        return wish.aims().stream()
                .sorted(Comparator.comparing(aim -> names.place(aim.group())))
                .map(aim -> words.aim(Integer.toString(aim.number()), names.group(aim.group())))
                .collect(Collectors.joining("; "));
    }

    private GroupForecast of(String group) {
        return open.stream()
                .filter(each -> each.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Of the groups that one dose answers, the one whose date decided tells why. */
    private Next.Mark mark(String label, List<NextDose> doses, Function<NextDose, Dated> date, LocalDate day) {
        if (day == null) {
            return null;
        }
        var why = Stream.concat(
                        doses.stream().map(date),
                        // a dose that waits for another group: that group's earliest day is what decided
                        doses.stream().map(NextDose::earliest))
                .filter(dated -> dated != null && dated.day().equals(day))
                .findFirst()
                .map(Dated::why)
                .orElse(null);
        return new Next.Mark(label, wording.day(day), sentences.why(why));
    }
}
