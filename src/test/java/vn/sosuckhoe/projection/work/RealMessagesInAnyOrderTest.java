package vn.sosuckhoe.projection.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.record.Intake;
import vn.sosuckhoe.record.Outcome;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordReader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** From the bytes of messages to the bytes of books, the whole way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RealMessagesInAnyOrderTest {

    private static final int ORDERS = 200;

    /** Messages that are on their way into the record at the same moment. */
    private static final int AT_ONCE = 6;

    private static final Slice SLICE = Slice.ofTheDemo();

    @Inject
    Intake intake;

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
    void the_slice_holds_everything_that_makes_an_order_matter() {
        assertThat(SLICE.messages()).hasSizeBetween(30, 100);
        assertThat(SLICE.messages()).extracting(DemoMessage::facility).contains("24021", "24077", "24000");
        assertThat(Slice.Kind.values())
                .allSatisfy(
                        kind -> assertThat(SLICE.peopleOf(kind)).as(kind.name()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void two_hundred_orders_of_messages_with_replays_and_a_killed_replica_give_the_same_bytes() throws Exception {
        try (var feed = new RecordFeed()) {
            take(SLICE.messages(), 1);
            replicas.project(() -> {}, 0, new Random(831));
            var expected = books();
            assertThat(expected).hasSize(SLICE.people());
            for (var order = 0; order < ORDERS; order++) {
                var random = new Random(order);
                feed.run("truncate message, refused_message, remark, entry, citizen, identifier, book, book_key, roll");
                var sent = sent(random);
                replicas.project(() -> take(sent, AT_ONCE), order, random);
                assertThat(books()).as("order %d", order).isEqualTo(expected);
            }
        }
        // a victim that never got a citizen to project dies of nothing
        assertThat(replicas.killed()).isGreaterThan(ORDERS / 2);
    }

    /** Each once in any order, a third of them twice, and the beginning again at the end. */
    private static List<DemoMessage> sent(Random random) {
        var sent = new ArrayList<>(SLICE.messages());
        Collections.shuffle(sent, random);
        sent.addAll(List.copyOf(sent.subList(0, sent.size() / 3)));
        Collections.shuffle(sent, random);
        sent.addAll(List.copyOf(sent.subList(0, 10)));
        return sent;
    }

    /** All are accepted, each of them once and as a repetition every other time. */
    private void take(List<DemoMessage> messages, int atOnce) {
        var taking = messages.stream()
                .map(message -> intake.take(message.facility(), message.xml()))
                .toList();
        var outcomes = Uni.join()
                .all(taking)
                .usingConcurrencyOf(atOnce)
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(60));
        var tracked = new HashMap<String, UUID>();
        var accepted = new HashSet<String>();
        for (var i = 0; i < outcomes.size(); i++) {
            var id = messages.get(i).facility() + " " + messages.get(i).requestId();
            var outcome = outcomes.get(i);
            if (outcome instanceof Outcome.Accepted) {
                assertThat(accepted.add(id)).as("accepted once").isTrue();
            }
            assertThat(tracked.computeIfAbsent(id, first -> trackingId(outcome)))
                    .isEqualTo(trackingId(outcome));
        }
        assertThat(accepted).hasSize(SLICE.messages().size());
    }

    private static UUID trackingId(Outcome outcome) {
        assertThat(outcome).isNotInstanceOf(Outcome.Refused.class);
        return outcome instanceof Outcome.Accepted accepted
                ? accepted.trackingId()
                : ((Outcome.Repeated) outcome).trackingId();
    }

    /** By the person's numbers, since the record calls a citizen differently each time; with who may open it. */
    private Map<String, String> books() {
        var books = new TreeMap<String, String>();
        pool.query("""
                        select (select string_agg(i.type || ' ' || i.value, ', ' order by i.type collate "C", i.value)
                                from identifier i where i.citizen = b.citizen),
                            b.etag, b.body,
                            (select string_agg(concat_ws(' ', k.holder, k.relation, k.until, k.cover), ', ' order by k.holder)
                             from book_key k where k.citizen = b.citizen and k.generation = b.generation)
                        from book b
                        """).executeAndAwait().forEach(row -> {
            var body = HexFormat.of().formatHex(row.getBuffer(2).getBytes());
            assertThat(books.put(row.getString(0), row.getString(1) + " " + row.getString(3) + " " + body))
                    .isNull();
        });
        return books;
    }
}
