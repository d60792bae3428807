package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.reason.Sentences;
import vn.sosuckhoe.portal.view.reason.Why;
import vn.sosuckhoe.portal.view.vaccine.Stages.Stage;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.visit.OpenDays;
import vn.sosuckhoe.vaccination.visit.VisitPlan;
import vn.sosuckhoe.vaccination.visit.VisitRules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One person's vaccinations: a sentence, an action, the numbers, the timeline.
 *
 * @param next what comes in the time that lies ahead, at least the first visit, soonest first
 * @param closed groups of which nothing is waited for, with the reason
 * @param sheet the same doses in the order of the paper book, for printing
 * @param basis the schedule it is worked out by, {@code null} where none was asked
 * @param unsure whether some rule told here is not read in a primary text
 * @param tetanus the mother's doses, or {@code null}
 * @param schoolSheet address of the sheet for school, {@code null} for grown people
 * @param dates that somebody set, whatever the schedule says
 */
public record VaccinationsView(
        Headline headline,
        List<Next> next,
        List<Line> numbers,
        List<Stage> stages,
        List<Closed> closed,
        List<Sheet.Row> sheet,
        String basis,
        boolean unsure,
        AdviceView advice,
        String tetanus,
        DatesView dates,
        String report,
        String schoolSheet) {

    /** @param why may be {@code null} */
    public record Closed(Status status, String word, String name, Why why) {}

    /** @param open the days on which the person's station vaccinates */
    public static VaccinationsView of(UUID id, Book book, Names names, OpenDays open, LocalDate today) {
        var wording = names.wording();
        var given = new GivenItems(id, book, names).all();
        var coming = new ComingItems(book, names, today);
        var visits = coming.visits(open);
        var horizon = today.plusDays(VisitRules.days("horizon-days"));
        var next = visits.days().stream()
                .filter(visit -> visit == visits.days().get(0) || !visit.day().isAfter(horizon))
                .flatMap(visit -> visit.wishes().stream())
                .map(coming::next)
                .toList();
        var closed = closed(book, names, today);
        var postponed = coming.postponed();
        var items = Stream.of(given, nextItems(visits, coming), postponed, coming.later())
                .flatMap(List::stream)
                .toList();
        return new VaccinationsView(
                new Headlines(book, names, today, open).of(visits, postponed, closed),
                next,
                numbers(book, items, names),
                new Stages(wording, book.person().birthDate()).of(items),
                closed,
                new Sheet(book, names, today).rows(),
                book.schedule() == null
                        ? null
                        : wording.of(Vaccines.class)
                                .basis(
                                        names.title(),
                                        wording.day(names.schedule().since())),
                whys(items, next, closed).anyMatch(Why::unsure),
                AdviceView.in(wording),
                book.motherTetanusDoses() == null
                        ? null
                        : wording.of(Doses.class)
                                .tetanus(book.motherTetanusDoses().toString()),
                DatesView.of(book, wording, today),
                "/so/" + id + "/bao-sai",
                grown(book, today) ? null : "/so/" + id + "/vao-truong");
    }

    private static boolean grown(Book book, LocalDate today) {
        return Guardianship.stage(book.person().birthDate(), today) == Guardianship.Stage.ADULT;
    }

    private static List<Item> nextItems(VisitPlan visits, ComingItems coming) {
        return visits.days().stream()
                .flatMap(visit -> visit.wishes().stream())
                .map(coming::item)
                .toList();
    }

    /** Grown people are not told all that is for children only. */
    private static List<Closed> closed(Book book, Names names, LocalDate today) {
        if (book.schedule() == null) {
            return List.of();
        }
        var words = names.wording().of(Vaccines.class);
        var sentences = new Sentences(names);
        var grown = grown(book, today);
        return book.schedule().groups().stream()
                .filter(group -> group.next() == null && Status.of(group.standing()) != null)
                .filter(group -> !grown || group.standing() == Standing.CONTRAINDICATED)
                .map(group -> closed(group, names, words, sentences))
                .toList();
    }

    private static Closed closed(GroupForecast group, Names names, Vaccines words, Sentences sentences) {
        var status = Status.of(group.standing());
        return new Closed(
                status,
                status.word(words),
                names.group(group.group()),
                sentences.why(group.why().stream().findFirst().orElse(null)));
    }

    private static List<Line> numbers(Book book, List<Item> items, Names names) {
        var words = names.wording().of(Vaccines.class);
        var recorded =
                Line.of(words.countGiven(), Integer.toString(book.vaccinations().size()));
        if (book.schedule() == null) {
            return List.of(recorded);
        }
        return List.of(
                recorded,
                Line.of(words.countValid(), count(items, Status.GIVEN)),
                Line.of(words.countOverdue(), count(items, Status.OVERDUE)),
                Line.of(words.countDue(), count(items, Status.DUE)),
                Line.of(
                        words.countLater(),
                        Long.toString(items.stream()
                                .map(Item::status)
                                .filter(status -> status == Status.SOON || status == Status.LATER)
                                .count())));
    }

    private static String count(List<Item> items, Status wanted) {
        return Long.toString(
                items.stream().filter(item -> item.status() == wanted).count());
    }

    private static Stream<Why> whys(List<Item> items, List<Next> next, List<Closed> closed) {
        return Stream.of(
                        items.stream().map(Item::why),
                        next.stream().flatMap(each -> each.marks().stream()).map(Next.Mark::why),
                        closed.stream().map(Closed::why))
                .flatMap(each -> each)
                .filter(why -> why != null);
    }
}
