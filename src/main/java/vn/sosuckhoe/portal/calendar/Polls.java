package vn.sosuckhoe.portal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds back who asks for one thing again and again. Counted by each replica, which remembers a bounded number
 * of addresses and forgets the one not asked for the longest time first.
 */
public final class Polls {

    static final int MOST = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int ADDRESSES = 20_000;

    private final InstantSource clock;
    private final int most;
    private final Duration length;
    private final Map<Object, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Window> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Window(Instant end, int asked) {}

    /** As calendar programs may ask. */
    Polls(InstantSource clock) {
        this(clock, MOST, WINDOW);
    }

    /**
     * @param most times within
     * @param length of a window, which begins with the first time
     */
    public Polls(InstantSource clock, int most, Duration length) {
        this.clock = clock;
        this.most = most;
        this.length = length;
    }

    /** @return how long to wait, empty where it may be asked for now */
    public synchronized Optional<Duration> ask(Object address) {
        var now = clock.instant();
        var known = windows.get(address);
        var window = known == null || !now.isBefore(known.end) ? new Window(now.plus(length), 0) : known;
        if (window.asked >= most) {
            return Optional.of(Duration.between(now, window.end));
        }
        windows.put(address, new Window(window.end, window.asked + 1));
        return Optional.empty();
    }
}
