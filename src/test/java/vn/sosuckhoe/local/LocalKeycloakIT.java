package vn.sosuckhoe.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The claims that the portal and the API rely on, from a real Keycloak. */
@Order(1)
class LocalKeycloakIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = OneKeycloak.started();
        keycloak.awaitReady();
    }

    @Test
    void a_citizen_is_told_by_personal_id_and_role_in_both_tokens() throws Exception {
        var answer = token(Map.of(
                "grant_type", "password",
                "client_id", "citizen-app",
                "username", "024190001234",
                "password", "sosuckhoe",
                "scope", "openid"));

        for (var token : new JsonNode[] {claims(answer, "access_token"), claims(answer, "id_token")}) {
            assertThat(token.get("personal_id").asText()).isEqualTo("024190001234");
            assertThat(token.get("name").asText()).isEqualTo("Hoàng Thị Mai");
            assertThat(token.get("groups")).isEqualTo(JSON.readTree("[\"citizen\"]"));
            assertThat(token.get("sid").asText()).isNotEmpty();
            assertThat(token.get("iss").asText()).isEqualTo(keycloak.issuer());
        }
        assertThat(claims(answer, "access_token").get("aud").asText()).isEqualTo("so-suc-khoe");
        assertThat(answer.get("expires_in").asInt()).isEqualTo(300);
    }

    @Test
    void staff_are_told_by_facility_commune_and_province() throws Exception {
        var staff = claims(
                token(Map.of(
                        "grant_type", "password",
                        "client_id", "citizen-app",
                        "username", "yta.24077",
                        "password", "sosuckhoe")),
                "access_token");

        assertThat(staff.get("facility").asText()).isEqualTo("24077");
        assertThat(staff.get("commune").asText()).isEqualTo("07531");
        assertThat(staff.get("province").asText()).isEqualTo("24");
        assertThat(staff.has("personal_id")).isFalse();
    }

    @Test
    void a_facility_may_send_for_three_hours() throws Exception {
        var answer =
                token(Map.of("grant_type", "client_credentials", "client_id", "24021", "client_secret", "sosuckhoe"));
        var source = claims(answer, "access_token");

        assertThat(answer.get("expires_in").asInt()).isEqualTo(10800);
        assertThat(source.get("facility").asText()).isEqualTo("24021");
        assertThat(source.get("groups")).isEqualTo(JSON.readTree("[\"record-source\"]"));
        assertThat(source.get("aud").asText()).isEqualTo("so-suc-khoe");
    }

    @Test
    void the_sign_in_page_asks_for_the_personal_id_in_vietnamese() throws Exception {
        var page = CLIENT.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/auth"
                                + "?client_id=portal&response_type=code&scope=openid&code_challenge_method=S256"
                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                + "&redirect_uri=http://localhost:" + OneKeycloak.PORTAL + "/"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "Số định danh cá nhân", "inputmode=\"numeric\"", "so-suc-khoe.css");
    }

    private static JsonNode token(Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode claims(JsonNode answer, String token) throws Exception {
        var payload = answer.get(token).asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }
}
