package vn.sosuckhoe.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class LocalRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PRODUCTION = Path.of("deploy/keycloak/so-suc-khoe-realm.json");

    private final JsonNode local = read(LocalRealm.of(PRODUCTION, "http://localhost:8081"));

    @Test
    void an_overlay_joins_objects_and_replaces_everything_else() {
        var base = read("{'a':{'x':1,'y':[1,2]},'kept':true}");
        var overlay = read("{'a':{'y':[3],'z':null},'new':'n'}");

        assertThat(LocalRealm.laidOver(base, overlay))
                .isEqualTo(read("{'a':{'x':1,'y':[3],'z':null},'kept':true,'new':'n'}"));
    }

    @Test
    void clients_are_joined_by_their_id() {
        var base = read("{'clients':[{'clientId':'a','secret':'s','on':true},{'clientId':'b'}]}");
        var overlay = read("{'clients':[{'clientId':'c'},{'clientId':'a','secret':'t'}]}");

        assertThat(LocalRealm.laidOver(base, overlay))
                .isEqualTo(read(
                        "{'clients':[{'clientId':'a','secret':'t','on':true},{'clientId':'b'},{'clientId':'c'}]}"));
    }

    @Test
    void production_has_no_people_no_password_grant_and_no_secret_of_its_own() throws IOException {
        var production = JSON.readTree(PRODUCTION.toFile());

        assertThat(production.has("users")).isFalse();
        assertThat(production.findValues("directAccessGrantsEnabled"))
                .isNotEmpty()
                .noneMatch(JsonNode::asBoolean);
        assertThat(production.findValuesAsText("secret")).containsExactly("${PORTAL_CLIENT_SECRET}");
    }

    @Test
    void production_sends_nobody_anywhere_but_back_to_the_portal_and_remembers_what_admins_did() throws IOException {
        var production = JSON.readTree(PRODUCTION.toFile());
        var portal = production.at("/clients/0");

        assertThat(portal.get("clientId").asText()).isEqualTo("portal");
        assertThat(portal.get("redirectUris"))
                .singleElement()
                .isEqualTo(TextNode.valueOf("${PORTAL_URL}/dang-nhap/xong"));
        assertThat(portal.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("${PORTAL_URL}/");
        assertThat(production.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(production.get("adminEventsDetailsEnabled").asBoolean()).isTrue();
    }

    @Test
    void the_portal_keeps_its_rules_and_is_told_of_sign_outs_where_it_really_answers() {
        var portal = client("portal");

        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.at("/attributes/backchannel.logout.url").asText())
                .isEqualTo("http://localhost:8081/dang-xuat/kenh-sau");
        assertThat(portal.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(local.toString()).doesNotContain("${PORTAL");
    }

    @Test
    void every_demo_person_has_one_role_that_the_realm_knows() {
        var known = new ArrayList<String>();
        local.at("/roles/realm").forEach(role -> known.add(role.get("name").asText()));
        Map<String, String> roles = new TreeMap<>();
        local.get("users").forEach(user -> {
            assertThat(user.get("realmRoles")).as(user.get("username").asText()).hasSize(1);
            roles.put(user.get("username").asText(), user.at("/realmRoles/0").asText());
        });

        assertThat(known).containsAll(roles.values());
        assertThat(roles)
                .containsEntry("024190001234", "citizen")
                .containsEntry("yta.24021", "station-staff")
                .containsEntry("tinh.24", "province-officer")
                .containsEntry("service-account-24021", "record-source");
    }

    @Test
    void a_citizens_personal_id_is_the_user_name() {
        local.get("users").forEach(user -> {
            if (user.at("/realmRoles/0").asText().equals("citizen")) {
                assertThat(user.at("/attributes/personal_id/0")).isEqualTo(user.get("username"));
                assertThat(user.get("username").asText()).matches("[0-9]{12}");
            }
        });
    }

    private JsonNode client(String id) {
        for (var client : local.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.startsWith("{'") ? json.replace('\'', '"') : json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
