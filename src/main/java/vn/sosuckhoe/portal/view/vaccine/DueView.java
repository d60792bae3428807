package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Due;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.visit.OpenDays;
import vn.sosuckhoe.vaccination.visit.VisitPlan;
import vn.sosuckhoe.vaccination.visit.VisitRules;
import vn.sosuckhoe.vaccination.visit.Wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is due for the family: one line a visit, those that are late first.
 *
 * @param none what is said where there is no visit; {@code null} where nothing at all is known, and nothing is shown
 * @param station on which days to come, or to ask for them
 */
public record DueView(String title, List<Visit> visits, String none, String station) {

    /** @param sentence who comes when, and how many doses each */
    public record Visit(Status status, String word, String sentence, List<Person> people) {}

    /** @param doses "5 trong 1 mũi 2, bại liệt liều 2" */
    public record Person(String href, String name, String doses) {}

    /** @param open of the station where the family's children were vaccinated */
    public static DueView of(List<Shelved> shelf, Names names, OpenDays open, LocalDate today) {
        var wording = names.wording();
        var words = wording.of(Due.class);
        var horizon = VisitRules.days("horizon-days");
        var wishes = shelf.stream()
                .flatMap(each -> each.cover().doses().stream()
                        .map(due -> Wish.of(each.id().toString(), due.group(), due.next())))
                .toList();
        var lines = new DueLines(people(shelf, wording), children(shelf, today), names, today);
        var visits = VisitPlan.of(wishes, today, VisitRules.days("move-days"), open).days().stream()
                .filter(visit -> !visit.day().isAfter(today.plusDays(horizon)))
                .sorted(Comparator.comparing(VisitPlan.Day::late).reversed().thenComparing(VisitPlan.Day::day))
                .map(lines::visit)
                .toList();
        return new DueView(
                words.title(Integer.toString(horizon)),
                visits,
                visits.isEmpty() && !wishes.isEmpty() ? words.none(Integer.toString(horizon)) : null,
                visits.isEmpty() ? null : new Weekdays(wording).station(open));
    }

    /** By what they are called at home, as long as no two are called the same. */
    private static Map<String, String> people(List<Shelved> shelf, Wording wording) {
        var given = shelf.stream().collect(Collectors.groupingBy(each -> given(each, wording), Collectors.counting()));
        return shelf.stream().collect(Collectors.toMap(each -> each.id().toString(), each -> {
            var name = given(each, wording);
            return given.get(name) == 1 ? name : each.cover().name();
        }));
    }

    private static String given(Shelved each, Wording wording) {
        return PersonName.read(each.cover().name())
                .map(PersonName::givenName)
                .orElse(wording.of(Told.class).nameless());
    }

    private static List<String> children(List<Shelved> shelf, LocalDate today) {
        return shelf.stream()
                .filter(each -> Guardianship.stage(each.cover().birthDate(), today) != Stage.ADULT)
                .map(each -> each.id().toString())
                .toList();
    }
}
