package vn.sosuckhoe.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes have used of the machine so far, read from {@code /proc}. */
public final class Cpu {

    // the kernel's USER_HZ: 100 on every Linux that Java runs on
    private static final double TICK_MICROSECONDS = 10_000;
    private static final int AFTER_NAME_USER = 11;

    private Cpu() {}

    /** Microseconds of CPU of these processes and all their descendants, the ended ones included. */
    public static double used(ProcessHandle... roots) {
        return Stream.of(roots)
                .mapToDouble(root -> microseconds(root.pid(), true)
                        + root.descendants()
                                .mapToDouble(child -> microseconds(child.pid(), false))
                                .sum())
                .sum();
    }

    /** Microseconds of CPU of one process, without its children. */
    public static double alone(ProcessHandle process) {
        return microseconds(process.pid(), false);
    }

    /** Memory that a process holds, in MiB (VmRSS). */
    public static long residentMebibytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double microseconds(long pid, boolean withEndedChildren) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var i = 0; i < (withEndedChildren ? 4 : 2); i++) {
                ticks += Long.parseLong(fields[AFTER_NAME_USER + i]);
            }
            return ticks * TICK_MICROSECONDS;
        } catch (IOException ended) {
            return 0;
        }
    }
}
