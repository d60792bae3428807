package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * PostgreSQL, Keycloak and the gateways of {@code quarkus:dev}. They live as long as the Java process: a live
 * reload loads this class anew and finds them by a system property, which all class loaders share.
 */
final class LocalStack {

    private static final String SINCE = "sosuckhoe.local.since";

    private final LocalHome home;
    private final FileLock onlyOne;
    private Optional<LocalPostgres> postgres = Optional.empty();

    private LocalStack(LocalHome home, FileLock onlyOne) {
        this.home = home;
        this.onlyOne = onlyOne;
    }

    /** Starts all and waits until they answer, unless this Java process has done so before. */
    static void startOnce(LocalHome home) {
        if (System.getProperty(SINCE) != null) {
            return;
        }
        System.setProperty(SINCE, "" + System.currentTimeMillis());
        var stack = new LocalStack(home, onlyOneIn(home));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "local-stack-stop"));
        stack.start();
    }

    /** Seconds since the stack began to start. */
    static long age() {
        var now = System.currentTimeMillis();
        return (now - Long.getLong(SINCE, now)) / 1000;
    }

    private void start() {
        LeftBehind.endRemembered(home.keycloak().resolve("pid"));
        LeftBehind.endPostgres(home.postgres());
        Stream.of(Port.PORTAL, Port.MANAGEMENT, Port.KEYCLOAK, Port.POSTGRES, Port.SMPP, Port.SMTP, Port.MESSAGES)
                .forEach(Port::mustBeFree);

        var keycloak = CompletableFuture.runAsync(this::startKeycloak);
        if (!Files.exists(home.postgres().resolve("PG_VERSION"))) {
            Console.say("  Tạo cơ sở dữ liệu PostgreSQL lần đầu / creating the PostgreSQL database, once …");
        }
        LocalGateways.start();
        postgres = Optional.of(LocalPostgres.kept(home.postgres(), Port.POSTGRES.number()));
        Console.say("  PostgreSQL đã sẵn sàng / is ready (%d s)".formatted(age()));
        try {
            keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
        Console.say("  Keycloak đã sẵn sàng / is ready (%d s)".formatted(age()));
    }

    private void startKeycloak() {
        LocalKeycloak.kept(home, Port.KEYCLOAK.number(), "http://localhost:" + Port.PORTAL.number())
                .awaitReady(() -> Console.say("  Keycloak đang khởi động… / is starting (%d s)".formatted(age())));
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
