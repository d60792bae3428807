package vn.sosuckhoe.record;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** What comes in, by facility and never by person. */
@ApplicationScoped
class IntakeMetrics {

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void count(String facility, Outcome outcome, Timer.Sample sample) {
        var word = word(outcome);
        sample.stop(registry.timer("intake.message", "outcome", word));
        registry.counter("intake.messages", "facility", facility, "outcome", word)
                .increment();
        if (outcome instanceof Outcome.Accepted accepted) {
            count("intake.parked", facility, accepted.remarks(), Remark.Weight.PARKED);
            count("intake.unknown.elements", facility, accepted.remarks(), Remark.Weight.UNKNOWN);
        }
    }

    private void count(String name, String facility, List<Remark> remarks, Remark.Weight weight) {
        var times = remarks.stream().filter(remark -> remark.weight() == weight).count();
        registry.counter(name, "facility", facility).increment(times);
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.remarks().isEmpty() ? "accepted" : "accepted_with_remarks";
        }
        return outcome instanceof Outcome.Repeated ? "duplicate" : "refused";
    }
}
