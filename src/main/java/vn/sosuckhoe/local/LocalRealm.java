package vn.sosuckhoe.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The realm as the local Keycloak imports it: the realm of production with the demo people, the demo
 * facilities and the local addresses laid over it. So both come from the same facts.
 */
final class LocalRealm {

    static final String NAME = "so-suc-khoe";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMO = "/local/demo-realm.json";

    private LocalRealm() {}

    /** @param portal where the portal answers, for its back-channel logout, for example {@code http://localhost:8080} */
    static String of(Path production, String portal) {
        try (var demo = LocalRealm.class.getResourceAsStream(DEMO)) {
            var realm = laidOver(JSON.readTree(production.toFile()), JSON.readTree(demo));
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(realm)
                    .replace("${PORTAL_URL}", portal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Objects are joined member by member, clients by their id; any other value of the overlay replaces the base. */
    static JsonNode laidOver(JsonNode base, JsonNode overlay) {
        if (!(base instanceof ObjectNode) || !(overlay instanceof ObjectNode)) {
            return overlay;
        }
        ObjectNode joined = base.deepCopy();
        overlay.properties().forEach(member -> {
            var name = member.getKey();
            var value = member.getValue();
            joined.set(
                    name,
                    name.equals("clients")
                            ? clients(joined.withArray(name), value)
                            : joined.has(name) ? laidOver(joined.get(name), value) : value);
        });
        return joined;
    }

    private static ArrayNode clients(ArrayNode base, JsonNode overlay) {
        var joined = base.deepCopy();
        for (var client : overlay) {
            var place = 0;
            while (place < joined.size() && !joined.get(place).path("clientId").equals(client.path("clientId"))) {
                place++;
            }
            if (place < joined.size()) {
                joined.set(place, laidOver(joined.get(place), client));
            } else {
                joined.add(client);
            }
        }
        return joined;
    }
}
