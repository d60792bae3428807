package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The unpacked Keycloak, made ready once. It is run as plain Java, not through its script: one
 * process to end instead of a shell with a child, and the same on every operating system.
 */
final class KeycloakProgram {

    // "build" once and "start --optimized" is ready in a third of the time of "start-dev" (measured: 10 s, 27 s)
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");

    private static final List<String> JAVA = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US");

    private final Path home;

    private KeycloakProgram(Path home) {
        this.home = home;
    }

    /** Copies our theme and, the first time, lets Keycloak assemble itself (some 15 seconds). */
    static synchronized KeycloakProgram prepared(LocalHome local, Path log) {
        var program = new KeycloakProgram(local.distribution());
        try {
            copy(local.project().resolve("deploy/keycloak/themes"), program.home.resolve("themes"));
            var built = program.home.resolve("built-with.txt");
            var options = String.join(" ", BUILD);
            if (!Files.exists(built) || !Files.readString(built).equals(options)) {
                Console.say("  Chuẩn bị Keycloak lần đầu (khoảng 20 giây) / preparing Keycloak, once …");
                program.build(log);
                Files.writeString(built, options);
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path log) throws IOException {
        try {
            var exit = run(List.of(), BUILD, Map.of(), log).waitFor();
            if (exit != 0) {
                throw new CannotStart(
                        "Không chuẩn bị được Keycloak, xem " + log + ".",
                        "Keycloak could not be prepared, see " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Process run(List<String> java, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(java);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
