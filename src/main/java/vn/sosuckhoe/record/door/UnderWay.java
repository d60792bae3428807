package vn.sosuckhoe.record.door;

import io.smallrye.mutiny.Uni;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Bounds how many bytes of large messages one replica works on at a time. Small ones are let in always: they are the
 * ordinary day, and many of them weigh little.
 */
final class UnderWay {

    static final int SMALL = 64 << 10;

    private final long most;
    private final AtomicLong bytes = new AtomicLong();

    UnderWay(long most) {
        this.most = most;
    }

    /** @return empty where there is no room now; else the work, whose room is free again when it ends in any way */
    <T> Optional<Uni<T>> admit(int size, Supplier<Uni<T>> work) {
        if (size <= SMALL) {
            return Optional.of(work.get());
        }
        if (bytes.addAndGet(size) > most) {
            bytes.addAndGet(-size);
            return Optional.empty();
        }
        return Optional.of(work.get().onTermination().invoke(() -> bytes.addAndGet(-size)));
    }
}
