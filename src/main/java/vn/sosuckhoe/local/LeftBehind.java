package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what an earlier run that was killed could not end itself. */
final class LeftBehind {

    private LeftBehind() {}

    /** A postmaster still working on these data. Its pid file names the process in the first line. */
    static void endPostgres(Path data) {
        lines(data.resolve("postmaster.pid"))
                .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines[0].strip())))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(LeftBehind::end);
    }

    /** The process remembered in the file, if its number has not been given to another program since. */
    static void endRemembered(Path pidFile) {
        lines(pidFile)
                .filter(lines -> lines.length == 2)
                .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines[0]))
                        .filter(process -> startOf(process).equals(lines[1])))
                .ifPresent(LeftBehind::end);
    }

    static void remember(ProcessHandle process, Path pidFile) {
        try {
            Files.writeString(pidFile, process.pid() + "\n" + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(ProcessHandle process) {
        var children = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static String startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> "" + start.toEpochMilli())
                .orElse("unknown");
    }

    private static Optional<String[]> lines(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).split("\n")) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
