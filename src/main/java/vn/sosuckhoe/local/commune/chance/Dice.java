package vn.sosuckhoe.local.commune.chance;

import java.util.List;

/** SplitMix64 in our own hands: whole numbers only, so that no release of the JDK can change a throw. */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice that belong to one thing: the n-th of its kind under this seed. */
    public static Dice of(long seed, long kind, long n) {
        return new Dice(mix(mix(seed + GOLDEN * (kind + 1)) + GOLDEN * (n + 1)));
    }

    /** Another 64 bits for every other value; one to one. */
    public static long mix(long value) {
        var z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** 0 … bound − 1 */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** low … high, both included */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** How often in a hundred this comes true. */
    public boolean percent(int chance) {
        return below(100) < chance;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }
}
