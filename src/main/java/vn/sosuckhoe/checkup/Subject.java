package vn.sosuckhoe.checkup;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom the values are of, as far as their meaning asks.
 *
 * @param birth {@code null} where not known
 * @param sex {@code null} where not known
 * @param preterm born before term; {@code null} where not known
 * @param known diseases somebody wrote down, each once, with the first day it was told
 * @param pregnancies as far as the book tells of them
 */
public record Subject(PartialDate birth, Sex sex, Boolean preterm, List<Known> known, List<Pregnancy> pregnancies) {

    public Subject {
        known = List.copyOf(known);
        pregnancies = List.copyOf(pregnancies);
    }

    /**
     * @param disease code of {@code diseases.tsv}
     * @param since first day it was told, {@code null} for a history without a day: then from the beginning
     */
    public record Known(String disease, LocalDate since) {}

    /** Both days belong to it. */
    public record Pregnancy(LocalDate from, LocalDate until) {}

    /** Whether the disease was known on that day; what was first told on that very day counts. */
    public boolean has(String disease, LocalDate on) {
        return known.stream()
                .anyMatch(each -> each.disease().equals(disease)
                        && (each.since() == null || on == null || !each.since().isAfter(on)));
    }

    public boolean pregnant(LocalDate on) {
        return on != null
                && pregnancies.stream().anyMatch(each -> !on.isBefore(each.from()) && !on.isAfter(each.until()));
    }
}
