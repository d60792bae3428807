package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.Commune;
import vn.sosuckhoe.person.place.Place;
import vn.sosuckhoe.person.place.Province;
import vn.sosuckhoe.record.statement.PersonStatement;

import java.util.List;
import java.util.function.Function;

import static vn.sosuckhoe.projection.Told.newest;

/**
 * Who the book is about. Field by field the newest source that says something is shown; a group that belongs together
 * (an address, a household, an identity paper) is one field. Relatives are told by all sources together, see
 * {@link Relations} and {@link Guardians}.
 */
final class PersonSection {

    private final List<Told<PersonStatement>> people;
    private final List<Identifier> identifiers;
    private final Guardians guardians;
    private final AdministrativeUnits units;

    PersonSection(
            List<Told<PersonStatement>> people,
            List<Identifier> identifiers,
            Guardians guardians,
            AdministrativeUnits units) {
        this.people = people;
        this.guardians = guardians;
        this.identifiers = identifiers;
        this.units = units;
    }

    Person person() {
        var differing = new Discrepancies(people);
        var birthDate = differing.birthDate();
        var codes = new PersonCodes(units);
        return new Person(
                display(newest(people, PersonStatement::name)),
                newest(people, PersonStatement::sex),
                birthDate,
                isTemporary(),
                Numbers.shown(identifiers, people).stream()
                        .map(PersonSection::identifier)
                        .toList(),
                newest(people, PersonStatement::bloodAbo),
                newest(people, PersonStatement::bloodRh),
                codes.birthProvince(newest(people, PersonStatement::birthProvince), birthDate),
                codes.ethnicity(newest(people, PersonStatement::ethnicity)),
                codes.nationality(newest(people, PersonStatement::nationality)),
                Words.coded(newest(people, PersonStatement::religion)),
                codes.asSent(newest(people, PersonStatement::occupation)),
                identityPaper(),
                household(),
                address(PersonStatement::permanentAddress),
                address(PersonStatement::currentAddress),
                newest(people, PersonStatement::landline),
                newest(people, PersonStatement::mobile),
                newest(people, PersonStatement::email),
                guardians.relatives().stream().map(this::relation).toList(),
                differing.all());
    }

    static String display(String name) {
        return PersonName.read(name).map(PersonName::display).orElse(null);
    }

    private boolean isTemporary() {
        return hasActive(IdentifierType.NEWBORN_ID) && !hasActive(IdentifierType.PERSONAL_ID);
    }

    private boolean hasActive(IdentifierType type) {
        return identifiers.stream().anyMatch(identifier -> identifier.type() == type && identifier.isActive());
    }

    private static Person.Identifier identifier(Identifier identifier) {
        return new Person.Identifier(
                identifier.type().name(),
                identifier.value(),
                identifier.status().name());
    }

    private Person.IdentityPaper identityPaper() {
        var paper = newest(people, told -> {
            var sent = told.identityPaper();
            return sent == null || !Words.anything(sent.number(), sent.issued(), sent.place()) ? null : sent;
        });
        return paper == null ? null : new Person.IdentityPaper(paper.number(), paper.issued(), paper.place());
    }

    private Person.Household household() {
        var household = newest(people, told -> {
            var sent = told.household();
            return sent == null || !Words.anything(sent.code(), sent.memberCode(), sent.relationToHead()) ? null : sent;
        });
        return household == null
                ? null
                : new Person.Household(household.code(), household.memberCode(), household.relationToHead());
    }

    /** Where the person lives, as far as anybody says so. */
    Place home() {
        var current = sent(PersonStatement::currentAddress);
        return place(current != null ? current : sent(PersonStatement::permanentAddress));
    }

    private Place place(PersonStatement.Address sent) {
        return sent == null
                ? units.resolve(null, null, null)
                : units.resolve(sent.province(), sent.district(), sent.commune());
    }

    private PersonStatement.Address sent(Function<PersonStatement, PersonStatement.Address> which) {
        return newest(people, told -> {
            var address = which.apply(told);
            return address == null
                            || !Words.anything(address.text(), address.province(), address.commune(), address.hamlet())
                    ? null
                    : address;
        });
    }

    private Person.Address address(Function<PersonStatement, PersonStatement.Address> which) {
        var sent = sent(which);
        if (sent == null) {
            return null;
        }
        var place = place(sent);
        return new Person.Address(
                Words.text(sent.text()),
                Words.text(sent.hamlet()),
                place.commune().map(Commune::fullName).orElse(null),
                place.province().map(Province::fullName).orElse(null),
                place.addressBefore().orElse(null));
    }

    private Person.Relation relation(PersonStatement.Relation relative) {
        var guardian = Boolean.TRUE.equals(relative.guardian());
        return new Person.Relation(
                relative.kind(),
                relative.text(),
                display(relative.name()),
                Words.text(relative.mobile()) != null ? relative.mobile() : Words.text(relative.phone()),
                guardian,
                guardian ? guardians.sayingSo(relative) : List.of(),
                guardian ? guardians.basis(relative).word() : null,
                guardians.until(relative).orElse(null));
    }
}
