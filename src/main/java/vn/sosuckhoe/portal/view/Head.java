package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.chart.Growing;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The label on a book and the tabs of its parts.
 *
 * @param facts "Nữ · sinh 03/02/2024 · 2 tuổi 9 tháng"
 * @param ward read by a guardian; {@code acting} then says on whose behalf
 * @param section the tab that is open, in words
 * @param asOf when the book was last brought up to date
 * @param from who told it
 */
public record Head(
        UUID id, String name, String facts, boolean ward, String section, List<Tab> tabs, String asOf, String from) {

    private static final int NAMED_SOURCES = 3;

    public record Tab(String href, String icon, String word, boolean current) {}

    public static Head of(
            UUID id,
            Book book,
            Holder.Relation relation,
            OffsetDateTime asOf,
            String part,
            Wording wording,
            LocalDate today) {
        var shell = wording.of(Shell.class);
        var tabs = tabs("/so/" + id, part, Growing.concerns(book.person(), today), shell);
        return new Head(
                id,
                name(book.person(), wording),
                facts(book.person(), wording, today),
                relation == Holder.Relation.GUARDIAN,
                tabs.stream().filter(Tab::current).map(Tab::word).findFirst().orElse(shell.tabSummary()),
                tabs,
                shell.asOf(wording.time(asOf), wording.day(asOf)),
                from(book, wording));
    }

    private static List<Tab> tabs(String book, String part, boolean growing, Shell shell) {
        return Stream.of(
                        new Tab("", "book", shell.tabSummary(), false),
                        new Tab("/tien-su", "past", shell.tabHistory(), false),
                        new Tab("/tiem-chung", "syringe", shell.tabVaccinations(), false),
                        new Tab("/kham", "pulse", shell.tabCheckups(), false),
                        growing ? new Tab("/tang-truong", "chart", shell.tabGrowth(), false) : null,
                        new Tab("/nhac", "calendar", shell.tabAppointments(), false),
                        new Tab("/ai-da-xem", "eye", shell.tabViewings(), false))
                .filter(Objects::nonNull)
                .map(tab -> new Tab(book + tab.href, tab.icon, tab.word, tab.href.equals(part)))
                .toList();
    }

    public static String name(Person person, Wording wording) {
        return person.name() == null ? wording.of(Told.class).nameless() : person.name();
    }

    static String facts(Person person, Wording wording, LocalDate today) {
        var sex = Optional.ofNullable(person.sex()).map(value -> wording.term("sex", value.name(), null));
        var born = Optional.ofNullable(person.birthDate())
                .map(date -> wording.of(Told.class).bornOn(date.vietnamese()));
        return Stream.of(sex, born, Optional.of(wording.age(person.birthDate(), today)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String from(Book book, Wording wording) {
        var shell = wording.of(Shell.class);
        var origin = Origin.of(book, wording);
        var names = book.sources().stream()
                .map(source -> origin.name(source.facility()))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return shell.fromNobody();
        }
        var named = names.stream().limit(NAMED_SOURCES).collect(Collectors.joining(", "));
        return names.size() <= NAMED_SOURCES
                ? shell.from(named)
                : shell.fromMore(named, Integer.toString(names.size() - NAMED_SOURCES));
    }
}
