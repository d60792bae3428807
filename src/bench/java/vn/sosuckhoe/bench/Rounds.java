package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.load.Measured;
import vn.sosuckhoe.bench.machine.Cpu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Variants measured in turn, again and again, so that whatever else the machine does meets all of them alike. */
final class Rounds {

    /**
     * @param run one round of load
     * @param processes whose CPU it costs, besides this one, which drives it
     */
    record Variant(String name, Supplier<Measured> run, ProcessHandle... processes) {}

    /** @param cpu microseconds a request, of all processes together */
    record Round(Measured measured, double cpu) {}

    private static final int WARM = 5;

    private final Map<String, List<Round>> taken = new LinkedHashMap<>();
    private final int count;

    Rounds(int count) {
        this.count = count;
    }

    /** Every variant five rounds for warming up, which count for nothing, and then {@code count} times in turn. */
    Rounds alternate(Variant... variants) {
        for (var variant : variants) {
            for (var warm = 0; warm < WARM; warm++) {
                variant.run().get();
            }
        }
        for (var round = 0; round < count; round++) {
            for (var variant : variants) {
                taken.computeIfAbsent(variant.name(), name -> new ArrayList<>()).add(measured(variant));
            }
        }
        return this;
    }

    private static Round measured(Variant variant) {
        var processes = new ProcessHandle[variant.processes().length + 1];
        System.arraycopy(variant.processes(), 0, processes, 1, variant.processes().length);
        processes[0] = ProcessHandle.current();
        var before = used(processes);
        var measured = variant.run().get().clean(variant.name());
        return new Round(measured, (used(processes) - before) / measured.requests());
    }

    /** This process alone without its children, which may be among the measured ones, and the others with theirs. */
    private static double used(ProcessHandle[] processes) {
        var own = Cpu.alone(processes[0]);
        for (var i = 1; i < processes.length; i++) {
            own += Cpu.used(processes[i]);
        }
        return own;
    }

    List<String> names() {
        return List.copyOf(taken.keySet());
    }

    double perSecond(String name) {
        return median(taken.get(name).stream().map(round -> round.measured().perSecond()));
    }

    double lowest(String name) {
        return taken.get(name).stream()
                .mapToDouble(round -> round.measured().perSecond())
                .min()
                .orElseThrow();
    }

    double highest(String name) {
        return taken.get(name).stream()
                .mapToDouble(round -> round.measured().perSecond())
                .max()
                .orElseThrow();
    }

    double p50(String name) {
        return median(taken.get(name).stream().map(round -> round.measured().p50()));
    }

    double p99(String name) {
        return median(taken.get(name).stream().map(round -> round.measured().p99()));
    }

    double cpu(String name) {
        return median(taken.get(name).stream().map(Round::cpu));
    }

    /** Median of the ratios of neighbouring rounds. */
    double ratio(String name, String to) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < count; i++) {
            ratios.add(taken.get(name).get(i).measured().perSecond()
                    / taken.get(to).get(i).measured().perSecond());
        }
        return median(ratios.stream());
    }

    static double median(Stream<Double> values) {
        var sorted = new ArrayList<>(values.toList());
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
