package vn.sosuckhoe.reminder.smpp;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import static org.awaitility.Awaitility.await;

/**
 * An SMPP server in a process of its own, which can be killed and started again; what it took stays in its log. It thinks
 * about each answer for a moment, so that at any time many messages have been taken and not answered.
 */
final class Carrier implements AutoCloseable {

    private final Path folder;
    private final Path log;
    private final int port;
    private JavaProcess process;

    Carrier(Path folder) throws IOException {
        this.folder = folder;
        this.log = folder.resolve("taken.log");
        Files.createFile(log);
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    private void start() throws IOException {
        process = new JavaProcess(
                folder,
                "vn.sosuckhoe.local.gateway.SmppServerMain",
                "port=" + port,
                "log=" + log,
                "answer=10",
                "receipt=100");
        await().until(() -> process.output().contains("listening"));
    }

    void restart() throws IOException, InterruptedException {
        process.kill();
        start();
    }

    int port() {
        return port;
    }

    /** How many it has taken in its lives. */
    long taken() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.count();
        }
    }

    /** The ids of the tries it has taken. */
    List<UUID> attempts() throws IOException {
        return Files.readAllLines(log).stream()
                .map(line -> UUID.fromString(line.split(" ")[0]))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
