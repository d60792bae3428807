package vn.sosuckhoe.reminder.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CallbackDoorTest {

    @ConfigProperty(name = "reminder.webhook.secret")
    String secret;

    @BeforeEach
    void no_receipts() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_signed_receipt_is_kept_once_however_often_it_is_told() throws SQLException {
        var body = told(UUID.randomUUID().toString());
        var signature = new Seal(secret).sign(body.getBytes(UTF_8), Instant.now());

        assertThat(call("webhook", body, signature)).isEqualTo(204);
        assertThat(call("webhook", body, signature)).isEqualTo(204);

        assertThat(receipts()).containsExactly("webhook DELIVERED null");
    }

    @Test
    void what_is_not_signed_or_was_signed_long_ago_is_refused() throws SQLException {
        var body = told("zns-1");
        var seal = new Seal(secret);

        assertThat(call("webhook", body, null)).isEqualTo(401);
        assertThat(call("webhook", body, seal.sign("{}".getBytes(UTF_8), Instant.now())))
                .isEqualTo(401);
        assertThat(call(
                        "webhook",
                        body,
                        seal.sign(body.getBytes(UTF_8), Instant.now().minusSeconds(400))))
                .isEqualTo(401);
        assertThat(receipts()).isEmpty();
    }

    @Test
    void a_gateway_that_is_not_there_is_not_found_and_a_body_that_is_no_receipt_is_told_so() throws SQLException {
        assertThat(call("zalo", told("zns-1"), null)).isEqualTo(404);
        assertThat(call("webhook", "[]", new Seal(secret).sign("[]".getBytes(UTF_8), Instant.now())))
                .isEqualTo(400);
        assertThat(receipts()).isEmpty();
    }

    @Test
    void what_is_larger_than_any_receipt_is_refused_before_its_signature_is_reckoned() throws SQLException {
        assertThat(call("webhook", told("x".repeat(20_000)), null)).isEqualTo(400);
        assertThat(receipts()).isEmpty();
    }

    private static String told(String id) {
        return "{\"id\":\"" + id + "\",\"state\":\"DELIVERED\"}";
    }

    private static int call(String gateway, String body, String signature) {
        var request = given().contentType("application/json").body(body);
        return (signature == null ? request : request.header(Seal.HEADER, signature))
                .post("/bao-nhan/" + gateway)
                .statusCode();
    }

    private static List<String> receipts() throws SQLException {
        var receipts = new ArrayList<String>();
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select gateway, state, reason from receipt")) {
            while (rows.next()) {
                receipts.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return receipts;
    }
}
