package vn.sosuckhoe.e2e;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, configured by environment only. */
final class Replica implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final int management;
    private final Path log;

    private Replica(Process process, int port, int management, Path log) {
        this.process = process;
        this.port = port;
        this.management = management;
        this.log = log;
    }

    static Replica start(String name, int port, int management, Map<String, String> environment) throws IOException {
        var log = Files.createDirectories(Path.of("target/e2e")).resolve(name + ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        // they live for minutes and share two cores with a browser
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", "" + port);
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "" + management);
        return new Replica(builder.start(), port, management, log);
    }

    Replica awaitReady() {
        Awaitility.await("ready: " + log)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the service ended, see " + log);
                    }
                    return status("/q/health/ready") == 200;
                });
        return this;
    }

    URI page(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Status of a path of the management interface; 0 when nobody answers. */
    int status(String path) {
        try {
            return management(path).statusCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    String metrics() throws IOException {
        return management("/q/metrics").body();
    }

    private HttpResponse<String> management(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + management + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** No goodbye: as if the machine had lost its power. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
