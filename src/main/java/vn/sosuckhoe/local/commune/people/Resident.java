package vn.sosuckhoe.local.commune.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * One invented person.
 *
 * @param serial counts all people of a demo; everything random about the person follows from it
 * @param number 12-digit personal number, also where it is not told yet
 * @param bornAs the birth date as it is told: {@code 00/00/1938} where only the year is known
 * @param birthProvince two digits, of the 63 provinces of former times
 */
public record Resident(
        int serial,
        String number,
        String name,
        boolean female,
        LocalDate born,
        String bornAs,
        String ethnicity,
        String religion,
        String birthProvince,
        Home home,
        String toHead,
        Contact contact,
        Set<Trait> traits) {

    /** @param place of the member in the household, from 1 */
    public record Home(String household, int place, Village village, String hamlet) {}

    public record Contact(String landline, String mobile, String email) {}

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The same with nothing else particular but this. */
    Resident as(Set<Trait> instead) {
        return new Resident(
                serial,
                number,
                name,
                female,
                born,
                bornAs,
                ethnicity,
                religion,
                birthProvince,
                home,
                toHead,
                contact,
                instead);
    }

    public int ageInMonths(LocalDate on) {
        return (int) ChronoUnit.MONTHS.between(born, on);
    }

    public int age(LocalDate on) {
        return ageInMonths(on) / 12;
    }
}
