package vn.sosuckhoe.reminder.smpp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this class path in a JVM of its own; what it prints goes to a file. */
final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    JavaProcess(Path folder, String main, String... arguments) throws IOException {
        output = Files.createTempFile(folder, "process", ".log");
        var classPath = Files.writeString(
                folder.resolve("class-path"),
                "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + '"');
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "@" + classPath,
                main));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** SIGKILL: no farewell of any kind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
