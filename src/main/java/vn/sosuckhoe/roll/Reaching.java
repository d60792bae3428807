package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Relation;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.roll.Listing.Reach;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which numbers somebody is found and reached; a minor by the guardians' as well, and first. */
final class Reaching {

    private static final Set<String> SEARCHED = Set.of("PERSONAL_ID", "NEWBORN_ID", "INSURANCE_CARD");
    private static final int LONGEST = 40;
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?84(?=[1-9][0-9]{8,9}$)");
    private static final Pattern TELEPHONE = Pattern.compile("0[1-9][0-9]{7,9}");
    private static final Pattern MOBILE = Pattern.compile("0[35789][0-9]{8}");

    private Reaching() {}

    static Set<String> numbers(Person person, LocalDate today) {
        var numbers = new LinkedHashSet<String>();
        person.identifiers().stream()
                .filter(each -> SEARCHED.contains(each.type()) && "ACTIVE".equals(each.status()))
                .map(Person.Identifier::value)
                .filter(number -> number.length() <= LONGEST)
                .forEach(numbers::add);
        Stream.concat(Stream.of(person.mobile(), person.landline()), guardians(person, today))
                .flatMap(each -> telephone(each).stream())
                .forEach(numbers::add);
        return numbers;
    }

    static Reach reach(Person person, LocalDate today) {
        var guardian =
                guardians(person, today).flatMap(each -> mobile(each).stream()).findFirst();
        var own = mobile(person.mobile()).or(() -> mobile(person.landline()));
        return new Reach(
                guardian.or(() -> own).orElse(null),
                guardian.isPresent() ? "guardian" : own.isPresent() ? "own" : null,
                email(person));
    }

    /** From that day on nobody else is asked for somebody who is reached through guardians now. */
    static Optional<LocalDate> ofAge(Person person) {
        return person.relations().stream().anyMatch(each -> each.guardian() && each.phone() != null)
                ? Guardianship.endsOn(person.birthDate())
                : Optional.empty();
    }

    private static Stream<String> guardians(Person person, LocalDate today) {
        return Guardianship.stage(person.birthDate(), today) == Stage.ADULT
                ? Stream.empty()
                : person.relations().stream().filter(Relation::guardian).map(Relation::phone);
    }

    private static String email(Person person) {
        var email = person.email() == null ? "" : person.email().strip();
        return email.indexOf('@') > 0 && email.indexOf(' ') < 0 ? email : null;
    }

    private static Optional<String> mobile(String told) {
        return telephone(told).filter(number -> MOBILE.matcher(number).matches());
    }

    /** {@code 0…} without anything between its digits; empty for what is no telephone number of Vietnam. */
    static Optional<String> telephone(String told) {
        var digits = NOT_DIGIT.matcher(Folding.plain(told)).replaceAll("");
        return Optional.of(COUNTRY.matcher(digits).replaceFirst("0"))
                .filter(number -> TELEPHONE.matcher(number).matches());
    }
}
