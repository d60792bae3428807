package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.load.Requests;
import vn.sosuckhoe.local.DemoMessage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Messages written out as requests beforehand, so that making them costs nothing while they are sent. */
final class Spool {

    private static final String DOOR = "/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan";

    private final Path file;
    private final long messages;
    private final long bytes;

    private Spool(Path file, long messages, long bytes) {
        this.file = file;
        this.messages = messages;
        this.bytes = bytes;
    }

    /** @param token of a facility */
    static Spool of(Path file, Stream<DemoMessage> messages, UnaryOperator<String> token) {
        var tokens = new HashMap<String, String>();
        var count = new long[2];
        try (messages;
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            for (var message : (Iterable<DemoMessage>) messages::iterator) {
                var head = """
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/xml; charset=utf-8\r
                        Authorization: Bearer %s\r
                        Content-Length: %d\r
                        \r
                        """.formatted(DOOR, tokens.computeIfAbsent(message.facility(), token), message.xml().length)
                        .getBytes(StandardCharsets.US_ASCII);
                out.writeInt(head.length + message.xml().length);
                out.write(head);
                out.write(message.xml());
                count[0]++;
                count[1] += message.xml().length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spool(file, count[0], count[1]);
    }

    long messages() {
        return messages;
    }

    long bytesEach() {
        return bytes / Math.max(1, messages);
    }

    /** Each message once, in order. */
    Requests requests() {
        try {
            var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
            var left = new long[] {messages};
            return out -> {
                try {
                    if (left[0]-- <= 0) {
                        in.close();
                        return false;
                    }
                    out.put(in.readNBytes(in.readInt()));
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
