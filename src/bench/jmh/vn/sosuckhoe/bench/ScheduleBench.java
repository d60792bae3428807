package vn.sosuckhoe.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Given;
import vn.sosuckhoe.vaccination.Immunization;
import vn.sosuckhoe.vaccination.Recipient;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.outcome.Assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Whole assessments a second on one thread: every dose evaluated, every group of the national programme forecast, for
 * children with 20 doses. 64 children with different birthdays take turns, so that no run sees the same dates again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class ScheduleBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private record Child(Recipient who, List<Given> doses) {}

    private final List<Child> children = new ArrayList<>();
    private Immunization immunization;
    private int next;

    @Setup
    public void prepare() {
        immunization = new Immunization(Programmes.tcmr());
        for (var days = 0; days < 64; days++) {
            children.add(child(LocalDate.of(2021, 1, 31).plusDays(days * 5L), days % 2 == 0 ? Sex.FEMALE : Sex.MALE));
        }
    }

    @Benchmark
    public Assessment a_child_with_20_doses() {
        var child = children.get(next++ & 63);
        return immunization.assess(child.who, child.doses, TODAY);
    }

    private static Child child(LocalDate birth, Sex sex) {
        var doses = List.of(
                new Given("BCG", birth.plusDays(1)),
                new Given("HEPB", birth),
                new Given("PENTA", birth.plusMonths(2)),
                new Given("OPV", birth.plusMonths(2)),
                new Given("ROTA1", birth.plusMonths(2)),
                new Given("PCV13", birth.plusMonths(2)),
                new Given("PENTA", birth.plusMonths(3)),
                new Given("OPV", birth.plusMonths(3)),
                new Given("ROTA1", birth.plusMonths(3)),
                new Given("PENTA", birth.plusMonths(4)),
                new Given("OPV", birth.plusMonths(4)),
                new Given("PCV13", birth.plusMonths(4)),
                new Given("IPV", birth.plusMonths(5)),
                new Given("IPV", birth.plusMonths(9)),
                new Given("MEAS", birth.plusMonths(9)),
                new Given("JE", birth.plusMonths(12)),
                new Given("JE", birth.plusMonths(12).plusDays(10)),
                new Given("MR", birth.plusMonths(18)),
                new Given("DPT", birth.plusMonths(18)),
                new Given("JE", birth.plusMonths(24)));
        return new Child(new Recipient(birth, sex, Set.of("province:24", "before-2025:24"), List.of()), doses);
    }
}
