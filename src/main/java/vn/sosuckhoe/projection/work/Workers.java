package vn.sosuckhoe.projection.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The workers of this replica, from its start to its end. */
@ApplicationScoped
class Workers {

    private static final long FAREWELL_SECONDS = 20;

    private final List<Worker> workers;
    private final List<Thread> threads;

    Workers(
            @ReactiveDataSource("projection") Pool pool,
            Press press,
            MeterRegistry metrics,
            @ConfigProperty(name = "projection.workers") int count,
            @ConfigProperty(name = "projection.batch", defaultValue = "100") int batch) {
        var entries = metrics.counter("projection.entries");
        var books = metrics.counter("projection.books");
        workers = IntStream.range(0, count)
                .mapToObj(one -> new Worker(pool, press, batch, (read, written) -> {
                    entries.increment(read);
                    books.increment(written);
                }))
                .toList();
        threads = IntStream.range(0, count)
                .mapToObj(one -> new Thread(workers.get(one), "projection-" + one))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        threads.forEach(Thread::start);
    }

    /** A batch that is not done in time is interrupted; its transaction rolls back and another replica takes it. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        workers.forEach(Worker::stop);
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(FAREWELL_SECONDS);
        for (var thread : threads) {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, until - System.nanoTime()));
            thread.interrupt();
        }
    }
}
