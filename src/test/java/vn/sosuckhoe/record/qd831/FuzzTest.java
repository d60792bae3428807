package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.record.Reading.Refused;
import vn.sosuckhoe.record.Reading.Understood;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Whatever happens to the bytes on their way: an answer, and soon. The seeds are fixed, so a failure comes back. */
class FuzzTest {

    private static final int ROUNDS = 2_000;
    private static final String[] BITS = {
        "<",
        ">",
        "&",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<?",
        "<!DOCTYPE x [",
        "&#x",
        "&lt;",
        "/>",
        "\0",
        "\uFFFF",
        "9".repeat(50),
        "<TEN>",
        "</DATA>",
        "xmlns:a='",
        "\"",
        "31/02/2024",
        "-",
        "1e99999",
        "\uD83D\uDE00",
        "%",
        "..,,.."
    };

    @Test
    void bytes_changed_at_random_are_always_answered() {
        var reader = new Qd831Reader();
        var bytes = Sample.asIs().bytes();
        var refused = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var message = mutated(bytes, new Random(seed));
            var reading =
                    assertTimeout(Duration.ofSeconds(1), () -> reader.read(message, Sample.TODAY), "seed " + seed);
            if (reading instanceof Refused fault) {
                refused++;
                assertThat(fault.faults()).as("seed %s", seed).isNotEmpty();
            } else {
                assertThat(((Understood) reading).drafts()).as("seed %s", seed).isNotEmpty();
            }
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS - ROUNDS / 50);
    }

    @Test
    void values_changed_at_random_are_always_answered() {
        var reader = new Qd831Reader();
        var text = Sample.asIs().text();
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var message = new StringBuilder(text);
            for (var i = 0; i < 5; i++) {
                var at = message.indexOf("</", random.nextInt(text.length() - 100));
                message.insert(
                        at,
                        new String[] {"0", "-", " ", ",", "/", "Ộ", "999999999999", ";", "2024"}[random.nextInt(9)]);
            }
            assertTimeout(
                    Duration.ofSeconds(1),
                    () -> assertThat(reader.read(message.toString().getBytes(StandardCharsets.UTF_8), Sample.TODAY))
                            .isNotNull(),
                    "seed " + seed);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var message = bytes.clone();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = random.nextInt(message.length);
            message = switch (random.nextInt(5)) {
                case 0 -> changed(message, at, (byte) random.nextInt(256));
                case 1 -> changed(message, at, (byte) (' ' + random.nextInt(95)));
                case 2 -> spliced(message, at, at, BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8));
                case 3 -> spliced(message, at, Math.min(message.length, at + random.nextInt(40)), new byte[0]);
                default ->
                    spliced(
                            message,
                            at,
                            at,
                            Arrays.copyOfRange(message, at, Math.min(message.length, at + random.nextInt(400))));
            };
        }
        return message;
    }

    private static byte[] changed(byte[] message, int at, byte to) {
        message[at] = to;
        return message;
    }

    private static byte[] spliced(byte[] message, int from, int to, byte[] between) {
        var out = new ByteArrayOutputStream();
        out.write(message, 0, from);
        out.writeBytes(between);
        out.write(message, to, message.length - to);
        return out.toByteArray();
    }
}
