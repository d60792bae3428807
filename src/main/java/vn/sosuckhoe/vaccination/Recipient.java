package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The person who is vaccinated, as far as a schedule asks.
 *
 * @param birth to the day; who is known by the year only cannot be assessed
 * @param sex {@code null} where not known: then what is for one sex only is not forecast
 * @param areas codes of the areas the person lives in (province of today and of before a reform), as the schedule names them
 */
public record Recipient(LocalDate birth, Sex sex, Set<String> areas, List<Observation> observations) {

    public Recipient {
        areas = Set.copyOf(areas);
        observations = List.copyOf(observations);
    }

    /**
     * Something about the person that a schedule may ask for, under the code the schedule gives it.
     *
     * @param code e.g. {@code pregnant}, {@code contraindicated:BCG}, {@code immunoglobulin}
     * @param from first day, {@code null}: always
     * @param until last day, {@code null}: still
     */
    public record Observation(String code, LocalDate from, LocalDate until) {

        public boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }
}
