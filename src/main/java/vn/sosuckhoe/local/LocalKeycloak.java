package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A real Keycloak as a child process with the realm {@code so-suc-khoe}, its demo people and
 * facilities (password and secrets {@code sosuckhoe}).
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String address;
    private final Path log;

    private LocalKeycloak(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** A Keycloak whose sessions and changed passwords outlive the run, until the realm file itself changes. */
    static LocalKeycloak kept(LocalHome home, int port, String portal) {
        var directory = home.keycloak();
        var realm = realm(home, portal);
        try {
            var imported = directory.resolve("import").resolve(LocalRealm.NAME + "-realm.json");
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
                Files.deleteIfExists(directory.resolve("keycloak.mv.db"));
            }
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = start(home, directory, "jdbc:h2:file:" + directory.resolve("keycloak"), port, home.keycloakLog());
        LeftBehind.remember(started.process.toHandle(), directory.resolve("pid"));
        return started;
    }

    /**
     * A Keycloak of its own on a free port, in memory. For tests; wait with {@link #awaitReady()}.
     *
     * @param portal where the portal under test answers, for its back-channel logout
     */
    public static LocalKeycloak temporary(LocalHome home, String portal) {
        try {
            var directory = Files.createTempDirectory("so-suc-khoe-keycloak");
            Files.createDirectories(directory.resolve("import"));
            Files.writeString(
                    directory.resolve("import").resolve(LocalRealm.NAME + "-realm.json"), realm(home, portal));
            return start(home, directory, "jdbc:h2:mem:keycloak", Port.free(), directory.resolve("keycloak.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String realm(LocalHome home, String portal) {
        return LocalRealm.of(home.project().resolve("deploy/keycloak/so-suc-khoe-realm.json"), portal);
    }

    private static LocalKeycloak start(LocalHome home, Path directory, String database, int port, Path log) {
        var address = "http://localhost:" + port;
        try {
            Files.deleteIfExists(log);
            var process = KeycloakProgram.prepared(home, log)
                    .run(
                            List.of("-Dkeycloak.migration.dir=" + directory.resolve("import")),
                            List.of(
                                    "start",
                                    "--optimized",
                                    "--http-enabled=true",
                                    "--http-host=localhost",
                                    "--http-port=" + port,
                                    "--hostname=" + address,
                                    "--db-url=" + database + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"),
                            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "sosuckhoe"),
                            log);
            return new LocalKeycloak(process, address, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issuer of every token of this realm. */
    public String issuer() {
        return address + "/realms/" + LocalRealm.NAME;
    }

    /** Blocks until the realm answers; fails with the place of the log when the process ends or takes minutes. */
    public void awaitReady() {
        awaitReady(() -> {});
    }

    /** @param progress called about every four seconds of waiting */
    void awaitReady(Runnable progress) {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        var until = Instant.now().plus(PATIENCE);
        for (var round = 1; process.isAlive() && Instant.now().isBefore(until); round++) {
            if (answers(client, request)) {
                return;
            }
            if (round % 20 == 0) {
                progress.run();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        close();
        throw new CannotStart(
                "Keycloak không khởi động được, xem " + log + ".", "Keycloak did not start, see " + log + ".");
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        LeftBehind.end(process.toHandle());
    }
}
