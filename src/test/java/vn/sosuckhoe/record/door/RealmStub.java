package vn.sosuckhoe.record.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The token endpoint of a realm, with Keycloak's own answers, by the client's id. */
final class RealmStub implements AutoCloseable {

    private final HttpServer server;

    RealmStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/realm/protocol/openid-connect/token", RealmStub::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!form.contains("grant_type=client_credentials")) {
            send(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
        } else if (form.contains("client_id=24099")) {
            send(exchange, 401, refusal("Client not enabled to retrieve service account"));
        } else if (form.contains("client_id=24098")) {
            send(exchange, 500, "oh");
        } else if (form.contains("client_secret=sosuckhoe")) {
            send(exchange, 200, "{\"access_token\":\"abc\",\"expires_in\":10800,\"token_type\":\"Bearer\"}");
        } else {
            send(exchange, 401, refusal("Invalid client or Invalid client credentials"));
        }
    }

    private static String refusal(String description) {
        return "{\"error\":\"unauthorized_client\",\"error_description\":\"%s\"}".formatted(description);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
