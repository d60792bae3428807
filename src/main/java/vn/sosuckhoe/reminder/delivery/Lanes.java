package vn.sosuckhoe.reminder.delivery;

import java.util.List;
import java.util.stream.IntStream;

/** The lanes of the queue. A message's lane follows from its key, so that a key is unique within its lane. */
public final class Lanes {

    public static final int COUNT = 16;

    private Lanes() {}

    static int of(String key) {
        var hash = key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), COUNT);
    }

    public static List<Integer> all() {
        return IntStream.range(0, COUNT).boxed().toList();
    }
}
