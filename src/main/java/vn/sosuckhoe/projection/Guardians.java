package vn.sosuckhoe.projection;

import vn.sosuckhoe.family.Basis;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is family, and who of them is guardian until when: what records tell and what staff confirmed or ended, together.
 * The person's own number bounds what a source can tell of an age.
 */
final class Guardians {

    private final List<Told<PersonStatement>> people;
    private final Links links;
    private final List<String> owners;
    private final PartialDate birthDate;

    Guardians(List<Identifier> identifiers, List<Told<PersonStatement>> people, PartialDate birthDate, Links links) {
        this.people = people;
        this.links = links;
        this.birthDate = birthDate;
        this.owners = identifiers.stream()
                .filter(identifier -> identifier.type() == IdentifierType.PERSONAL_ID && identifier.isActive())
                .map(Identifier::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** The personal IDs of the one the book is about. */
    List<String> owners() {
        return owners;
    }

    /** As sources tell them, with the word of staff on who is guardian; then those whom only staff named. */
    List<Relation> relatives() {
        var told = Relations.of(people);
        var named = told.stream().flatMap(one -> number(one).stream()).toList();
        return Stream.concat(
                        told.stream().map(this::corrected),
                        links.all().stream()
                                .filter(link -> WardPolicy.opens(link.basis()) && !named.contains(link.guardian()))
                                .map(link -> new Relation(null, null, link.guardian(), link.name(), null, null, true)))
                .toList();
    }

    Basis basis(Relation guardian) {
        return link(guardian).map(Links.Link::basis).orElse(Basis.RECORD);
    }

    /** Facility codes, sorted. */
    List<String> sayingSo(Relation guardian) {
        var confirmed = link(guardian).map(Links.Link::source);
        return Stream.concat(Relations.sayingGuardian(people, guardian).stream(), confirmed.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** First day without a key; empty for whoever has none at all. */
    Optional<LocalDate> until(Relation guardian) {
        return number(guardian)
                .filter(number -> Boolean.TRUE.equals(guardian.guardian()) && !owners.contains(number))
                .flatMap(number -> bounded(Guardianship.endsOn(birthDate, births(), numbers()), guardian));
    }

    /** First day from which marked items are kept from guardians; empty where the date of birth is not known. */
    Optional<LocalDate> keepsSecretsFrom() {
        return Guardianship.keepsSecretsFrom(birthDate, births(), numbers());
    }

    /** Whether there may be guardians on that day; nobody has any whose date of birth is not known. */
    boolean possibleOn(LocalDate day) {
        return Guardianship.endsOn(birthDate, births(), numbers())
                .filter(day::isBefore)
                .isPresent();
    }

    static Optional<String> number(Relation relative) {
        return PersonalId.read(relative.personalId()).map(PersonalId::value);
    }

    private Optional<LocalDate> bounded(Optional<LocalDate> ofAge, Relation guardian) {
        var confirmedUntil = link(guardian).map(Links.Link::until);
        return ofAge.map(end -> confirmedUntil.filter(end::isAfter).orElse(end));
    }

    private Relation corrected(Relation told) {
        return link(told)
                .map(link -> new Relation(
                        told.kind(),
                        told.text(),
                        told.personalId(),
                        told.name(),
                        told.phone(),
                        told.mobile(),
                        WardPolicy.opens(link.basis())))
                .orElse(told);
    }

    private Optional<Links.Link> link(Relation relative) {
        return number(relative).flatMap(links::of);
    }

    private Collection<PartialDate> births() {
        return people.stream()
                .map(told -> told.statement().birthDate())
                .filter(Objects::nonNull)
                .toList();
    }

    private Collection<PersonalId> numbers() {
        return owners.stream().map(PersonalId::new).toList();
    }
}
