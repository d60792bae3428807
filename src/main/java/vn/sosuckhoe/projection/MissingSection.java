package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.statement.PersonStatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What no source says, of the four parts of the national form; the words are listed at {@link Missing}. A guardian is
 * missed for a minor only, an occupation from 16 on, how a birth went under 6 years, pregnancies of a woman of 15
 * to 49 years; the age is that on the newest day on
 * which a source told who the person is, so that the book holds no clock.
 */
final class MissingSection {

    /** Form 01 of the check-up record is for children under six (TT 25/2026/TT-BYT). */
    private static final int BIRTH_MATTERS_UNDER = 6;

    /** Reproductive age as population figures have it: 15 to 49 years. */
    private static final int BEARING_FROM = 15;

    private static final int BEARING_UNTIL = 50;

    /** What may be withheld from guardians. */
    private static final Set<String> MAY_BE_WITHHELD = Set.of("visits", "diseases");

    private final List<Missing> missing = new ArrayList<>();

    private MissingSection() {}

    static List<Missing> missing(
            Person person, History history, List<Dose> doses, List<Visit> visits, List<Told<PersonStatement>> people) {
        var toldOn = people.stream()
                .map(told -> told.entry().toldOn())
                .filter(Objects::nonNull)
                .max(PartialDate::compareTo)
                .orElse(null);
        var section = new MissingSection();
        section.administrative(person, toldOn);
        section.unless(!history.allergies().isEmpty(), "history", "allergies");
        section.unless(!history.diseases().isEmpty(), "history", "diseases");
        section.unless(!history.disabilities().isEmpty(), "history", "disabilities");
        section.unless(!history.surgery().isEmpty(), "history", "surgery");
        section.unless(!history.risks().isEmpty(), "history", "risks");
        section.unless(
                !history.familyAllergies().isEmpty()
                        || !history.familyDiseases().isEmpty(),
                "history",
                "family");
        section.unless(history.birth() != null || !isSmall(person.birthDate(), toldOn), "history", "birth");
        section.unless(history.reproductive() != null || !mayBear(person, toldOn), "history", "reproductive");
        section.unless(!doses.isEmpty(), "vaccination", "doses");
        section.unless(!visits.isEmpty(), "checkup", "visits");
        return List.copyOf(section.missing);
    }

    /**
     * For an edition for guardians, from what it misses itself. Whether somebody told what may be withheld is left open in
     * every such edition: a list that is empty and not missing would say what it is that was taken out of it.
     */
    static List<Missing> besideWhatIsWithheld(List<Missing> missing) {
        return missing.stream()
                .filter(each -> !MAY_BE_WITHHELD.contains(each.item()))
                .toList();
    }

    private void administrative(Person person, PartialDate toldOn) {
        var stage = toldOn == null ? Stage.ADULT : Guardianship.stage(person.birthDate(), toldOn.latest());
        var minor = stage != Stage.ADULT;
        var child = minor && stage != Stage.YOUTH;
        var address = person.currentAddress() != null ? person.currentAddress() : person.permanentAddress();
        administrative(has(person, IdentifierType.PERSONAL_ID), "personal-id");
        administrative(person.name() != null, "name");
        administrative(person.birthDate() != null && person.birthDate().isExact(), "birth-date");
        administrative(person.sex() != null, "sex");
        administrative(address != null, "address");
        administrative(address != null && address.commune() != null, "commune");
        administrative(person.mobile() != null || person.landline() != null, "phone");
        administrative(has(person, IdentifierType.INSURANCE_CARD), "insurance-card");
        administrative(person.household() != null && person.household().code() != null, "household");
        administrative(person.ethnicity() != null, "ethnicity");
        administrative(child || person.occupation() != null, "occupation");
        administrative(!minor || person.relations().stream().anyMatch(Person.Relation::guardian), "guardian");
    }

    private void administrative(boolean there, String item) {
        unless(there, "administrative", item);
    }

    private void unless(boolean there, String part, String item) {
        if (!there) {
            missing.add(new Missing(part, item));
        }
    }

    private static boolean has(Person person, IdentifierType type) {
        return person.identifiers().stream()
                .anyMatch(one -> one.type().equals(type.name()) && one.status().equals("ACTIVE"));
    }

    /** A woman of 15 to 49 whole years. */
    private static boolean mayBear(Person person, PartialDate toldOn) {
        var birth = person.birthDate();
        return person.sex() == Sex.FEMALE
                && birth != null
                && toldOn != null
                && !toldOn.latest().isBefore(birth.earliest().plusYears(BEARING_FROM))
                && toldOn.latest().isBefore(birth.latest().plusYears(BEARING_UNTIL));
    }

    private static boolean isSmall(PartialDate birth, PartialDate toldOn) {
        return birth != null
                && toldOn != null
                && toldOn.latest().isBefore(birth.earliest().plusYears(BIRTH_MATTERS_UNDER));
    }
}
