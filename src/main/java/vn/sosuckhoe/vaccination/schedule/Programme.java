package vn.sosuckhoe.vaccination.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a schedule, oldest first.
 *
 * @param versions never empty
 */
public record Programme(List<Schedule> versions) {

    public Programme {
        versions = List.copyOf(versions);
    }

    /** The version that holds on a day; the first one for days before it. */
    public Schedule on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /**
     * The version by its name, so that what was said by it is told in its words; the newest one for a name that is not there.
     *
     * @param name e.g. {@code tcmr 2026-07-01}, or {@code null}
     */
    public Schedule called(String name) {
        return versions.stream()
                .filter(version -> version.name().equals(name))
                .findFirst()
                .orElse(newest());
    }

    public Schedule newest() {
        return versions.get(versions.size() - 1);
    }

    /** The first version that begins after a day. */
    public Optional<Schedule> after(LocalDate day) {
        return versions.stream().filter(version -> version.since().isAfter(day)).findFirst();
    }
}
