package vn.sosuckhoe.record.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.record.qd831.HostileMessages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages sent in a way in which none is taken: too large, compressed, cut, by another method, in broken HTTP. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class HostileHttpAtTheDoorTest extends BesiegedDoor {

    private static final int MIB = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "text/html",
                "application/json",
                "application/octet-stream",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml-dtd",
                "application/gzip"
            })
    void what_is_not_sent_as_xml_is_415(String type) throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        assertRefused(wire.send(head("POST", sender(), type, body.length), body), 415, "MEDIA_TYPE");
    }

    @Test
    void what_is_no_media_type_at_all_is_400() throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        assertRefused(wire.send(head("POST", sender(), "xml", body.length), body), 400, "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
    void what_is_compressed_is_415(String encoding) throws IOException {
        var body = gzipped(new byte[64 * MIB]);
        var head = new ArrayList<>(head("POST", sender(), "application/xml", body.length));
        head.add("Content-Encoding: " + encoding);
        assertRefused(wire.send(head, body), 415, "CONTENT_ENCODING");
    }

    @Test
    void what_was_compressed_in_silence_is_not_readable() throws IOException {
        assertRefused(post(gzipped(HostileMessages.harmless())), 400, "NOT_UTF8");
    }

    @ParameterizedTest
    @CsvSource({"10485761, TOO_LARGE", "11534336, TOO_LARGE", "11534337, LARGE", "12582912, LARGE"})
    void more_than_ten_mebibytes_is_413(int size, String code) throws IOException {
        assertRefused(post(padded(size)), 413, code);
    }

    @Test
    void more_than_any_number_of_bytes_is_413_before_they_are_sent() throws IOException {
        assertRefused(wire.send(head("POST", sender(), "application/xml", Long.MAX_VALUE), new byte[0]), 413, "LARGE");
    }

    @Test
    void twelve_mebibytes_in_pieces_are_413_by_the_server_itself() throws IOException {
        var answer = wire.send(chunkedHead(), chunked(padded(12 * MIB), 64 << 10));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void ten_mebibytes_exactly_are_taken_at_once_or_in_pieces() throws Exception {
        assertThat(post(padded(10 * MIB)).json().getString("code")).isEqualTo("ACCEPTED");
        var pieces = wire.send(chunkedHead(), chunked(padded(10 * MIB), 64 << 10));
        assertThat(pieces.status()).isEqualTo(200);
        assertThat(pieces.json().getString("code")).isEqualTo("ACCEPTED_DUPLICATE");
        stored = stored();
    }

    @Test
    void a_message_cut_by_its_own_length_is_told_so() throws IOException {
        var body = HostileMessages.harmless();
        var half = Arrays.copyOf(body, body.length / 2);
        var answer = wire.send(head("POST", sender(), "application/xml", half.length), half);
        assertRefused(answer, 400, "TRUNCATED");
    }

    @Test
    void a_sender_who_goes_away_in_the_middle_leaves_nothing() throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        wire.abandon(head("POST", sender(), "application/xml", body.length + 1), body);
        wire.abandon(chunkedHead(), Arrays.copyOf(chunked(body, 100), body.length / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void the_door_knows_no_other_method(String method) throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        assertRefused(wire.send(head(method, sender(), "application/xml", body.length), body), 405, "METHOD");
    }

    @Test
    void beside_the_door_is_nothing() throws IOException {
        var body = Xml.of("R1").getBytes(UTF_8);
        var head = new ArrayList<>(head("POST", sender(), "application/xml", body.length));
        head.set(0, "POST " + Xml.DOOR + "/x HTTP/1.1");
        assertRefused(wire.send(head, body), 404, "NOT_FOUND");
    }

    static Stream<Arguments> no_http() {
        return Stream.of(
                arguments("two lengths", List.of("Content-Length: 5", "Content-Length: 6"), 400),
                arguments("a length below zero", List.of("Content-Length: -1"), 400),
                arguments("a length in words", List.of("Content-Length: five"), 400),
                arguments("a length no number holds", List.of("Content-Length: 99999999999999999999"), 400),
                arguments("a header of 40 kB", List.of("Content-Length: 0", "X: " + "x".repeat(40_000)), 431));
    }

    /** The protocol itself is broken: it is answered before anybody looks for a token or an address. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void no_http(String what, List<String> headers, int status) throws IOException {
        var head = new ArrayList<>(List.of("POST " + Xml.DOOR + " HTTP/1.1", "Host: localhost", "Connection: close"));
        head.add("Authorization: " + sender());
        head.add("Content-Type: application/xml");
        head.addAll(headers);
        var answer = wire.send(head, "<DATA>".getBytes(UTF_8));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(NEVER_TOLD);
    }

    private static List<String> chunkedHead() {
        return List.of(
                "POST " + Xml.DOOR + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Transfer-Encoding: chunked",
                "Authorization: " + sender(),
                "Content-Type: application/xml");
    }

    private static byte[] chunked(byte[] body, int size) {
        var out = new ByteArrayOutputStream(body.length + body.length / 16);
        for (var from = 0; from < body.length; from += size) {
            var length = Math.min(size, body.length - from);
            out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
            out.write(body, from, length);
            out.writeBytes("\r\n".getBytes(UTF_8));
        }
        out.writeBytes("0\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    /** A good message with nothing behind its end. */
    private static byte[] padded(int size) {
        var message = Xml.of("padded").getBytes(UTF_8);
        var padded = Arrays.copyOf(message, size);
        Arrays.fill(padded, message.length, size, (byte) ' ');
        return padded;
    }

    private static byte[] gzipped(byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }
}
