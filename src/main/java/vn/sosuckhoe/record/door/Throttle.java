package vn.sosuckhoe.record.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds back who keeps trying wrong passwords: within five minutes ten for one user name from one address, so that nobody
 * locks out somebody else, and many more for one user name from anywhere. Counted by each replica, which remembers a
 * bounded number of names and forgets the one not seen for the longest time first.
 */
final class Throttle {

    static final int TRIES = 10;
    static final int TRIES_FROM_ANYWHERE = 200;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Tries byCaller;
    private final Tries byName;

    private record Caller(String name, String address) {}

    Throttle(InstantSource clock, int names) {
        this.clock = clock;
        this.byCaller = new Tries(TRIES, names);
        this.byName = new Tries(TRIES_FROM_ANYWHERE, names);
    }

    /**
     * Counts a try before its password is looked at, so that many at once are not more than one after the other.
     *
     * @return how long to wait, empty where the try is free
     */
    synchronized Optional<Duration> begin(String name, String address) {
        var now = clock.instant();
        var caller = new Caller(name, address);
        var hold = Stream.of(byCaller.hold(caller, now), byName.hold(name, now))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
        if (hold.isEmpty()) {
            byCaller.add(caller, now);
            byName.add(name, now);
        }
        return hold;
    }

    /** The try said nothing about the password. */
    synchronized void takeBack(String name, String address) {
        byCaller.removeOne(new Caller(name, address));
        byName.removeOne(name);
    }

    /** The password was right: what this caller tried before is forgotten, what others tried is not. */
    synchronized void succeeded(String name, String address) {
        byCaller.forget(new Caller(name, address));
        byName.removeOne(name);
    }

    private static final class Tries {

        private final int most;
        private final int keys;
        private final Map<Object, Deque<Instant>> begun = new LinkedHashMap<>(16, 0.75f, true);

        Tries(int most, int keys) {
            this.most = most;
            this.keys = keys;
        }

        Optional<Duration> hold(Object key, Instant now) {
            var tries = begun.get(key);
            if (tries == null) {
                return Optional.empty();
            }
            while (!tries.isEmpty() && !tries.peekFirst().plus(WINDOW).isAfter(now)) {
                tries.removeFirst();
            }
            return tries.size() < most
                    ? Optional.empty()
                    : Optional.of(Duration.between(now, tries.peekFirst().plus(WINDOW)));
        }

        void add(Object key, Instant now) {
            begun.computeIfAbsent(key, k -> new ArrayDeque<>(2)).addLast(now);
            var eldest = begun.values().iterator();
            while (eldest.hasNext()) {
                var tries = eldest.next();
                if (begun.size() <= keys && !isOver(tries, now)) {
                    return;
                }
                eldest.remove();
            }
        }

        void removeOne(Object key) {
            var tries = begun.get(key);
            if (tries != null) {
                tries.pollLast();
            }
        }

        void forget(Object key) {
            begun.remove(key);
        }

        private static boolean isOver(Collection<Instant> tries, Instant now) {
            return tries.stream().allMatch(begun -> !begun.plus(WINDOW).isAfter(now));
        }
    }
}
