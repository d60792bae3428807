package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of one visit, each read when somebody first asks for what it may hold. Not for several threads. */
public final class Lines {

    private static final String BLOOD_PRESSURE = "blood-pressure";
    private static final Set<String> OF_BLOOD_PRESSURE = Set.of(Vitals.SYSTOLIC, Vitals.DIASTOLIC);

    private final Encounter encounter;
    private final Vitals vitals;
    private final Results results;
    private final Map<Told, List<Observed>> read = new IdentityHashMap<>();

    Lines(Encounter encounter) {
        this.encounter = encounter;
        this.vitals = new Vitals(encounter);
        this.results = new Results(encounter);
    }

    Encounter encounter() {
        return encounter;
    }

    /**
     * What the lines say that may hold one of these, and what stands in them beside it: a measure holds what it is called,
     * the result of a service may hold anything. In the order told; a BMI that nobody told is not computed.
     *
     * @param codes of indicators
     */
    public Stream<Observed> mayHold(Set<String> codes) {
        return encounter.told().stream()
                .filter(told -> told.measure() == null || codes.contains(code(told.measure())))
                .flatMap(told -> read.computeIfAbsent(told, this::read).stream());
    }

    private List<Observed> read(Told told) {
        return (told.measure() == null ? results.read(told) : vitals.read(told)).toList();
    }

    private static String code(String measure) {
        return OF_BLOOD_PRESSURE.contains(measure) ? BLOOD_PRESSURE : measure;
    }
}
