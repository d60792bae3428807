package vn.sosuckhoe.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import vn.sosuckhoe.local.DemoLoader;
import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.LocalKeycloak;
import vn.sosuckhoe.local.LocalPostgres;
import vn.sosuckhoe.local.OneKeycloak;
import vn.sosuckhoe.local.commune.SyntheticCommunes;
import vn.sosuckhoe.local.gateway.Manners;
import vn.sosuckhoe.local.gateway.SmppServer;
import vn.sosuckhoe.local.gateway.Taken;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything real: PostgreSQL, Keycloak, and two replicas of the packaged service, with the demo sent through the intake. */
final class Stack implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    static final long SEED = 831;
    static final HttpClient HTTP = HttpClient.newHttpClient();

    final LocalPostgres postgres;
    final LocalKeycloak keycloak;
    final Replica one;
    final Replica two;
    final Map<String, Long> answers;
    private final Map<String, String> environment = new HashMap<>();
    private final SmppServer carrier;
    private final List<Taken> sms = Collections.synchronizedList(new ArrayList<>());

    private Stack() throws IOException, InterruptedException {
        keycloak = OneKeycloak.started();
        postgres = LocalPostgres.temporary();
        keycloak.awaitReady();
        carrier = new SmppServer(0, Manners.good(), sms::add);
        environment.putAll(Map.of(
                "REMINDER_SMPP_HOST", "localhost",
                "REMINDER_SMPP_PORT", "" + carrier.port(),
                "REMINDER_SMPP_SYSTEM_ID", "sosuckhoe",
                "REMINDER_SMPP_PASSWORD", "thu",
                "SSK_LINK", "http://localhost/so",
                "SSK_CHANNELS", "sms",
                "REMINDER_OUTCOME_EVERY", "1s",
                // nobody stands before them who has to hear that one of them goes
                "QUARKUS_SHUTDOWN_DELAY", "0S",
                // this test may run at night
                "REMINDER_QUIET_FROM", "00:00",
                "REMINDER_QUIET_TO", "00:00"));
        environment.putAll(Map.of(
                "SSK_DB",
                postgres.url().substring("postgresql://".length()),
                "SSK_DB_PASSWORD",
                LocalPostgres.PASSWORD,
                "SSK_DB_OWNER_PASSWORD",
                LocalPostgres.PASSWORD,
                "SSK_ISSUER",
                keycloak.issuer(),
                "SSK_CLIENT_SECRET",
                "sosuckhoe-portal-local-secret-0001",
                "SSK_SESSION_SECRET",
                "end-to-end-session-secret-0123456789",
                "SSK_STATE_SECRET",
                "end-to-end-state-secret-01234567",
                "SSK_SECURE_COOKIES",
                "false"));
        // at once, as they do in a cluster: one of them migrates, the other one waits for it
        one = Replica.start("replica-1", OneKeycloak.PORTAL, free(), environment);
        two = another("replica-2", Map.of());
        one.awaitReady();
        two.awaitReady();
        answers = send(one, SyntheticCommunes.messages(SEED, today()));
        awaitProjected();
    }

    static Stack start() throws IOException, InterruptedException {
        return new Stack();
    }

    /** Another replica over the same database. */
    Replica another(String name, Map<String, String> changed) throws IOException {
        var different = new HashMap<>(environment);
        different.putAll(changed);
        return Replica.start(name, free(), free(), different);
    }

    /** Asked of the table itself, because a gauge may be seconds old. */
    void awaitProjected() {
        Awaitility.await("everything projected")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> count("select count(*) from citizen where projected < revision") == 0);
    }

    long count(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.OWNER, LocalPostgres.PASSWORD);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String text(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.OWNER, LocalPostgres.PASSWORD);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection =
                DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.OWNER, LocalPostgres.PASSWORD)) {
            connection.createStatement().execute(sql);
        }
    }

    /** What the carrier of short messages has taken. */
    List<Taken> sms() {
        return List.copyOf(sms);
    }

    /** An access token for the API, as an app gets it. */
    String token(String user) throws IOException, InterruptedException {
        return tokens(
                        keycloak.issuer(),
                        Map.of(
                                "client_id",
                                "citizen-app",
                                "grant_type",
                                "password",
                                "username",
                                user,
                                "password",
                                "sosuckhoe"))
                .path("access_token")
                .asText();
    }

    private JsonNode tokens(String issuer, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(URI address, String token, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends every session of somebody at the identity provider, as its administrator can. */
    void endSessionsOf(String user) throws IOException, InterruptedException {
        var root = keycloak.issuer().replaceFirst("/realms/.*", "");
        var token = tokens(
                        root + "/realms/master",
                        Map.of(
                                "client_id",
                                "admin-cli",
                                "grant_type",
                                "password",
                                "username",
                                "admin",
                                "password",
                                "sosuckhoe"))
                .path("access_token")
                .asText();
        var users = root + "/admin/realms/so-suc-khoe/users";
        var found = JSON.readTree(
                get(URI.create(users + "?exact=true&username=" + user), token).body());
        var ended = HTTP.send(
                HttpRequest.newBuilder(URI.create(
                                users + "/" + found.path(0).path("id").asText() + "/logout"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (ended.statusCode() >= 300) {
            throw new IOException("the sessions were not ended: HTTP " + ended.statusCode());
        }
    }

    /** How often each code was answered. */
    static Map<String, Long> send(Replica replica, Stream<DemoMessage> messages)
            throws IOException, InterruptedException {
        var memory = Files.createTempDirectory("so-suc-khoe-sent").resolve("memory");
        return new DemoLoader(memory, replica.page("/")).loadOnce(today(), day -> messages);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        Stream.of(one, two).parallel().forEach(Replica::close);
        carrier.close();
        OneKeycloak.end();
        postgres.close();
    }
}
