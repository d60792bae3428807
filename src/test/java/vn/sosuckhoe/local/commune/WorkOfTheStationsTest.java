package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.projection.Projected;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.roll.Listing;
import vn.sosuckhoe.roll.Listing.Due;
import vn.sosuckhoe.roll.Task;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever starts the demo finds the stations' lists of pregnant women and of drugs that run out with people on them. */
class WorkOfTheStationsTest {

    /** Codes of the households that are there for it. */
    private static final String HOUSEHOLDS = "(?s).*<MAHO_GIADINH>24-0(21|77)-090[2-4]<.*";

    @ParameterizedTest
    @CsvSource({
        "831, 2026-11-21",
        "831, 2026-11-22",
        "831, 2026-11-23",
        "832, 2027-02-28",
        "831, 2027-03-31",
        "7, 2027-08-31",
        "831, 2028-02-29",
        "1, 2028-12-31"
    })
    void both_stations_have_somebody_due_this_week_and_somebody_late(long seed, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var listings = listings(seed, today);
        for (var commune : List.of("07612", "07531")) {
            for (var task : List.of(Task.ANTENATAL, Task.REFILL)) {
                assertThat(of(listings, commune, task))
                        .as(commune + " " + task)
                        .anyMatch(due ->
                                due.overdueFrom().isAfter(today) && !due.on().isAfter(sunday))
                        .anyMatch(due -> !due.overdueFrom().isAfter(today))
                        .noneMatch(Due::sensitive);
            }
        }
    }

    @Test
    void a_telephone_reaches_some_of_the_women() {
        assertThat(listings(Told.SEED, Told.TODAY))
                .filteredOn(listing -> listing.due().stream().anyMatch(due -> due.task() == Task.ANTENATAL))
                .hasSize(6)
                .anyMatch(listing -> listing.reach().phone() != null);
    }

    private static List<Due> of(List<Listing> listings, String commune, Task task) {
        return listings.stream()
                .filter(listing -> listing.home().commune().equals(commune))
                .flatMap(listing -> listing.due().stream())
                .filter(due -> due.task() == task)
                .toList();
    }

    private static List<Listing> listings(long seed, LocalDate today) {
        Predicate<String> theirs = xml -> xml.matches(HOUSEHOLDS);
        var messages = SyntheticCommunes.messages(seed, today)
                .filter(message -> theirs.test(new String(message.xml(), StandardCharsets.UTF_8)));
        return Heard.of(messages, today).values().stream()
                .map(told -> Records.PROJECTION.of(told, today))
                .flatMap(projected -> projected.map(Projected::listing).stream())
                .toList();
    }
}
