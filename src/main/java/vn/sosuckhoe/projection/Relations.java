package vn.sosuckhoe.projection;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The family as all sources tell it together: a hospital that met only the father does not take the mother away. One
 * relative is one personal ID, or without one the same name and kind; the newest source that names a relative says what
 * holds. Whether it is a guardian, and by which phone it is reached, is said by the newest source that says so at all: an
 * empty field takes nobody's key away, a plain no does. A source that stops naming somebody takes back only what it said
 * itself.
 */
final class Relations {

    private Relations() {}

    static Collection<Relation> of(List<Told<PersonStatement>> people) {
        var relatives = new LinkedHashMap<String, Relation>();
        people.forEach(told -> Words.each(told.statement().relations())
                .forEach(relative -> relatives.merge(key(relative), relative, Relations::filledUp)));
        return relatives.values();
    }

    /** Who says that this relative is a guardian: facility codes, sorted. */
    static List<String> sayingGuardian(List<Told<PersonStatement>> people, Relation relative) {
        return Told.sources(people.stream()
                .filter(told -> Words.each(told.statement().relations()).stream()
                        .anyMatch(each -> key(each).equals(key(relative)) && Boolean.TRUE.equals(each.guardian())))
                .toList());
    }

    private static Relation filledUp(Relation newer, Relation older) {
        var reached = Words.anything(newer.mobile(), newer.phone()) ? newer : older;
        return new Relation(
                newer.kind(),
                newer.text(),
                newer.personalId(),
                newer.name(),
                reached.phone(),
                reached.mobile(),
                newer.guardian() != null ? newer.guardian() : older.guardian());
    }

    private static String key(Relation relative) {
        return PersonalId.read(relative.personalId())
                .map(PersonalId::value)
                .orElseGet(() -> Folding.fold(relative.name()) + "\n" + Folding.fold(relative.kind()));
    }
}
