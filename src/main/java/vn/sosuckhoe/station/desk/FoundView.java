package vn.sosuckhoe.station.desk;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.roll.desk.Found;
import vn.sosuckhoe.roll.desk.Search;
import vn.sosuckhoe.station.AtDesk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who fits what was searched for.
 *
 * @param none a sentence where nobody does, {@code null} otherwise
 * @param more a sentence where not all are shown
 */
public record FoundView(SearchView search, List<Person> people, String count, String none, String more) {

    /** @param facts "Nữ · sinh 03/02/1950 · 76 tuổi" */
    public record Person(String href, String name, String facts, String lives) {}

    static FoundView of(List<Found> found, SearchForm form, AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        var shown = found.stream()
                .limit(Search.MOST)
                .map(each -> person(each, wording, desk))
                .toList();
        return new FoundView(
                SearchView.of(form, desk),
                shown,
                words.foundCount(Integer.toString(shown.size())),
                shown.isEmpty() ? words.foundNone(desk.communeName()) : null,
                found.size() > shown.size() ? words.foundMany(Integer.toString(shown.size())) : null);
    }

    private static Person person(Found found, Wording wording, AtDesk desk) {
        var words = wording.of(Desk.class);
        return new Person(
                "/tram/nguoi/" + found.book(),
                found.name(),
                joined(
                        found.sex() == null
                                ? null
                                : wording.term("sex", found.sex().name(), null),
                        found.born() == null ? null : found.born().vietnamese(),
                        found.born() == null ? null : wording.age(found.born(), desk.today())),
                joined(
                        said(found.hamlet()) ? found.hamlet() : words.noHamlet(),
                        said(found.household()) ? words.household(found.household()) : null));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(FoundView::said).collect(Collectors.joining(" · "));
    }
}
