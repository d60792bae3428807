package vn.sosuckhoe.projection.rebuild;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.projection.Projected;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.projection.work.Commune;
import vn.sosuckhoe.projection.work.Press;
import vn.sosuckhoe.projection.work.Replica;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.record.statement.ConfidentialStatement;

import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RebuildTest {

    private static final Commune COMMUNE = Commune.of(150, 2);
    private static final UUID FIRST = COMMUNE.people().keySet().iterator().next();

    @Inject
    RecordReader reader;

    @Inject
    Shelf shelf;

    @Inject
    Vertx vertx;

    @Inject
    Pool pool;

    @TestHTTPResource(value = "/rebuild", management = true)
    URL rebuildDoor;

    private RecordFeed feed;
    private Replica replica;
    private Pool builders;

    @BeforeEach
    void a_commune_with_books() throws Exception {
        EmbeddedDatabase.empty();
        feed = new RecordFeed();
        COMMUNE.settle(feed);
        feed.say(COMMUNE.sayings());
        replica = new Replica("worker", vertx, reader, pool, 50);
        builders = Replica.pool("builder", vertx);
        work();
        // books of an older rule, as a rebuild finds them
        feed.run("update book set etag = 'old', body = ''");
    }

    @AfterEach
    void back_to_one_generation() throws Exception {
        await().until(() -> Rebuild.recover(pool));
        feed.close();
        replica.close();
        builders.closeAndAwait();
        EmbeddedDatabase.empty();
        try (var owner = EmbeddedDatabase.connection();
                var statement = owner.createStatement()) {
            statement.execute("delete from generation");
            statement.execute("insert into generation (id, state, shape) values (1, 'live', 1)");
        }
    }

    @Test
    void readers_see_the_old_books_until_the_commit_and_the_new_ones_from_it_on() {
        try (var rebuild = start(Replica::projection)) {
            assertThat(rebuild.build()).isEqualTo(COMMUNE.people().size());
            assertThat(etag(FIRST)).isEqualTo("old");
            assertThat(rebuild.compare())
                    .extracting(Comparison::live, Comparison::building, Comparison::missing)
                    .containsExactly(150L, 150L, 0L);

            rebuild.commit();
            assertThat(etag(FIRST)).isNotEqualTo("old");
        }
        assertThat(books()).isEqualTo(expected());
        assertThat(number("select count(*) from book")).isEqualTo(150);
        assertThat(number("select count(*) from generation")).isEqualTo(1);
        assertThat(number("select count(*) from book_key where generation = 1")).isZero();
    }

    @Test
    void closed_without_commit_nothing_is_left_of_it() {
        try (var rebuild = start(Replica::projection)) {
            rebuild.build();
        }

        assertThat(etag(FIRST)).isEqualTo("old");
        assertThat(number("select count(*) from book where generation <> 1")).isZero();
        assertThat(number("select count(*) from book_key where generation <> 1"))
                .isZero();
        assertThat(number("select count(*) from generation")).isEqualTo(1);
    }

    @Test
    void what_is_told_meanwhile_stands_in_both_generations() throws Exception {
        try (var rebuild = start(record -> {
            // in the middle of the building of everybody: the record goes on, and so do the workers
            if (said == 3) {
                tell(FIRST, "2026-01-01", "LÒ VĂN MỚI");
            }
            said++;
            return Replica.projection(record);
        })) {
            rebuild.build();
            tell(FIRST, "2026-02-02", "LÒ VĂN MỚI HƠN");
            work();
            assertThat(name(FIRST)).isEqualTo("Lò Văn Mới Hơn");
            rebuild.commit();
            assertThat(name(FIRST)).isEqualTo("Lò Văn Mới Hơn");
        }
        tell(FIRST, "2026-03-03", "LÒ VĂN MỚI NHẤT");
        work();
        assertThat(name(FIRST)).isEqualTo("Lò Văn Mới Nhất");
        assertThat(number("select count(*) from book")).isEqualTo(150);
    }

    private int said;

    @Test
    void a_book_that_cannot_be_made_anew_is_carried_over() {
        try (var rebuild = start(record -> {
            throw new IllegalStateException("a rule with a mistake");
        })) {
            rebuild.build();
            rebuild.commit();
        }

        assertThat(etag(FIRST)).isEqualTo("old");
        assertThat(number("select count(*) from book_key where generation = (select max(id) from generation)"))
                .isEqualTo(number("select count(*) from book_key"))
                .isPositive();
    }

    @Test
    void both_editions_and_the_days_of_guardians_come_through_a_rebuild() throws Exception {
        somethingIsKept(FIRST);
        var before = editions();
        assertThat(before).doesNotContain("null").contains("2018-12-31");
        try (var rebuild = start(Replica::projection)) {
            rebuild.build();
            rebuild.commit();
        }
        assertThat(editions()).isEqualTo(before);
    }

    @Test
    void both_editions_and_the_days_of_guardians_are_carried_over_too() throws Exception {
        somethingIsKept(FIRST);
        pool.query("update book set ward_from = date '2030-01-01' where citizen = '%s'".formatted(FIRST))
                .executeAndAwait();
        var before = editions();
        assertThat(before).endsWith("2030-01-01");
        try (var rebuild = start(record -> {
            throw new IllegalStateException("a rule with a mistake");
        })) {
            rebuild.build();
            rebuild.commit();
        }
        assertThat(editions()).isEqualTo(before);
    }

    private void somethingIsKept(UUID citizen) throws Exception {
        var told = record().person(STATION, "2026-01-01", "LÒ VĂN PÁO", person -> person.born("2010-06-01")
                        .relative("2", "024190001234", "LÒ THỊ MẨY", true))
                .says(STATION, "2026-01-01", "secret", visit("secret", "2026-01-01", "Tư vấn riêng", null))
                .says(STATION, "2026-01-02", "2026-01-01", new ConfidentialStatement(PartialDate.parse("2026-01-01")))
                .build();
        feed.say(
                told.entries().stream().map(entry -> new Saying(citizen, entry)).toList());
        work();
    }

    private String editions() {
        var row = pool.query("""
                        select etag, ward_etag, md5(body), md5(ward_body), guardian_ends::text,
                               (select string_agg(holder || md5(cover) || coalesce(basis, '') || coalesce(until::text, ''), ' ' order by holder)
                                from book_key k where k.citizen = b.citizen and k.generation = b.generation)
                               , coalesce(ward_from::text, '')
                        from book b
                        where citizen = '%s' and generation = (select id from generation where state = 'live')
                        """.formatted(FIRST)).executeAndAwait().iterator().next();
        return IntStream.range(0, 7).mapToObj(row::getString).collect(Collectors.joining(" "));
    }

    @Test
    void a_generation_that_lacks_books_does_not_go_live() {
        try (var rebuild = start(record -> Optional.empty())) {
            rebuild.build();
            assertThatThrownBy(rebuild::commit).isInstanceOf(IllegalStateException.class);
        }

        assertThat(etag(FIRST)).isEqualTo("old");
        assertThat(number("select count(*) from book")).isEqualTo(150);
    }

    @Test
    void of_two_replicas_only_one_rebuilds() {
        try (var rebuild = start(Replica::projection)) {
            assertThat(Rebuild.start(pool, press(Replica::projection), Projection.SHAPE, Pace.unbounded()))
                    .isEmpty();
            assertThat(Rebuild.recover(pool)).isFalse();
            assertThat(rebuild.live().id()).isEqualTo(1);
        }
    }

    @Test
    void what_a_dead_builder_left_half_finished_is_cleared_away() {
        var orphan = start(Replica::projection);
        orphan.build();
        // kill -9: the connection that holds the builder's lock is cut, and nothing is closed
        pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'builder'")
                .executeAndAwait();

        await().until(() -> Rebuild.recover(pool));

        assertThat(number("select count(*) from book")).isEqualTo(150);
        assertThat(number("select count(*) from generation")).isEqualTo(1);
        assertThatThrownBy(orphan::commit).isInstanceOf(RuntimeException.class);
        assertThat(etag(FIRST)).isEqualTo("old");
    }

    @Test
    void an_operator_asks_for_it_on_the_management_port() {
        given().when().post(rebuildDoor).then().statusCode(401);
        given().header("Authorization", "Bearer tests-only-operator-secret")
                .when()
                .post(rebuildDoor)
                .then()
                .statusCode(202);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> number("select count(*) from generation where state = 'live' and id > 1") == 1
                        && number("select count(*) from generation") == 1);
        assertThat(books()).isEqualTo(expected());
        given().when().get(rebuildDoor).then().statusCode(405);
    }

    @Test
    void books_that_are_still_of_an_older_shape_are_made_anew_at_the_next_try() throws Exception {
        var rebuilder = new Rebuilder(pool, press(Replica::projection), 1, 2000);
        feed.run("update generation set shape = 0");

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            if (number("select count(*) from generation where shape = " + Projection.SHAPE) == 1
                    && number("select count(*) from generation") == 1) {
                return true;
            }
            rebuilder.again();
            return false;
        });
        rebuilder.stop(null);
        assertThat(books()).isEqualTo(expected());
    }

    @Test
    void one_book_or_one_in_a_thousand_may_be_missing() {
        assertThat(new Comparison(10, 9, 1, 0, 0).isComplete()).isTrue();
        assertThat(new Comparison(10, 8, 2, 0, 0).isComplete()).isFalse();
        assertThat(new Comparison(2000, 1998, 2, 0, 0).isComplete()).isTrue();
        assertThat(new Comparison(2000, 1997, 3, 0, 0).isComplete()).isFalse();
    }

    private Rebuild start(Function<PersonRecord, Optional<Projected>> projection) {
        return Rebuild.start(builders, press(projection), Projection.SHAPE, Pace.unbounded())
                .orElseThrow();
    }

    private Press press(Function<PersonRecord, Optional<Projected>> projection) {
        return new Press(reader, projection);
    }

    private void tell(UUID citizen, String day, String name) {
        try {
            feed.say(record().person(STATION, day, name, person -> person.born("2015-06-01")).build().entries().stream()
                    .map(entry -> new Saying(citizen, entry))
                    .toList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void work() {
        while (replica.round() > 0) {
            // until nothing is left
        }
    }

    private String etag(UUID citizen) {
        return open(citizen).etag();
    }

    private String name(UUID citizen) {
        return BookJson.read(open(citizen).gzip()).person().name();
    }

    private ReadyBook open(UUID citizen) {
        var owner = COMMUNE.people().get(citizen).identifiers().get(0).value();
        return shelf.open(citizen, new Reader(owner, "A", "s", "own", "book"), LocalDate.of(2026, 1, 1))
                .await()
                .indefinitely();
    }

    private Map<UUID, String> books() {
        var books = new TreeMap<UUID, String>();
        pool.query("select citizen, etag from book")
                .executeAndAwait()
                .forEach(row -> books.put(row.getUUID(0), row.getString(1)));
        return books;
    }

    private static Map<UUID, String> expected() {
        var expected = new TreeMap<UUID, String>();
        COMMUNE.people()
                .forEach((citizen, record) -> expected.put(
                        citizen,
                        BookJson.etag(BookJson.json(
                                Replica.projection(record).orElseThrow().book()))));
        return expected;
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
