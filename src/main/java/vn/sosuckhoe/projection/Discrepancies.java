package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Person.Discrepancy;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.PersonStatement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import static vn.sosuckhoe.projection.Told.newest;

/**
 * Where two sources tell different things about who somebody is. Names that differ only in capitals or diacritics are the
 * same, since many systems drop them; a date of birth that is less precise but fits is the same as well, and then the more
 * precise one is shown.
 */
final class Discrepancies {

    private final List<Told<PersonStatement>> people;

    Discrepancies(List<Told<PersonStatement>> people) {
        this.people = people;
    }

    /** The newest one, or a more precise one that fits it. */
    PartialDate birthDate() {
        var newest = newest(people, PersonStatement::birthDate);
        return people.stream()
                .map(told -> told.statement().birthDate())
                .filter(date -> date != null && fits(date, newest))
                .reduce(newest, (best, date) -> date.precision().compareTo(best.precision()) > 0 ? date : best);
    }

    /** By field, then from the newest source on; each other value once, with the newest source that tells it. */
    List<Discrepancy> all() {
        var all = new ArrayList<Discrepancy>();
        differing(all, "name", told -> PersonSection.display(told.name()), Folding::fold);
        var shown = birthDate();
        differing(
                all,
                "birthDate",
                told -> Objects.toString(told.birthDate(), null),
                date -> fits(PartialDate.parse(date), shown) ? shown.toString() : date);
        differing(
                all,
                "sex",
                told -> told.sex() == null ? null : told.sex().name().toLowerCase(Locale.ROOT),
                Function.identity());
        differing(all, "bloodAbo", PersonStatement::bloodAbo, Function.identity());
        differing(all, "bloodRh", PersonStatement::bloodRh, Function.identity());
        return List.copyOf(all);
    }

    private void differing(
            List<Discrepancy> all,
            String field,
            Function<PersonStatement, String> value,
            Function<String, String> meaning) {
        var shown = newest(people, value);
        if (shown == null) {
            return;
        }
        var known = new HashSet<String>();
        known.add(meaning.apply(shown));
        for (var told : people) {
            var other = value.apply(told.statement());
            if (Told.saysSomething(other) && known.add(meaning.apply(other))) {
                all.add(new Discrepancy(field, meaningOf(field, shown), other, told.source()));
            }
        }
    }

    private String meaningOf(String field, String shown) {
        return field.equals("birthDate") ? birthDate().toString() : shown;
    }

    private static boolean fits(PartialDate one, PartialDate other) {
        var precise = one.precision().compareTo(other.precision()) >= 0 ? one : other;
        var rough = precise == one ? other : one;
        return !precise.earliest().isBefore(rough.earliest())
                && !precise.latest().isAfter(rough.latest());
    }
}
