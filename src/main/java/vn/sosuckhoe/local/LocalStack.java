package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL and Keycloak of {@code quarkus:dev}. They live as long as the Java process: a live
 * reload loads this class anew and finds them by a system property, which all class loaders share.
 */
final class LocalStack {

    private static final String STATE = "sosuckhoe.local.state";

    private final LocalHome home;
    private final FileLock onlyOne;
    private Optional<LocalPostgres> postgres = Optional.empty();

    private LocalStack(LocalHome home, FileLock onlyOne) {
        this.home = home;
        this.onlyOne = onlyOne;
    }

    static void startOnce(LocalHome home) {
        if (System.getProperty(STATE) != null) {
            return;
        }
        System.setProperty(STATE, "starting");
        System.setProperty("sosuckhoe.local.since", "" + System.currentTimeMillis());
        var stack = new LocalStack(home, onlyOneIn(home));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "local-stack-stop"));
        stack.start();
    }

    /** How far Keycloak is: {@code starting}, {@code ready}, or else the sentence why it cannot be used. */
    static String state() {
        return System.getProperty(STATE, "ready");
    }

    private void start() {
        LeftBehind.endRemembered(home.keycloak().resolve("pid"));
        LeftBehind.endPostgres(home.postgres());
        Stream.of(Port.PORTAL, Port.MANAGEMENT, Port.KEYCLOAK, Port.POSTGRES).forEach(Port::mustBeFree);

        var keycloak = new Thread(this::startKeycloak, "local-keycloak-start");
        keycloak.setDaemon(true);
        keycloak.start();
        if (!Files.exists(home.postgres().resolve("PG_VERSION"))) {
            Console.say("  Tạo cơ sở dữ liệu PostgreSQL lần đầu / creating the PostgreSQL database, once …");
        }
        postgres = Optional.of(LocalPostgres.kept(home.postgres(), Port.POSTGRES.number()));
        Console.say("  PostgreSQL đã sẵn sàng ở cổng " + Port.POSTGRES.number() + " / PostgreSQL is ready");
    }

    private void startKeycloak() {
        try {
            LocalKeycloak.kept(home, Port.KEYCLOAK.number(), "http://localhost:" + Port.PORTAL.number())
                    .awaitReady();
            System.setProperty(STATE, "ready");
        } catch (RuntimeException e) {
            System.setProperty(STATE, String.valueOf(e.getMessage()));
        }
    }

    private void stop() {
        ProcessHandle.current().children().forEach(LeftBehind::end);
        postgres.ifPresent(LocalPostgres::close);
        LeftBehind.endPostgres(home.postgres());
        try {
            onlyOne.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock onlyOneIn(LocalHome home) {
        try {
            Files.createDirectories(home.root());
            var lock = FileChannel.open(
                            home.root().resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new CannotStart(
                        "Sổ Sức Khỏe đang chạy từ thư mục này rồi.", "Sổ Sức Khỏe already runs from this directory.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
