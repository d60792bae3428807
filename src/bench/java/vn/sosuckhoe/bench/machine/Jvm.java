package vn.sosuckhoe.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Java process of its own that answers HTTP; its output goes to a file. */
public final class Jvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final int management;
    private final Path log;
    private final double secondsToReady;

    private Jvm(Process process, int port, int management, Path log, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.management = management;
        this.log = log;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param java the JDK's {@code bin/java}
     * @param port where it will serve
     * @param management where it tells of itself, or the same
     * @param ready what answers below 300 as soon as it is ready
     */
    public static Jvm start(
            String java,
            List<String> arguments,
            Map<String, String> environment,
            int port,
            int management,
            URI ready,
            Path log) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            var begin = System.nanoTime();
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitReady(process, ready, log);
            return new Jvm(process, port, management, log, (System.nanoTime() - begin) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, URI ready, Path log) {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(ready).timeout(PATIENCE).build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300) {
                    return;
                }
            } catch (IOException notYet) {
                // it does not listen yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            LockSupport.parkNanos(10_000_000);
        }
        process.destroyForcibly();
        throw new IllegalStateException("not ready, see " + log);
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public int management() {
        return management;
    }

    public Path log() {
        return log;
    }

    /** From the start of the process. */
    public double secondsToReady() {
        return secondsToReady;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
