package vn.sosuckhoe.vaccination.product;

/** How many slips of a hurried hand lie between two words: a letter too many, too few, another, or two swapped. */
final class Slip {

    private Slip() {}

    /** As many slips as a word of this length may hold and still be taken for another. */
    static int allowed(int length) {
        return length >= 10 ? 2 : length >= 5 ? 1 : 0;
    }

    /** Three letters of which two neighbours changed places: {@code IVP} for {@code IPV}. */
    static boolean swapped(String one, String other) {
        return one.length() == 3
                && other.length() == 3
                && !one.equals(other)
                && between(one, other) == 1
                && sameLetters(one, other);
    }

    private static boolean sameLetters(String one, String other) {
        return one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }

    static int between(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var same = one.charAt(row - 1) == other.charAt(at - 1);
                now[at] = Math.min(Math.min(last[at], now[at - 1]) + 1, last[at - 1] + (same ? 0 : 1));
                if (row > 1
                        && at > 1
                        && one.charAt(row - 1) == other.charAt(at - 2)
                        && one.charAt(row - 2) == other.charAt(at - 1)) {
                    now[at] = Math.min(now[at], before[at - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
