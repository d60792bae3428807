package vn.sosuckhoe.projection.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class WorkerTest {

    // the same lane: the last byte is the lane
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000101");

    @Inject
    RecordReader reader;

    @Inject
    Vertx vertx;

    @Inject
    Pool pool;

    @Inject
    Lag lag;

    private RecordFeed feed;
    private Worker worker;
    private volatile String poison = "nobody";
    private volatile Error error;
    private volatile int failing;

    @BeforeEach
    void a_worker() throws Exception {
        EmbeddedDatabase.empty();
        feed = new RecordFeed();
        feed.people(List.of(ONE, OTHER));
        worker = new Worker(
                pool,
                new Press(reader, record -> {
                    if (record.entries().stream()
                            .anyMatch(entry -> entry.version().equals(poison))) {
                        if (error != null) {
                            failing++;
                            throw error;
                        }
                        throw new IllegalArgumentException("Lò Văn Páo 024208000111");
                    }
                    return Replica.projection(record);
                }),
                50,
                (entries, books) -> {});
    }

    @AfterEach
    void close() throws Exception {
        feed.close();
        EmbeddedDatabase.empty();
    }

    @Test
    void what_was_said_is_projected_once() throws Exception {
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");

        assertThat(worker.round()).isEqualTo(1);
        assertThat(worker.round()).isZero();
        assertThat(name(ONE)).isEqualTo("Lò Văn Páo");
    }

    @Test
    void a_poisoned_record_is_parked_with_its_reason_and_the_others_go_on() throws Exception {
        poison = "2024-06-06";
        say(ONE, "2024-06-06", "LÒ VĂN PÁO");
        say(OTHER, "2024-01-01", "LÒ THỊ MẨY");

        roundsUntilRetryIsOver();

        assertThat(name(OTHER)).isEqualTo("Lò Thị Mẩy");
        assertThat(number("select count(*) from book")).isEqualTo(1);
        assertThat(citizen(ONE).getString("parked"))
                .startsWith("IllegalArgumentException at WorkerTest.java:")
                .doesNotContain("Páo", "024208000111");
        assertThat(lag.measure().await().indefinitely())
                .extracting(Lag.State::dirty, Lag.State::parked)
                .containsExactly(0L, 1L);
    }

    @Test
    void a_record_too_deep_for_the_stack_spoils_only_its_own_book() throws Exception {
        poison = "2024-06-06";
        error = new StackOverflowError();
        say(ONE, "2024-06-06", "LÒ VĂN PÁO");
        say(OTHER, "2024-01-01", "LÒ THỊ MẨY");

        worker.round();

        assertThat(name(OTHER)).isEqualTo("Lò Thị Mẩy");
        assertThat(citizen(ONE).getInteger("attempts")).isEqualTo(1);
    }

    @Test
    void a_worker_outlives_what_no_record_can_be_blamed_for() throws Exception {
        poison = "2024-06-06";
        error = new OutOfMemoryError("of a test");
        say(ONE, "2024-06-06", "LÒ VĂN PÁO");

        var thread = new Thread(worker);
        thread.start();
        try {
            await().atMost(Duration.ofSeconds(10)).until(() -> failing > 0);
            error = null;
            poison = "nobody";
            await().atMost(Duration.ofSeconds(20)).until(() -> number("select count(*) from book") == 1);
        } finally {
            worker.stop();
            thread.join();
        }

        assertThat(citizen(ONE).getInteger("attempts")).isZero();
    }

    @Test
    void a_newer_revision_heals_what_was_parked() throws Exception {
        poison = "2024-06-06";
        say(ONE, "2024-06-06", "LÒ VĂN PÁO");
        roundsUntilRetryIsOver();
        assertThat(worker.round()).isZero();

        say(ONE, "2024-07-07", "LÒ VĂN PÁO");
        assertThat(worker.round()).isEqualTo(1);

        assertThat(name(ONE)).isEqualTo("Lò Văn Páo");
        assertThat(citizen(ONE).getString("parked")).isNull();
    }

    @Test
    void a_failure_is_tried_again_only_after_a_while() throws Exception {
        poison = "2024-06-06";
        say(ONE, "2024-06-06", "LÒ VĂN PÁO");

        assertThat(worker.round()).isEqualTo(1);
        assertThat(worker.round()).isZero();
        assertThat(citizen(ONE).getInteger("attempts")).isEqualTo(1);
        assertThat(citizen(ONE).getString("parked")).isNull();
    }

    @Test
    void a_text_in_the_record_that_nobody_can_read_spoils_only_its_own_book() throws Exception {
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");
        say(OTHER, "2024-01-01", "LÒ THỊ MẨY");
        feed.run("update entry set content = 'not json' where citizen = ?", ONE);

        worker.round();

        assertThat(name(OTHER)).isEqualTo("Lò Thị Mẩy");
        assertThat(citizen(ONE).getInteger("attempts")).isEqualTo(1);
    }

    @Test
    void the_book_of_somebody_who_turned_out_to_be_somebody_else_is_taken_away() throws Exception {
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");
        worker.round();

        feed.run("update citizen set merged_into = ?, revision = revision + 1 where id = ?", OTHER, ONE);
        worker.round();

        assertThat(number("select count(*) from book")).isZero();
        assertThat(number("select count(*) from book_key")).isZero();
    }

    @Test
    void a_worker_goes_on_by_itself_until_it_is_told_to_stop() throws Exception {
        var hands = new Thread(worker, "projection-under-test");
        hands.start();
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");
        await().until(() -> number("select count(*) from book") == 1);

        worker.stop();
        hands.join(10_000);

        assertThat(hands.isAlive()).isFalse();
    }

    @Test
    void a_build_whose_books_are_of_yesterday_projects_nothing() throws Exception {
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");
        feed.run("insert into generation (id, state, shape) values (99, 'building', 1000)");
        try {
            assertThat(worker.round()).isZero();
        } finally {
            feed.run("delete from generation where id = 99");
        }
        assertThat(worker.round()).isEqualTo(1);
    }

    @Test
    void the_lag_is_the_age_of_the_change_that_has_waited_longest() throws Exception {
        say(ONE, "2024-01-01", "LÒ VĂN PÁO");
        say(OTHER, "2024-01-01", "LÒ THỊ MẨY");
        feed.run("update citizen set changed_at = now() - interval '90 s' where id = ?", ONE);

        var behind = lag.measure().await().indefinitely();
        assertThat(behind.behind()).isBetween(Duration.ofSeconds(89), Duration.ofSeconds(120));
        assertThat(behind.dirty()).isEqualTo(2);

        worker.round();
        assertThat(lag.measure().await().indefinitely().behind()).isZero();
    }

    private void roundsUntilRetryIsOver() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            worker.round();
            feed.run("update citizen set retry_at = '-infinity'");
        }
    }

    private void say(UUID citizen, String day, String name) throws Exception {
        PersonRecord told = record().person(STATION, day, name, person -> person.born("2015"))
                .build();
        feed.say(
                told.entries().stream().map(entry -> new Saying(citizen, entry)).toList());
    }

    private String name(UUID citizen) {
        var body = pool.preparedQuery("select body from book where citizen = $1 and generation = 1")
                .execute(Tuple.of(citizen))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getBuffer(0);
        return BookJson.read(body.getBytes()).person().name();
    }

    private Row citizen(UUID citizen) {
        return pool.preparedQuery("select * from citizen where id = $1")
                .execute(Tuple.of(citizen))
                .await()
                .indefinitely()
                .iterator()
                .next();
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
