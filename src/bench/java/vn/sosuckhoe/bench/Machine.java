package vn.sosuckhoe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it ran on. */
final class Machine {

    private Machine() {}

    static void describe(Report report) {
        report.say(
                "%d cores (%s), %s, Java %s, load average %s at the start.",
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", "model name"),
                first("/proc/meminfo", "MemTotal"),
                System.getProperty("java.version"),
                text("/proc/loadavg").split(" ")[0]);
    }

    private static String first(String file, String key) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("?");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException notLinux) {
            return "?";
        }
    }
}
