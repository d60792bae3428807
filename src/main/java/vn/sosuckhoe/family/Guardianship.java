package vn.sosuckhoe.family;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toMap;

/**
 * Until when somebody who stands in the record as guardian may open a child's book. Ages come from {@code ages.tsv}.
 *
 * <p>Where only the year or month of birth is known, the earliest day it can have been counts: rather a key that ends
 * some months early than one that opens an adult's book.
 */
public final class Guardianship {

    /** Where a person stands on the way to being of age. */
    public enum Stage {
        /** The guardian acts alone. */
        SMALL_CHILD,
        /** The child has a say as well. */
        CHILD,
        /** The young person may have an account; the guardian still reads. */
        YOUTH,
        /** Nobody is guardian any more. */
        ADULT
    }

    private static final Map<String, Integer> AGES = Tsv.rows(Guardianship.class, "ages.tsv").stream()
            .collect(toMap(row -> row[0], row -> Integer.valueOf(row[1])));
    private static final int OWN_SAY = AGES.get("own-say");
    private static final int OWN_SECRETS = AGES.get("own-secrets");
    private static final int OWN_ACCOUNT = AGES.get("own-account");
    private static final int OF_AGE = AGES.get("of-age");

    private Guardianship() {}

    /**
     * The first day on which no guardian may open the book any more; somebody born on 29 February comes of age on the
     * 28th in a year without it. Empty where no date of birth is known: then there is no guardian's key at all.
     */
    public static Optional<LocalDate> endsOn(PartialDate birth) {
        return turns(OF_AGE, birth);
    }

    /**
     * The same, where the date of birth is only what somebody told. A sender may not make an adult a child: the key ends
     * at the latest with the year in which the number of the person comes of age, and where there is no number, on the
     * earliest day that any source gives.
     *
     * @param newest what the newest source tells, {@code null} where none does
     * @param told what each source tells, {@code newest} among them
     * @param numbers the personal IDs the person has now
     */
    public static Optional<LocalDate> endsOn(
            PartialDate newest, Collection<PartialDate> told, Collection<PersonalId> numbers) {
        return turns(OF_AGE, newest, told, numbers);
    }

    /** The first day from which confidential items are kept from guardians; empty where no date of birth is known. */
    public static Optional<LocalDate> keepsSecretsFrom(PartialDate birth) {
        return turns(OWN_SECRETS, birth);
    }

    /** The same, where the date of birth is only what somebody told; bounded as the end of the key is. */
    public static Optional<LocalDate> keepsSecretsFrom(
            PartialDate newest, Collection<PartialDate> told, Collection<PersonalId> numbers) {
        return turns(OWN_SECRETS, newest, told, numbers);
    }

    private static Optional<LocalDate> turns(int years, PartialDate birth) {
        return Optional.ofNullable(birth).map(date -> date.earliest().plusYears(years));
    }

    private static Optional<LocalDate> turns(
            int years, PartialDate newest, Collection<PartialDate> told, Collection<PersonalId> numbers) {
        var bounds = numbers.isEmpty()
                ? told.stream().flatMap(birth -> turns(years, birth).stream())
                : numbers.stream()
                        .flatMap(number -> number.birthYear().stream())
                        .map(year -> LocalDate.of(year, 12, 31).plusYears(years));
        return turns(years, newest).map(day -> Stream.concat(Stream.of(day), bounds)
                .min(LocalDate::compareTo)
                .orElseThrow());
    }

    /** @param birth {@code null}, where it is not known, counts as of age */
    public static Stage stage(PartialDate birth, LocalDate today) {
        if (birth == null || reached(birth, OF_AGE, today)) {
            return Stage.ADULT;
        }
        if (reached(birth, OWN_ACCOUNT, today)) {
            return Stage.YOUTH;
        }
        return reached(birth, OWN_SAY, today) ? Stage.CHILD : Stage.SMALL_CHILD;
    }

    private static boolean reached(PartialDate birth, int years, LocalDate today) {
        return !today.isBefore(birth.earliest().plusYears(years));
    }
}
