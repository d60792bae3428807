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
 * holds, also whether it is a guardian. A source that stops naming somebody takes back only what it said itself.
 */
final class Relations {

    private Relations() {}

    static Collection<Relation> of(List<Told<PersonStatement>> people) {
        var relatives = new LinkedHashMap<String, Relation>();
        people.forEach(told -> Words.each(told.statement().relations())
                .forEach(relative -> relatives.putIfAbsent(key(relative), relative)));
        return relatives.values();
    }

    private static String key(Relation relative) {
        return PersonalId.read(relative.personalId())
                .map(PersonalId::value)
                .orElseGet(() -> Folding.fold(relative.name()) + "\n" + Folding.fold(relative.kind()));
    }
}
