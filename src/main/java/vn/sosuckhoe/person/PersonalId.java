package vn.sosuckhoe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The personal identification number: three digits for the place of birth registration, one for century and sex, two
 * for the year of birth, six at random (NĐ 137/2015 Art 13, TT 07/2016/TT-BCA Art 7). No published text knows a check
 * digit. Numbers are re-issued after corrections and the register is sometimes wrong, so what the digits say is only
 * ever compared as a warning.
 */
public record PersonalId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    /** What the digits say otherwise than the record does; never a reason to refuse. */
    public enum Warning {
        SEX_DIFFERS,
        BIRTH_YEAR_DIFFERS,
        /** Not one of the 63 places of the old list: born abroad, or a code given out after 2025. */
        PROVINCE_UNKNOWN
    }

    /** @throws IllegalArgumentException unless the value is 12 digits; the message does not repeat it */
    public PersonalId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a personal ID has 12 digits");
        }
    }

    /** Trims, accepts full-width digits; empty unless 12 digits remain. */
    public static Optional<PersonalId> read(String text) {
        var digits = Folding.plain(text);
        return SHAPE.matcher(digits).matches() ? Optional.of(new PersonalId(digits)) : Optional.empty();
    }

    /** Compares the digits with what the record says; either may be null when the record does not say. */
    public List<Warning> warnings(Sex sex, PartialDate birth) {
        var warnings = new ArrayList<Warning>();
        if (sex != null && sex != Sex.UNDETERMINED && sex != sexDigit()) {
            warnings.add(Warning.SEX_DIFFERS);
        }
        if (birth != null && birth.year() != yearDigits()) {
            warnings.add(Warning.BIRTH_YEAR_DIFFERS);
        }
        if (provinceName().isEmpty()) {
            warnings.add(Warning.PROVINCE_UNKNOWN);
        }
        return List.copyOf(warnings);
    }

    /** The year of birth in the number, 1900 to 2399. */
    public Optional<Integer> birthYear() {
        return Optional.of(yearDigits());
    }

    /** The sex in the number: even digit male, odd female. */
    public Optional<Sex> sex() {
        return Optional.of(sexDigit());
    }

    /** The province of birth registration by its name before 01/07/2025. */
    public Optional<String> provinceName() {
        return CodeList.personalIdProvinces().name(value.substring(0, 3));
    }

    private Sex sexDigit() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private int yearDigits() {
        return 1900 + centuryAndSex() / 2 * 100 + Integer.parseInt(value.substring(4, 6));
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }

    @Override
    public String toString() {
        return "PersonalId[…]";
    }
}
