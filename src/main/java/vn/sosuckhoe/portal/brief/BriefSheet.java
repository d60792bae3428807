package vn.sosuckhoe.portal.brief;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.brief.draft.Size;
import vn.sosuckhoe.portal.brief.part.Allergies;
import vn.sosuckhoe.portal.brief.part.GrowthLine;
import vn.sosuckhoe.portal.brief.part.KnownDiseases;
import vn.sosuckhoe.portal.brief.part.LastValues;
import vn.sosuckhoe.portal.brief.part.LastVisits;
import vn.sosuckhoe.portal.brief.part.LongCare;
import vn.sosuckhoe.portal.brief.part.Vaccinated;
import vn.sosuckhoe.portal.paper.Invented;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Papers;
import vn.sosuckhoe.portal.words.Told;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page: who, allergies, diseases, what is looked after, drugs, values, vaccinations, visits; then what it is made of.
 *
 * <p>No number of the person stands on it, not even masked: paper gets lost, and beside sex, date and province of birth
 * each digit shown gives away one of the few that nobody can guess. Whoever treats the person sees the card itself.
 *
 * @param held that nothing private is on the page, whether the book holds any or not; {@code null} where it may be there
 * @param missing what no source tells, or {@code null}
 * @param synthetic that it is all invented, or {@code null}
 */
public record BriefSheet(
        String name,
        List<Line> who,
        List<Section> sections,
        String held,
        String missing,
        String sources,
        String made,
        String synthetic,
        Size size) {

    /** Sources named; the others are counted. */
    private static final int SOURCES = 3;

    /** Characters that a page of this portal holds when it is printed by a browser. */
    private static final int BROWSER_PAGE = 2600;

    static BriefSheet of(Draft draft, Names names) {
        var book = draft.book();
        var words = draft.words();
        return new BriefSheet(
                book.person().name() == null
                        ? draft.wording().of(Told.class).nameless()
                        : draft.cut(book.person().name()),
                who(book.person(), draft),
                Stream.of(
                                Optional.of(Allergies.of(draft)),
                                Optional.of(KnownDiseases.of(draft)),
                                LongCare.of(draft),
                                Optional.of(drugs(draft)),
                                GrowthLine.of(draft),
                                Optional.of(LastValues.of(draft)),
                                Optional.of(Vaccinated.of(draft, names)),
                                Optional.of(LastVisits.of(draft)))
                        .flatMap(Optional::stream)
                        .toList(),
                draft.privacy().keepsBack() ? words.held() : null,
                missing(draft),
                sources(draft),
                words.made(draft.wording().day(draft.today())),
                Invented.is(book) ? draft.wording().of(Papers.class).synthetic() : null,
                draft.size());
    }

    /** Whether it is about what a browser prints on one page. */
    boolean isShort() {
        return sections.stream()
                        .flatMap(section -> section.lines().stream())
                        .mapToInt(
                                line -> 40 + Objects.toString(line.value(), "").length())
                        .sum()
                <= BROWSER_PAGE;
    }

    private static List<Line> who(Person person, Draft draft) {
        var words = draft.words();
        var wording = draft.wording();
        return List.of(
                Line.of(
                        words.birth(),
                        person.birthDate() == null
                                ? words.unknown()
                                : words.born(
                                        person.birthDate().vietnamese(),
                                        wording.age(person.birthDate(), draft.today()))),
                Line.of(
                        words.sex(),
                        person.sex() == null
                                ? words.unknown()
                                : wording.term("sex", person.sex().name(), words.unknown())),
                Line.of(words.blood(), blood(person, draft)));
    }

    private static String blood(Person person, Draft draft) {
        var words = draft.words();
        var rhesus = person.bloodRh() == null
                ? null
                : "-".equals(person.bloodRh()) ? words.rhesusNegative() : words.rhesusPositive();
        var blood = Draft.joined(", ", person.bloodAbo(), rhesus);
        return blood == null ? words.unknown() : blood;
    }

    /** No message of QĐ 831 holds a drug: what somebody takes is to be written by hand. */
    private static Section drugs(Draft draft) {
        return new Section(
                "hand", draft.words().drugs(), List.of(), draft.words().drugsNone(), null);
    }

    private static String missing(Draft draft) {
        var words = draft.book().missing().stream()
                .map(Missing::item)
                .map(item -> draft.wording().term("item", item.replaceAll("([a-z])([A-Z])", "$1-$2"), item))
                .distinct()
                .toList();
        return words.isEmpty()
                ? null
                : Draft.joined(
                        ", ",
                        words.stream().limit(draft.size().measures()).collect(Collectors.joining(", ")),
                        draft.more(words.size() - draft.size().measures()));
    }

    private static String sources(Draft draft) {
        var origin = Origin.of(draft.book(), draft.wording());
        var names = draft.book().sources().stream()
                .map(source -> Draft.joined(" ", draft.cut(origin.name(source.facility())), asOf(source, draft)))
                .toList();
        return names.isEmpty()
                ? draft.words().unknown()
                : Draft.joined(
                        "; ",
                        names.stream().limit(SOURCES).collect(Collectors.joining("; ")),
                        draft.more(names.size() - SOURCES));
    }

    private static String asOf(Book.Source source, Draft draft) {
        return source.asOf() == null
                ? null
                : draft.words().sourceAsOf(source.asOf().vietnamese());
    }
}
