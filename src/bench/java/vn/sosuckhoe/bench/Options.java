package vn.sosuckhoe.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * @param people sent through the intake
 * @param shelf books on the largest shelf
 * @param round length of one round of load
 * @param rounds of each variant
 * @param connections kept alive under load
 * @param onlySending people through the intake and messages, nothing else
 * @param project the directory of the pom
 */
record Options(
        long people, long shelf, Duration round, int rounds, int connections, boolean onlySending, Path project) {

    static Options of(String... arguments) {
        var given = Arrays.stream(arguments)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(text -> !text.isBlank())
                .toList();
        var quick = given.contains("--quick");
        return new Options(
                number(given, "--people", quick ? 2_000 : 100_000),
                number(given, "--shelf", quick ? 20_000 : 1_000_000),
                Duration.ofSeconds(number(given, "--seconds", quick ? 1 : 4)),
                (int) number(given, "--rounds", quick ? 3 : 5),
                (int) number(given, "--connections", 64),
                given.contains("--only-sending"),
                Path.of("").toAbsolutePath());
    }

    Path service() {
        return project.resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The same with one more door, which asks for no token; see the README beside the sources. */
    Path serviceWithDoor() {
        return project.resolve("target/bench-door/target/quarkus-app/quarkus-run.jar");
    }

    private static long number(List<String> given, String name, long otherwise) {
        var at = given.indexOf(name);
        return at >= 0 && at + 1 < given.size()
                ? Long.parseLong(given.get(at + 1).replace("_", ""))
                : otherwise;
    }
}
