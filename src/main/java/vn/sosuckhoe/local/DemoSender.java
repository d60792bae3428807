package vn.sosuckhoe.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knocks on the two doors of the intake exactly as the software of a station does. */
final class DemoSender {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI portal;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    DemoSender(URI portal) {
        this.portal = portal;
    }

    /** The answer's code, for example {@code ACCEPTED}; an expired token is renewed once. */
    String send(DemoMessage message) throws IOException, InterruptedException {
        var token = token(message.facility());
        var answer = post(message, token);
        if (answer.statusCode() == 401) {
            tokens.remove(message.facility(), token);
            answer = post(message, token(message.facility()));
        }
        return code(answer);
    }

    private HttpResponse<byte[]> post(DemoMessage message, String token) throws IOException, InterruptedException {
        return client.send(
                to("api/ho-so-suc-khoe/qd-831-2017/tiep-nhan", "application/xml; charset=utf-8")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(message.xml()))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    // one at a time: eight hands without a token need one, not eight
    private synchronized String token(String facility) throws IOException, InterruptedException {
        var known = tokens.get(facility);
        if (known != null) {
            return known;
        }
        var names = JSON.createObjectNode().put("username", facility).put("password", LocalPostgres.PASSWORD);
        var answer = client.send(
                to("api/xac-thuc/token", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(names)))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        var token = body(answer).path("data").path("access_token").asText();
        if (token.isEmpty()) {
            throw new IOException("No token for facility " + facility + ": HTTP " + answer.statusCode());
        }
        tokens.put(facility, token);
        return token;
    }

    private HttpRequest.Builder to(String path, String type) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE).header("Content-Type", type);
    }

    private static String code(HttpResponse<byte[]> answer) {
        var code = body(answer).path("code").asText();
        return code.isEmpty() ? "HTTP_" + answer.statusCode() : code;
    }

    private static JsonNode body(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
