package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Cover.DueCare;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.words.Caring;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What check-ups and long illnesses ask of the family: one entry a person, who is late first. Nothing sensitive is in it. */
public record FamilyCareView(String title, List<Person> people) {

    static final int HORIZON_DAYS = 90;

    /** @param lines what and when, soonest first; what falls on one day stands in one */
    public record Person(String href, String name, Chip chip, List<String> lines) {}

    public static FamilyCareView of(List<Shelved> shelf, Wording wording, LocalDate today) {
        var people = shelf.stream()
                .filter(each -> !coming(each.cover(), today).isEmpty())
                .sorted(Comparator.comparing((Shelved each) -> timing(each.cover(), today)))
                .map(each -> person(each, wording, today))
                .toList();
        return new FamilyCareView(wording.of(Caring.class).familyTitle(), people);
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** Late, or within the horizon, soonest first. */
    static List<DueCare> coming(Cover cover, LocalDate today) {
        return cover.care().stream()
                .filter(each -> each.until() == null || today.isBefore(each.until()))
                .filter(each -> !each.on().isAfter(today.plusDays(HORIZON_DAYS)))
                .toList();
    }

    static Timing timing(DueCare due, LocalDate today) {
        // what was found is to be looked at from now on, by that day
        var from = "recheck".equals(due.what()) && today.isBefore(due.on()) ? today : due.on();
        return Timing.of(from, due.overdueFrom(), today);
    }

    private static Timing timing(Cover cover, LocalDate today) {
        return coming(cover, today).stream()
                .map(each -> timing(each, today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Person person(Shelved shelved, Wording wording, LocalDate today) {
        var cover = shelved.cover();
        return new Person(
                "/so/" + shelved.id() + "/nhac",
                cover.name() == null ? wording.of(Told.class).nameless() : cover.name(),
                Chip.of(timing(cover, today), wording),
                lines(cover, new CareWords(wording), today));
    }

    private static List<String> lines(Cover cover, CareWords words, LocalDate today) {
        return coming(cover, today).stream()
                .collect(Collectors.groupingBy(
                        each -> when(each, words, today), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> words.words().item(what(day.getValue(), words), day.getKey()))
                .toList();
    }

    /** "Tái khám tăng huyết áp, đái tháo đường; Lĩnh thuốc tăng huyết áp". */
    private static String what(List<DueCare> due, CareWords words) {
        return due.stream()
                .collect(Collectors.groupingBy(DueCare::what, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> words.what(
                        each.getKey(),
                        each.getValue().stream()
                                .map(DueCare::of)
                                .filter(Objects::nonNull)
                                .toList()))
                .collect(Collectors.joining("; "));
    }

    private static String when(DueCare due, CareWords words, LocalDate today) {
        var day = words.wording().day(due.on());
        if ("recheck".equals(due.what())) {
            return words.words().beforeDay(day);
        }
        return due.on().isAfter(today)
                ? words.words().onDay(day)
                : words.words().sinceDay(day);
    }
}
