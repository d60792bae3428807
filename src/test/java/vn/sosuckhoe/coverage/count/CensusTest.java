package vn.sosuckhoe.coverage.count;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Who counts where, on the days on which it changes. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CensusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Inject
    Census census;

    @BeforeEach
    @AfterEach
    void nobody() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_birthday_today_moves_somebody_to_the_next_age() throws SQLException {
        for (var born : List.of("2020-11-23", "2020-11-22", "2008-11-23", "2008-11-22", "1966-11-23", "1966-11-22")) {
            live(born, "null", "false");
        }
        live(null, "null", "false");

        assertThat(counts(Measures.UNDER_6, Measures.UNDER_18, Measures.UNDER_60, Measures.FROM_60))
                .containsExactly(1L, 2L, 3L, 1L);
    }

    @Test
    void the_ages_make_up_everybody() throws SQLException {
        for (var born :
                Stream.of("2026-11-22", "2030-01-01", "1900-01-01", null).toList()) {
            live(born, "null", "true");
        }

        assertThat(counts(Measures.UNDER_6, Measures.UNDER_18, Measures.UNDER_60, Measures.FROM_60).stream()
                        .mapToLong(count -> count)
                        .sum())
                .isEqualTo(counts(Measures.PEOPLE).get(0))
                .isEqualTo(4);
    }

    @Test
    void a_check_up_counts_from_the_first_of_january() throws SQLException {
        live("1950-01-01", "date '2025-12-31'", "true");
        live("1950-01-01", "date '2026-01-01'", "true");

        assertThat(counts(Measures.FROM_60, Measures.CHECKED.get(3), Measures.CHECKED.get(4)))
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void a_child_counts_for_twelve_months_after_the_birthday_and_where_nobody_can_tell_not_as_full()
            throws SQLException {
        for (var born : List.of("2025-11-23", "2025-11-22", "2024-11-23", "2024-11-22", "2023-11-23", "2023-11-22")) {
            live(born, "null", "false");
        }
        execute("update roll set full_at_12 = true where born in ('2025-11-22', '2024-11-22')");

        assertThat(counts(Measures.AGED_12, Measures.AGED_24, Measures.FULL_12, Measures.FULL_24))
                .containsExactly(2L, 2L, 1L, 0L);
    }

    @Test
    void books_of_another_generation_or_place_do_not_count() throws SQLException {
        live("1950-01-01", "null", "false");
        execute("update roll set generation = generation + 1");
        live("1950-01-01", "null", "false");
        execute(
                "update roll set commune = 'c2', province = '01' where generation = (select min(generation) from roll)");
        live("1950-01-01", "null", "false");

        assertThat(counts(Measures.PEOPLE)).containsExactly(1L);
        assertThat(figures(Scope.COMMUNE, "nowhere").rows()).isEmpty();
    }

    private List<Long> counts(Measure... measures) {
        var total = figures(Scope.COMMUNE, "c1").total();
        assertThat(total).isEqualTo(figures(Scope.PROVINCE, "24").total());
        return Stream.of(measures)
                .map(measure -> total.count(measure).orElseThrow())
                .toList();
    }

    private Figures figures(Scope scope, String code) {
        return census.of(scope, code, DAY, OffsetDateTime.parse("2026-11-22T09:00:00+07:00"))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static void live(String born, String checked, String disabled) throws SQLException {
        var day = born == null ? "null" : "date '" + born + "'";
        execute("""
                insert into roll (citizen, generation, commune, province, hamlet, hamlet_key, household, head, name, name_key,
                                  born, born_by, disabled, last_checkup, seen, dosed, complete)
                select gen_random_uuid(), id, 'c1', '24', 'Bản', 'ban', '', false, 'A', ' a ', (%1$s)::text, %1$s, %3$s, %2$s,
                       array[]::date[], array[]::date[], array[]::text[]
                from generation where state = 'live'
                """.formatted(day, checked, disabled));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
