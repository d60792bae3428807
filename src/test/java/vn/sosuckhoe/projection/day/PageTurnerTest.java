package vn.sosuckhoe.projection.day;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code -Dturning.people=1000000} asks the same of a million. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PageTurnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PEOPLE = Integer.getInteger("turning.people", 50_000);

    @Inject
    PageTurner turner;

    @Inject
    @ReactiveDataSource("projection")
    Pool pool;

    /** Every fifth has no day at all, the days of the others lie one after another from yesterday on. */
    @BeforeEach
    void everybody_has_a_book() throws SQLException {
        EmbeddedDatabase.empty();
        execute("""
                insert into citizen (id, revision, projected)
                select md5(n::text)::uuid, 3, 3 from generate_series(1, %d) n
                """.formatted(PEOPLE));
        execute("""
                insert into book (citizen, generation, revision, version, etag, body, owners, guardians, turns_on)
                select md5(n::text)::uuid, (select id from generation where state = 'live'), 3, 1, 'e', '', '{}', '{}',
                       case when n %% 5 = 0 then null else date '2026-11-21' + n / 100 end
                from generate_series(1, %d) n
                """.formatted(PEOPLE));
        execute("analyze citizen, book");
    }

    @AfterEach
    void close() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void only_those_whose_day_it_is_are_touched_and_it_is_said_how_many() throws SQLException {
        // n from 1 to 199, less every fifth
        var due = 199 - 39;

        var started = System.nanoTime();
        assertThat(turner.turn(TODAY).await().indefinitely()).isEqualTo(due);
        System.out.printf(
                "turned the page for %d of %d people in %d ms%n",
                due, PEOPLE, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));

        assertThat(number("select count(*) from citizen where projected < revision"))
                .isEqualTo(due);
        assertThat(number("""
                select count(*) from citizen c join book b on b.citizen = c.id
                where c.revision = 4 and b.turns_on <= date '2026-11-22'
                """)).isEqualTo(due);
        assertThat(number("select count(*) from citizen where revision = 3")).isEqualTo(PEOPLE - due);
    }

    @Test
    void who_is_in_the_queue_already_is_not_put_there_again() throws SQLException {
        turner.turn(TODAY).await().indefinitely();

        assertThat(turner.turn(TODAY).await().indefinitely()).isZero();
        assertThat(number("select max(revision) from citizen")).isEqualTo(4);
    }

    @Test
    void a_book_of_a_retired_generation_turns_no_page() throws SQLException {
        execute("update book set generation = generation + 1000");

        assertThat(turner.turn(TODAY).await().indefinitely()).isZero();
    }

    @Test
    void a_book_that_is_being_built_turns_with_the_live_one() throws SQLException {
        execute("insert into generation (id, state, shape) values (999, 'building', 1)");
        execute("""
                insert into book (citizen, generation, revision, version, etag, body, owners, guardians, turns_on)
                select md5(n::text)::uuid, 999, 3, 1, 'e', '', '{}', '{}', date '2026-11-22' from generate_series(1, 5) n
                """);
        try {
            // the fifth has no day in the live generation
            assertThat(turner.turn(TODAY).await().indefinitely()).isEqualTo(199 - 39 + 1);
        } finally {
            execute("delete from book where generation = 999; delete from generation where id = 999");
        }
    }

    @Test
    void a_night_on_which_the_database_was_away_is_made_up_for() throws SQLException {
        var working = new PageTurner(
                pool,
                Clock.fixed(Instant.parse("2026-11-21T17:02:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")),
                new SimpleMeterRegistry(),
                1);
        execute("alter table book rename column turns_on to away");
        var night = CompletableFuture.runAsync(() -> working.night().await().indefinitely());
        try {
            Awaitility.await().during(Duration.ofMillis(500)).until(() -> !night.isDone());
        } finally {
            execute("alter table book rename column away to turns_on");
        }

        assertThat(night).succeedsWithin(Duration.ofSeconds(20));
        assertThat(number("select count(*) from citizen where projected < revision"))
                .isEqualTo(199 - 39);
    }

    @Test
    void they_are_found_by_the_day_and_not_by_looking_at_everybody() throws SQLException {
        assertThat(text("explain "
                        + PageTurner.TURN.replace("$1", "date '2026-11-22'").replace("$2", "7")))
                .contains("book_turns_on")
                .doesNotContain("Seq Scan on book");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql).strip());
    }

    private static String text(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString();
        }
    }
}
