package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.machine.Cpu;
import vn.sosuckhoe.bench.machine.Jvm;
import vn.sosuckhoe.bench.machine.Service;

import java.util.ArrayList;
import java.util.Collections;

/** From the start of the process until it is ready, with a migrated database and a realm that answers. */
final class Starts {

    private Starts() {}

    static void measure(Report report, Service service, int count) {
        var seconds = new ArrayList<Double>();
        var memory = new ArrayList<Long>();
        for (var i = 0; i < count; i++) {
            try (var jvm = service.start(Jvm.freePort())) {
                seconds.add(jvm.secondsToReady());
                memory.add(Cpu.residentMebibytes(jvm.handle()));
            }
        }
        Collections.sort(seconds);
        Collections.sort(memory);
        report.title("Start");
        report.say(
                "Median of %d starts: ready after %.1f s (%.1f – %.1f), %d MiB resident then.",
                count, seconds.get(count / 2), seconds.get(0), seconds.get(count - 1), memory.get(count / 2));
    }
}
