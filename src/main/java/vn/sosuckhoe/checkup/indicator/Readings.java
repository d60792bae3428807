package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;

import java.util.HashMap;
import java.util.Map;

/** What was read of visits: a visit that stands in two editions of a book is read once. Not for several threads. */
public final class Readings {

    private final Map<String, Lines> byVisit = new HashMap<>();

    public Lines of(Encounter encounter) {
        return byVisit.compute(
                encounter.id(),
                (id, lines) -> lines != null && lines.encounter().equals(encounter) ? lines : new Lines(encounter));
    }
}
