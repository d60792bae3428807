package vn.sosuckhoe.local.commune.people;

import vn.sosuckhoe.local.commune.chance.Dice;

/**
 * Numbers with the structure of real ones (personal number: NĐ 137/2015 Art 13). Unique by construction: the last
 * digits are a one-to-one shuffle of a running index, so nobody has to remember which were dealt.
 */
public final class Numbers {

    /** What the index of a demo resident becomes; the numbers below are left to the people who are always there. */
    private static final int RESERVED = 100_000;

    private static final int DEMO = 900_000;
    private static final int DEMO_STEP = 618_029;
    private static final int MILLION = 1_000_000;
    private static final int MILLION_STEP = 618_033;

    private Numbers() {}

    /** Six digits that no other resident of this demo has. */
    static int resident(long seed, int serial) {
        var start = Math.floorMod(Dice.mix(seed), DEMO);
        return (int) (RESERVED + (start + (long) serial * DEMO_STEP) % DEMO);
    }

    /** Six digits that no other of a million people has. */
    public static int oneOfAMillion(long seed, long index) {
        var start = Math.floorMod(Dice.mix(seed), MILLION);
        return (int) ((start + index * MILLION_STEP) % MILLION);
    }

    /** @param province two digits, of the 63 provinces of former times */
    public static String personal(String province, boolean female, int birthYear, int last) {
        var centuryAndSex = (birthYear / 100 - 19) * 2 + (female ? 1 : 0);
        return "0" + province + centuryAndSex + padded(birthYear % 100, 2) + padded(last, 6);
    }

    public static String padded(long number, int width) {
        var digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
