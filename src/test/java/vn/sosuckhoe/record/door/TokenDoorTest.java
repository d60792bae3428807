package vn.sosuckhoe.record.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class TokenDoorTest {

    @Inject
    Vertx vertx;

    private RealmStub realm;

    @BeforeEach
    void open() throws Exception {
        realm = new RealmStub();
        QuarkusMock.installMockForType(new FacilityTokens(vertx, realm.address()), FacilityTokens.class);
    }

    @AfterEach
    void close() {
        realm.close();
    }

    @Test
    void a_facility_gets_its_token() {
        ask("24021", "sosuckhoe")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("success", equalTo(true))
                .body("code", equalTo("TOKEN_ISSUED"))
                .body("data.access_token", equalTo("abc"))
                .body("data.expires_in", equalTo(10800));
    }

    @Test
    void a_wrong_password_is_401_with_a_sentence() {
        refused(ask("24022", "wrong-secret"), 401, "INVALID_CREDENTIALS")
                .body("message", containsString("mật khẩu không đúng"))
                .body(not(containsString("wrong-secret")));
    }

    @Test
    void a_facility_that_may_not_send_is_403() {
        refused(ask("24099", "sosuckhoe"), 403, "NOT_A_SOURCE");
    }

    @Test
    void an_identity_provider_in_trouble_is_503() {
        refused(ask("24098", "sosuckhoe"), 503, "SIGN_IN_AWAY");
    }

    @Test
    void an_identity_provider_that_is_away_is_503() {
        realm.close();
        refused(ask("24021", "sosuckhoe"), 503, "SIGN_IN_AWAY");
    }

    @Test
    void other_clients_of_the_realm_do_not_come_in_here() {
        refused(ask("portal", "sosuckhoe"), 401, "INVALID_CREDENTIALS");
    }

    @Test
    void the_eleventh_wrong_password_is_429_and_says_when_to_come_again() {
        for (var i = 0; i < Throttle.TRIES; i++) {
            refused(ask("24033", "wrong"), 401, "INVALID_CREDENTIALS");
        }
        refused(ask("24033", "sosuckhoe"), 429, "TOO_MANY_TRIES")
                .header("Retry-After", Integer::valueOf, allOf(greaterThan(240), lessThanOrEqualTo(300)));
    }

    @Test
    void a_name_that_no_facility_has_is_refused_without_being_counted() {
        for (var i = 0; i < 2 * Throttle.TRIES; i++) {
            refused(ask("x".repeat(3000), "wrong"), 401, "INVALID_CREDENTIALS");
        }
    }

    @Test
    void what_is_no_request_is_400() {
        for (var body : new String[] {
            "", "[]", "{", "{\"username\":\"24021\"}", "{\"username\":1,\"password\":2}", "x".repeat(5000)
        }) {
            refused(post(body), 400, "INVALID_REQUEST");
        }
    }

    private static ValidatableResponse ask(String name, String password) {
        return post("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/xac-thuc/token")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("success", equalTo(false))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("data", nullValue());
    }
}
