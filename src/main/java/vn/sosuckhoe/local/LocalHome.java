package vn.sosuckhoe.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where the local stack lives.
 *
 * @param project the directory of the pom
 * @param root the directory of everything that is unpacked or kept, {@code .local} in the project
 */
public record LocalHome(Path project, Path root) {

    /** The home named by the system property {@code local.dir}, or {@code .local} beside the nearest pom above. */
    public static LocalHome find() {
        var named = System.getProperty("local.dir");
        if (named != null) {
            var root = Path.of(named).toAbsolutePath().normalize();
            return new LocalHome(root.getParent(), root);
        }
        var directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("pom.xml"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new CannotStart(
                    "Không tìm thấy thư mục dự án (pom.xml).", "The project directory (pom.xml) was not found.");
        }
        return new LocalHome(directory, directory.resolve(".local"));
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path keycloakLog() {
        return root.resolve("keycloak.log");
    }

    /** The unpacked Keycloak; the build puts it there. */
    Path distribution() {
        try (var entries = Files.list(root)) {
            return entries.filter(entry -> Files.exists(entry.resolve("lib/quarkus-run.jar")))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow(LocalHome::withoutKeycloak);
        } catch (IOException e) {
            throw withoutKeycloak();
        }
    }

    private static CannotStart withoutKeycloak() {
        return new CannotStart(
                "Chưa có Keycloak trong .local: hãy chạy ./mvnw process-resources.",
                "There is no Keycloak in .local: run ./mvnw process-resources.");
    }
}
