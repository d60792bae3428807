package vn.sosuckhoe.reminder.delivery.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The dispatchers of this replica and its sweeper, from its start to its end. */
@ApplicationScoped
class Dispatchers {

    private static final Logger LOG = Logger.getLogger(Dispatchers.class);
    private static final long FAREWELL_SECONDS = 15;

    private final Turns turns;
    private final int workers;
    private final List<Gateway> gateways;
    private final Pace pace;
    private final Quiet quiet;
    private final Tally tally;
    private final Sweeper sweeper;
    private final List<Runnable> endings = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Dispatchers(
            @ReactiveDataSource("reminder") Pool pool,
            @Any Instance<Gateway> gateways,
            MeterRegistry metrics,
            @ConfigProperty(name = "reminder.workers") int workers,
            @ConfigProperty(name = "reminder.quiet-from") LocalTime quietFrom,
            @ConfigProperty(name = "reminder.quiet-to") LocalTime quietTo,
            @ConfigProperty(name = "reminder.messages-a-day") int perAddress) {
        this.turns = new Turns(pool);
        this.workers = workers;
        this.gateways = gateways.stream().filter(Objects::nonNull).toList();
        this.pace = Pace.USUAL.perAddress(perAddress);
        this.quiet = new Quiet(quietFrom, quietTo, Clock.systemUTC());
        this.tally = (channel, outcome, messages) -> metrics.counter(
                        "reminder.tries", "channel", channel.code(), "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment(messages);
        this.sweeper = new Sweeper(turns, pace, (what, count) -> metrics.counter("reminder.swept", "what", what)
                .increment(count));
    }

    void start(@Observes StartupEvent started) {
        if (workers == 0) {
            return;
        }
        var replica = UUID.randomUUID().toString().substring(0, 8);
        run("reminder-sweeper", sweeper, sweeper::stop);
        for (var gateway : gateways) {
            var hands = new Hands(replica, gateway, pace);
            for (var worker = 0; worker < workers; worker++) {
                var dispatcher = new Dispatcher(turns, hands, quiet, tally);
                run("reminder-" + gateway.name() + "-" + worker, dispatcher, dispatcher::stop);
            }
        }
    }

    private void run(String name, Runnable work, Runnable ending) {
        var thread = new Thread(work, name);
        threads.add(thread);
        endings.add(ending);
        thread.start();
    }

    /** A batch that is not done in time is left behind; another replica finds it when its lease is over. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        endings.forEach(Runnable::run);
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(FAREWELL_SECONDS);
        for (var thread : threads) {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, until - System.nanoTime()));
            thread.interrupt();
        }
        for (var gateway : gateways) {
            if (gateway instanceof AutoCloseable closeable) {
                close(gateway.name(), closeable);
            }
        }
    }

    private static void close(String name, AutoCloseable gateway) {
        try {
            gateway.close();
        } catch (Exception e) {
            LOG.warnf("gateway %s did not close: %s", name, e.getClass().getName());
        }
    }
}
