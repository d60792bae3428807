package vn.sosuckhoe.reminder.smpp;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.delivery.Outgoing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class KilledReplicaTest {

    private static final int MESSAGES = 20_000;
    private static final int AT_A_TIME = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String database;

    @TempDir
    Path folder;

    /** @param message that was tried */
    private record Attempt(UUID message, String outcome) {}

    @Test
    void a_replica_is_killed_and_the_carrier_restarts_twice_and_every_message_arrives() throws Exception {
        EmbeddedDatabase.empty();
        for (var from = 0; from < MESSAGES; from += AT_A_TIME) {
            put(from);
        }
        var begin = System.nanoTime();
        try (var carrier = new Carrier(folder);
                var victim = replica(carrier);
                var survivor = replica(carrier)) {
            until(carrier, MESSAGES / 5);
            carrier.restart();
            until(carrier, 2 * MESSAGES / 5);
            victim.kill();
            until(carrier, 3 * MESSAGES / 5);
            carrier.restart();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> count("outgoing where state not in ('ACCEPTED', 'DELIVERED', 'DEAD')") == 0);
            var seconds = (System.nanoTime() - begin) / 1_000_000_000;
            survivor.kill();

            var taken = carrier.attempts();
            var attempts = attempts();
            var doubtful = taken.stream()
                    .filter(id -> attempts.get(id).outcome().equals("AMBIGUOUS"))
                    .count();
            System.out.printf(
                    "%,d messages in %d s with a killed replica and two restarts: %,d tries, %,d taken by the carrier,"
                            + " %,d ambiguous (%,d of them taken), %,d delivered%n",
                    MESSAGES,
                    seconds,
                    attempts.size(),
                    taken.size(),
                    attempts.values().stream()
                            .filter(attempt -> attempt.outcome().equals("AMBIGUOUS"))
                            .count(),
                    doubtful,
                    count("outgoing where state = 'DELIVERED'"));

            assertThat(taken).as("each try is taken at most once").doesNotHaveDuplicates();
            assertThat(attempts.keySet()).as("and was written down before").containsAll(taken);
            assertThat(new HashSet<>(
                            taken.stream().map(id -> attempts.get(id).message()).toList()))
                    .as("each message is taken at least once")
                    .hasSize(MESSAGES);
            assertThat(taken)
                    .as("what was taken and never answered is marked, everything else was accepted")
                    .allMatch(id -> List.of("ACCEPTED", "AMBIGUOUS")
                            .contains(attempts.get(id).outcome()))
                    .containsAll(attempts.entrySet().stream()
                            .filter(attempt -> attempt.getValue().outcome().equals("ACCEPTED"))
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(taken.size() - MESSAGES)
                    .as("nobody is told twice without a mark")
                    .isLessThanOrEqualTo((int) doubtful);
            assertThat(count("outgoing o where ambiguous <> (select count(*) from attempt a where a.lane = o.lane and"
                            + " a.outgoing = o.id and a.outcome = 'AMBIGUOUS')"))
                    .isZero();
            assertThat(count("attempt where outcome is null")).isZero();
            assertThat(doubtful)
                    .as("the killing came in the middle of something")
                    .isPositive();
        }
    }

    private JavaProcess replica(Carrier carrier) throws IOException {
        return new JavaProcess(
                folder,
                ReplicaProcess.class.getName(),
                database,
                Integer.toString(carrier.port()),
                "2",
                // slower than it could, or nobody could be killed in the middle
                "3000");
    }

    private void until(Carrier carrier, long taken) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> carrier.taken() >= taken);
    }

    private void put(int from) {
        var messages = IntStream.range(from, from + AT_A_TIME)
                .mapToObj(number -> new Outgoing(
                        UUID.randomUUID(),
                        Channel.SMS,
                        "0500%06d".formatted(number * 10 + 1),
                        "vi",
                        null,
                        "Tram Y te moi Ong/Ba den kham suc khoe. Ma %06d".formatted(number),
                        "kill " + number,
                        "K" + number,
                        "24021",
                        "elderly",
                        null,
                        "first",
                        Instant.now().minusSeconds(1),
                        Instant.now().plus(Duration.ofDays(1)),
                        List.of()))
                .toList();
        pool.withTransaction(transaction -> outbox.put(transaction, messages))
                .await()
                .indefinitely();
    }

    private Map<UUID, Attempt> attempts() {
        var attempts = new HashMap<UUID, Attempt>();
        pool.query("select id, outgoing, coalesce(outcome, 'OPEN') from attempt")
                .executeAndAwait()
                .forEach(row -> attempts.put(row.getUUID(0), new Attempt(row.getUUID(1), row.getString(2))));
        return attempts;
    }

    private long count(String what) {
        return pool.query("select count(*) from " + what)
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }
}
