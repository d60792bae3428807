package vn.sosuckhoe.record.door;

import io.quarkus.test.common.http.TestHTTPResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.Tokens;
import vn.sosuckhoe.record.door.Wire.Answer;
import vn.sosuckhoe.record.qd831.HostileMessages;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door of the running service, something in the record behind it, and around each test the promise: nothing is half
 * stored, the service is well, and the next sender is served.
 */
abstract class BesiegedDoor {

    static final String STATION = "24021";

    /** Insides of the service, files of the machine, and the people and numbers of the messages sent here. */
    static final List<String> NEVER_TOLD = List.of(
            "Exception",
            "java.",
            "jakarta",
            "vn.sosuckhoe",
            "io.vertx",
            "quarkus",
            "SQL",
            "root:",
            "/etc/",
            "127.0.0.1",
            Xml.PERSON,
            "Mẫu",
            "024324000417",
            "2420417733",
            "024196001288",
            "0500000417",
            "NGÂN",
            "HIS831-");

    @TestHTTPResource
    URI portal;

    Wire wire;
    String stored;

    @BeforeEach
    void something_is_in_the_record_already() throws Exception {
        EmbeddedDatabase.empty();
        wire = new Wire(portal.getPort());
        assertThat(post(HostileMessages.harmless()).status()).isEqualTo(200);
        stored = stored();
    }

    @AfterEach
    void nothing_is_half_stored_and_the_next_sender_is_served() throws Exception {
        assertThat(stored()).isEqualTo(stored);
        var management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        for (var probe : List.of("/q/health/live", "/q/health/ready")) {
            given().baseUri("http://localhost")
                    .port(management)
                    .get(probe)
                    .then()
                    .statusCode(200);
        }
        var next = post(Xml.of("the-next").getBytes(UTF_8));
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.json().getString("code")).isEqualTo("ACCEPTED");
    }

    static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.headers()).isEqualTo(status);
        assertThat(answer.headers()).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer.headers() + answer.body()).doesNotContain(NEVER_TOLD);
        var json = answer.json();
        assertThat(json.getValue("success")).isEqualTo(false);
        assertThat(json.getString("code")).isEqualTo(code);
        assertThat(json.getString("message")).isNotBlank().isEqualTo(json.getString("detail"));
        assertThat(json.getInteger("status")).isEqualTo(status);
        assertThat(json.containsKey("data")).isTrue();
    }

    Answer post(byte[] body) throws IOException {
        return wire.send(head("POST", sender(), "application/xml", body.length), body);
    }

    static List<String> head(String method, String authorization, String type, long length) {
        var head = new ArrayList<>(List.of(
                method + " " + Xml.DOOR + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Length: " + length));
        if (authorization != null) {
            head.add("Authorization: " + authorization);
        }
        if (!type.isEmpty()) {
            head.add("Content-Type: " + type);
        }
        return head;
    }

    static String sender() {
        return bearer(Tokens.source(STATION));
    }

    static String bearer(String token) {
        return "Bearer " + token;
    }

    /** Every row of the record, and how many. */
    static String stored() throws SQLException {
        var stored = new StringBuilder();
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            for (var table : List.of("message", "entry", "citizen", "identifier", "facility", "book", "book_key")) {
                try (var row = statement.executeQuery(
                        "select count(*), md5(string_agg(t::text, ' ' order by t::text)) from %s t".formatted(table))) {
                    row.next();
                    stored.append("%s %d %s%n".formatted(table, row.getLong(1), row.getString(2)));
                }
            }
        }
        return stored.toString();
    }
}
