package vn.sosuckhoe.projection.rebuild;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How fast a rebuild may go, so that readers and the projection of the day keep the machine. */
@FunctionalInterface
public interface Pace {

    void after(int people);

    static Pace unbounded() {
        return people -> {};
    }

    /** Rests after each batch for as long as it may take at most; an interrupted rebuild stops. */
    static Pace perSecond(int people) {
        return done -> {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(done) / people);
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the rebuild was interrupted");
            }
        };
    }
}
