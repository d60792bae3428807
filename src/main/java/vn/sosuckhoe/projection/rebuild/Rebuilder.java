package vn.sosuckhoe.projection.rebuild;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.mutiny.sqlclient.Pool;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sosuckhoe.book.binding.Generations;
import vn.sosuckhoe.book.binding.Generations.State;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.projection.work.Press;
import vn.sosuckhoe.projection.work.Transactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Rebuilds when this build's books have a newer shape than the live ones, tried until it succeeds, and when an operator
 * asks for it with {@code POST /q/rebuild} on the management port, showing the operators' secret: 202 begun, 409 this
 * replica is at it already. Of several replicas only one rebuilds.
 */
@ApplicationScoped
class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);

    private final Pool pool;
    private final Press press;
    private final boolean works;
    private final int perSecond;
    private volatile Thread running;

    Rebuilder(
            @ReactiveDataSource("projection") Pool pool,
            Press press,
            @ConfigProperty(name = "projection.workers") int workers,
            @ConfigProperty(name = "projection.rebuild.people-per-second", defaultValue = "2000") int perSecond) {
        this.pool = pool;
        this.press = press;
        this.works = workers > 0;
        this.perSecond = perSecond;
    }

    void start(@Observes StartupEvent started) {
        if (works) {
            inBackground(this::recoverAndCatchUp);
        }
    }

    /** What failed at the start, or was not this replica's to do, may be due still. */
    @Scheduled(every = "${projection.rebuild.retry-every:5m}", delayed = "5m")
    void again() {
        if (works) {
            inBackground(this::recoverAndCatchUp);
        }
    }

    void open(@Observes ManagementInterface management, OperatorKey key) {
        management.router().post("/q/rebuild").handler(asked -> {
            var refused = key.refusal(asked.request().getHeader("Authorization"));
            asked.response()
                    .setStatusCode(refused.orElseGet(() -> inBackground(this::rebuild) ? 202 : 409))
                    .end();
        });
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        var thread = running;
        if (thread != null) {
            thread.interrupt();
            thread.join(10_000);
        }
    }

    private synchronized boolean inBackground(Runnable work) {
        if (running != null && running.isAlive()) {
            return false;
        }
        running = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error e) {
                        LOG.errorf(
                                "the rebuild ended without a new generation: %s",
                                e.getClass().getName());
                    }
                },
                "rebuild");
        running.start();
        return true;
    }

    private void recoverAndCatchUp() {
        Rebuild.recover(pool);
        var live = Transactions.await(Generations.all(pool)).stream()
                .filter(generation -> generation.state() == State.LIVE)
                .findFirst();
        if (live.isPresent() && live.get().shape() < Projection.SHAPE) {
            rebuild();
        }
    }

    private void rebuild() {
        var begun = Rebuild.start(pool, press, Projection.SHAPE, Pace.perSecond(perSecond));
        if (begun.isEmpty()) {
            LOG.info("somebody else is rebuilding");
            return;
        }
        try (var rebuild = begun.get()) {
            var people = rebuild.build();
            LOG.infof("rebuilt the books of %d people: %s", people, rebuild.compare());
            rebuild.commit();
        }
    }
}
