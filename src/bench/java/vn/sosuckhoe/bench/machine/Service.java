package vn.sosuckhoe.bench.machine;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged service as its own process, configured by environment like anywhere else, metrics on. API tokens are
 * checked against the given key instead of the realm's.
 *
 * @param jar {@code quarkus-run.jar}
 * @param database as {@code host:port/name}
 * @param publicKey PEM
 * @param issuer the realm
 * @param logs directory for its output
 */
public record Service(String java, Path jar, String database, Path publicKey, String issuer, Path logs) {

    /** What a container of 1 GiB would be given; see {@code deploy/Containerfile}. */
    private static final List<String> LIMITS = List.of("-XX:+UseParallelGC", "-Xmx600m");

    public static String thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @param settings more system properties or Java options */
    public Jvm start(int port, String... settings) {
        var management = Jvm.freePort();
        var arguments = new ArrayList<>(LIMITS);
        arguments.addAll(List.of(settings));
        arguments.addAll(List.of("-jar", jar.toString()));
        return Jvm.start(
                java,
                arguments,
                Map.ofEntries(
                        Map.entry("SSK_DB", database),
                        Map.entry("SSK_DB_PASSWORD", BenchPostgres.PASSWORD),
                        Map.entry("SSK_DB_OWNER_PASSWORD", BenchPostgres.PASSWORD),
                        Map.entry("SSK_ISSUER", issuer),
                        Map.entry("SSK_CLIENT_SECRET", "sosuckhoe-portal-local-secret-0001"),
                        Map.entry("SSK_SESSION_SECRET", "bench-only-session-secret-0123456789"),
                        Map.entry("SSK_OPERATOR_SECRET", "bench-only-operator-secret"),
                        Map.entry("SSK_STATE_SECRET", "bench-only-state-secret-01234567"),
                        Map.entry("SSK_SECURE_COOKIES", "false"),
                        Map.entry(
                                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                publicKey.toUri().toString()),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(management)),
                        Map.entry("QUARKUS_SHUTDOWN_DELAY_ENABLED", "false")),
                port,
                management,
                URI.create("http://localhost:" + management + "/q/health/ready"),
                logs.resolve("service-" + port + ".log"));
    }
}
