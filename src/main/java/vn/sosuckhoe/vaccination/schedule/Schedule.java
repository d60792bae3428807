package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A schedule as it stands from one day on.
 *
 * @param id e.g. {@code tcmr}; with the day of its version it names a schedule
 * @param since first day on which it holds
 * @param until first day on which the next version holds, {@code null} while there is none
 * @param soonDays how many days before the recommended day a dose is called soon
 * @param vaccines by code; {@code antigens} and {@code sources} likewise
 */
public record Schedule(
        String id,
        LocalDate since,
        LocalDate until,
        Text title,
        MissingDay missingDay,
        int soonDays,
        Map<String, Source> sources,
        Map<String, Antigen> antigens,
        Map<String, Vaccine> vaccines,
        List<VaccineGroup> groups,
        List<Series> series,
        List<Conflict> conflicts,
        List<Caution> cautions) {

    /** A text that values were taken from. */
    public record Source(String key, String title) {}

    /** {@code tcmr 2026-07-01}. */
    public String name() {
        return id + " " + since;
    }

    public Schedule until(LocalDate next) {
        return new Schedule(
                id,
                since,
                next,
                title,
                missingDay,
                soonDays,
                sources,
                antigens,
                vaccines,
                groups,
                series,
                conflicts,
                cautions);
    }
}
