package vn.sosuckhoe.record;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.record.Readings.STATION;

/**
 * Messages a second without the door, for a look by hand: {@code ./mvnw test -Dtest=IntakeSpeed}. Every third message
 * tells again about a known person. The database of the tests does not wait for the disk.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class IntakeSpeed {

    private static final Logger LOG = Logger.getLogger(IntakeSpeed.class);
    private static final int ROUNDS = 8;
    private static final int MESSAGES = 3_000;
    private static final int IN_FLIGHT = 8;

    @Inject
    Intake intake;

    @Test
    void messages_a_second() throws Exception {
        EmbeddedDatabase.empty();
        var template = sample();
        for (var round = 0; round < ROUNDS; round++) {
            var first = round * MESSAGES;
            var cpu = cpuNanos();
            var start = System.nanoTime();
            var outcomes = Multi.createFrom()
                    .range(first, first + MESSAGES)
                    .onItem()
                    .transformToUni(i -> intake.take(STATION, message(template, i)))
                    .merge(IN_FLIGHT)
                    .collect()
                    .asList()
                    .await()
                    .indefinitely();
            var seconds = (System.nanoTime() - start) / 1e9;
            LOG.infof(
                    "%d bytes: %.0f messages/s, %.2f ms CPU of the service each",
                    template.length(), MESSAGES / seconds, (cpuNanos() - cpu) / 1e6 / MESSAGES);
            assertThat(outcomes).hasSize(MESSAGES).allMatch(Outcome.Accepted.class::isInstance);
        }
    }

    private static byte[] message(String template, int i) {
        var person = "%06d".formatted(i - i % 3 / 2);
        return template.replace("HIS831-0000412-9f3ab1c07d21", "R" + i)
                .replace("024324000417", "024324" + person)
                .replace("2420417733", "2420" + person)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sample() throws IOException {
        try (var in = IntakeSpeed.class.getResourceAsStream("qd831/sample.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
