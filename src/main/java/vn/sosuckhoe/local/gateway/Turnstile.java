package vn.sosuckhoe.local.gateway;

import java.util.concurrent.TimeUnit;

/** Lets so many through in each second. */
final class Turnstile {

    private final int perSecond;
    private long second;
    private int through;

    /** @param perSecond 0: all */
    Turnstile(int perSecond) {
        this.perSecond = perSecond;
    }

    synchronized boolean lets() {
        if (perSecond == 0) {
            return true;
        }
        var now = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
        if (now != second) {
            second = now;
            through = 0;
        }
        return through++ < perSecond;
    }
}
