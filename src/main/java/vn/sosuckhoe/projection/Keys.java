package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.statement.PersonStatement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who may open a book: the person under each active personal ID, and everybody who stands in the record as guardian with
 * a personal ID, until the 18th birthday; the person's own number bounds what a source can tell of it. Whether that day has come is compared when the book is opened.
 */
final class Keys {

    private Keys() {}

    static List<Holder> holders(
            List<Identifier> identifiers, List<Told<PersonStatement>> people, PartialDate birthDate) {
        var owners = identifiers.stream()
                .filter(identifier -> identifier.type() == IdentifierType.PERSONAL_ID && identifier.isActive())
                .map(Identifier::value)
                .distinct()
                .sorted()
                .toList();
        var until = Guardianship.endsOn(
                birthDate,
                people.stream()
                        .map(told -> told.statement().birthDate())
                        .filter(Objects::nonNull)
                        .toList(),
                owners.stream().map(PersonalId::new).toList());
        var guardians = until.isEmpty()
                ? Stream.<String>empty()
                : Relations.of(people).stream()
                        .filter(relative -> Boolean.TRUE.equals(relative.guardian()))
                        .flatMap(relative -> PersonalId.read(relative.personalId()).stream())
                        .map(PersonalId::value)
                        .filter(number -> !owners.contains(number))
                        .distinct()
                        .sorted();
        return Stream.concat(
                        owners.stream().map(number -> new Holder(number, Relation.OWNER, null)),
                        guardians.map(number -> new Holder(number, Relation.GUARDIAN, until.orElseThrow())))
                .toList();
    }
}
