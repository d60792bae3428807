package vn.sosuckhoe.projection.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class AnyOrderTest {

    private static final int ORDERS = 200;
    private static final Commune COMMUNE = Commune.of(12, 3);
    private static final List<String> ROLL =
            List.of("roll", "roll_number", "roll_task", "roll_follow_up", "roll_finding", "roll_visit");

    @Inject
    RecordReader reader;

    @Inject
    Vertx vertx;

    @Inject
    Pool pool;

    private Replicas replicas;

    @BeforeEach
    void three_replicas() throws Exception {
        EmbeddedDatabase.empty();
        replicas = new Replicas(name -> new Replica(name, vertx, reader, pool, 5));
    }

    @AfterEach
    void close() throws Exception {
        replicas.close();
        EmbeddedDatabase.empty();
    }

    @Test
    void two_hundred_orders_with_duplicates_replays_and_a_killed_replica_give_the_same_bytes() throws Exception {
        var expected = expected();
        var listed = List.<String>of();
        try (var feed = new RecordFeed()) {
            for (var order = 0; order < ORDERS; order++) {
                var random = new Random(order);
                feed.run("truncate entry, citizen, identifier, book, book_key, " + String.join(", ", ROLL));
                COMMUNE.settle(feed);
                var batches = batches(random);
                replicas.project(() -> say(feed, batches), order, random);
                assertThat(books()).as("order %d", order).isEqualTo(expected);
                var roll = roll();
                listed = order == 0 ? roll : listed;
                assertThat(roll)
                        .as("roll of order %d", order)
                        .hasSizeGreaterThan(COMMUNE.people().size())
                        .isEqualTo(listed);
            }
        }
        // a victim that never got a citizen to project dies of nothing
        assertThat(replicas.killed()).isGreaterThan(ORDERS / 2);
    }

    private static void say(RecordFeed feed, List<List<Saying>> batches) throws Exception {
        for (var batch : batches) {
            feed.say(batch);
        }
    }

    /** Shuffled, a third of it said twice, and the beginning replayed at the end. */
    private static List<List<Saying>> batches(Random random) {
        var said = new ArrayList<>(COMMUNE.sayings());
        Collections.shuffle(said, random);
        said.addAll(said.subList(0, said.size() / 3));
        Collections.shuffle(said, random);
        said.addAll(said.subList(0, 20));
        var batches = new ArrayList<List<Saying>>();
        for (var from = 0; from < said.size(); ) {
            var to = Math.min(said.size(), from + 1 + random.nextInt(60));
            batches.add(said.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static Map<UUID, String> expected() {
        var expected = new TreeMap<UUID, String>();
        COMMUNE.people().forEach((citizen, record) -> {
            var made = Replica.projection(record).orElseThrow();
            var bound = BoundBook.of(citizen, 0, made.book(), made.cover(), made.holders(), made.turnsOn());
            expected.put(
                    citizen, line(bound.etag(), bound.gzip(), made.holders().size(), bound.cover()));
        });
        return expected;
    }

    private Map<UUID, String> books() {
        var books = new TreeMap<UUID, String>();
        pool.query("""
                        select b.citizen, b.etag, b.body, count(k.holder)::int, min(k.cover)
                        from book b left join book_key k using (citizen, generation)
                        group by b.citizen, b.generation
                        """)
                .executeAndAwait()
                .forEach(row -> books.put(
                        row.getUUID(0),
                        line(row.getString(1), row.getBuffer(2).getBytes(), row.getInteger(3), row.getString(4))));
        return books;
    }

    /** Every line of every table that staff read, whichever generation it is of. */
    private List<String> roll() {
        return ROLL.stream()
                .flatMap(table -> StreamSupport.stream(
                        pool.query("select (to_jsonb(r) - 'generation')::text from " + table + " r order by 1")
                                .executeAndAwait()
                                .spliterator(),
                        false))
                .map(row -> row.getString(0))
                .toList();
    }

    private static String line(String etag, byte[] body, int holders, String cover) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return etag + " " + HexFormat.of().formatHex(digest) + " " + holders + " " + cover;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
