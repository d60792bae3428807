package vn.sosuckhoe.record.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds back who keeps trying wrong passwords: ten within five minutes for one user name, counted by each replica. It
 * remembers a bounded number of names and forgets the one not seen for the longest time first.
 */
final class Throttle {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failed;

    Throttle(InstantSource clock, int names) {
        this.clock = clock;
        this.failed = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                return size() > names;
            }
        };
    }

    /** @return how long to wait, empty where a try is free */
    synchronized Optional<Duration> wait(String name) {
        var now = clock.instant();
        var tries = failed.get(name);
        if (tries == null) {
            return Optional.empty();
        }
        while (!tries.isEmpty() && !tries.peekFirst().plus(WINDOW).isAfter(now)) {
            tries.removeFirst();
        }
        return tries.size() < TRIES
                ? Optional.empty()
                : Optional.of(Duration.between(now, tries.peekFirst().plus(WINDOW)));
    }

    synchronized void failed(String name) {
        var tries = failed.computeIfAbsent(name, n -> new ArrayDeque<>());
        tries.addLast(clock.instant());
        if (tries.size() > TRIES) {
            tries.removeFirst();
        }
    }

    synchronized void succeeded(String name) {
        failed.remove(name);
    }
}
