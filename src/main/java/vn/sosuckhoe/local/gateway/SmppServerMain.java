package vn.sosuckhoe.local.gateway;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;

/**
 * The SMPP server as a process of its own: {@code port=2775 log=accepted.txt rate=0 answer=0 receipt=200 drop=0}. Each part that is
 * taken is a line of the log, {@code attempt part}, written before it is answered: what was taken and never answered stands
 * there too.
 */
final class SmppServerMain {

    private SmppServerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            options.put(parts[0], parts[1]);
        }
        var manners = new Manners(
                Integer.parseInt(options.getOrDefault("rate", "0")),
                Duration.ofMillis(Long.parseLong(options.getOrDefault("answer", "0"))),
                receipt(options.getOrDefault("receipt", "200")),
                Manners.good().undeliverable(),
                Integer.parseInt(options.getOrDefault("drop", "0")));
        try (var log = new FileOutputStream(Path.of(options.get("log")).toFile(), true);
                var server = new SmppServer(
                        Integer.parseInt(options.getOrDefault("port", "2775")), manners, taken -> line(log, taken))) {
            System.out.println("listening " + server.port());
            Thread.currentThread().join();
        }
    }

    private static Duration receipt(String millis) {
        return millis.equals("none") ? null : Duration.ofMillis(Long.parseLong(millis));
    }

    private static void line(FileOutputStream log, Taken taken) {
        try {
            log.write((taken.attempt() + " " + taken.part() + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
