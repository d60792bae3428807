package vn.sosuckhoe.coverage;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.coverage.count.Census;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Replicas that share a database and nothing else, at the same moment and one after the other. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CoverageTest {

    private static final String PROVINCE = "24";
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @Inject
    Census census;

    @Inject
    ToldFigures told;

    @BeforeEach
    void two_communes_with_people_of_every_age() throws SQLException {
        EmbeddedDatabase.empty();
        for (var commune : List.of("c1", "c2")) {
            for (var born : List.of("2023-01-01", "2012-01-01", "1990-01-01", "1950-01-01")) {
                live(commune, 12, born);
            }
        }
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void what_two_replicas_tell_minutes_apart_cannot_be_subtracted() throws SQLException {
        var first = figures(replica(NOON));
        live("c1", 1, "1950-01-01");
        Invited.execute("update roll set last_checkup = date '2026-11-20' where born_by < date '1960-01-01'");
        var second = figures(replica(NOON.plusSeconds(11 * 60)));

        assertThat(first.total().count(Measures.FROM_60)).hasValue(24);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void replicas_that_count_at_the_same_time_tell_the_same() throws SQLException {
        var figures = Uni.join()
                .all(
                        replica(NOON).ofProvince(PROVINCE),
                        replica(NOON.plusMillis(5)).ofProvince(PROVINCE),
                        replica(NOON.plusSeconds(1)).ofProvince(PROVINCE))
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(30));

        assertThat(figures).containsOnly(figures.get(0));
        assertThat(Invited.read("select count(*) from told_figures")).isEqualTo("1");
    }

    @Test
    void what_stands_in_the_database_was_hidden_before() throws SQLException {
        Invited.execute("delete from roll where commune = 'c2' and born_by < date '1960-01-01'");
        live("c2", 3, "1950-01-01");
        var figures = figures(replica(NOON));

        assertThat(figures.rows())
                .allSatisfy(row -> assertThat(row.count(Measures.FROM_60)).isEmpty());
        assertThat(Invited.read("select figures from told_figures where figures ~ '\"age-60\":(3|12)\\M'"))
                .isNull();
        assertThat(figures(replica(NOON.plusSeconds(60)))).isEqualTo(figures);
    }

    @Test
    void a_place_stays_hidden_for_the_rest_of_the_month() throws SQLException {
        Invited.execute("delete from roll where commune = 'c2' and born_by < date '1960-01-01'");
        live("c2", 3, "1950-01-01");
        night(NOON);
        assertThat(hidden()).isTrue();

        live("c2", 30, "1950-01-01");
        night(NOON.plus(Duration.ofDays(1)));
        assertThat(latest().day()).isEqualTo("2026-11-21");
        assertThat(hidden()).isTrue();

        night(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(hidden()).isFalse();
    }

    @Test
    void by_night_every_province_is_counted_once() throws SQLException {
        Invited.execute("update roll set province = '01' where commune = 'c2'");
        night(NOON);
        night(NOON.plusSeconds(3_600));

        assertThat(Invited.read("select string_agg(province || ' ' || day, ',' order by province) from told_figures"))
                .isEqualTo("01 2026-11-20,24 2026-11-20");
    }

    @Test
    void a_province_where_nobody_has_a_book_yet_is_asked_again() throws SQLException {
        assertThat(figures(replica(NOON), "96").rows()).isEmpty();
        Invited.execute("update roll set province = '96'");
        assertThat(figures(replica(NOON), "96").rows()).hasSize(2);
    }

    private boolean hidden() {
        return latest().rows().stream()
                .allMatch(row -> row.count(Measures.FROM_60).isEmpty());
    }

    private Figures latest() {
        return told.latest(PROVINCE).await().atMost(Duration.ofSeconds(30));
    }

    private void night(Instant now) {
        replica(now).cut().await().atMost(Duration.ofSeconds(30));
    }

    private Coverage replica(Instant now) {
        return new Coverage(census, told, Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static Figures figures(Coverage replica) {
        return figures(replica, PROVINCE);
    }

    private static Figures figures(Coverage replica, String province) {
        return replica.ofProvince(province).await().atMost(Duration.ofSeconds(30));
    }

    private static void live(String commune, int people, String born) throws SQLException {
        Invited.execute("""
                insert into roll (citizen, generation, commune, province, hamlet, hamlet_key, household, head, name, name_key,
                                  born, born_by, disabled, seen, dosed, complete)
                select gen_random_uuid(), id, '%s', '24', 'Bản', 'ban', '', false, 'A', ' a ', '%2$s', date '%2$s', false,
                       array[]::date[], array[]::date[], array[]::text[]
                from generation, generate_series(1, %3$d) where state = 'live'
                """.formatted(commune, born, people));
    }
}
