package vn.sosuckhoe.projection.work;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.sosuckhoe.projection.Projected;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordReader;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What one process of the service brings to the projection: connections of its own and a worker. */
public final class Replica implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final String name;
    private final Pool pool;
    private final Pool executioner;
    private final Worker worker;
    private final AtomicInteger untilKilled = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean suddenly;
    private volatile boolean killed;

    public Replica(String name, Vertx vertx, RecordReader reader, Pool executioner, int batch) {
        this.name = name;
        this.executioner = executioner;
        this.pool = pool(name, vertx);
        var press = new Press(reader, dyingWhenItsTimeComes(record -> projection(record)));
        this.worker = new Worker(pool, press, batch, (entries, books) -> {});
    }

    public static Optional<Projected> projection(PersonRecord record) {
        return Records.PROJECTION.of(record, TODAY);
    }

    public static Pool pool(String name, Vertx vertx) {
        var config = ConfigProvider.getConfig();
        var server = PgConnectOptions.fromUri(config.getValue("quarkus.datasource.reactive.url", String.class))
                .setUser(config.getValue("quarkus.datasource.username", String.class))
                .setPassword(config.getValue("quarkus.datasource.password", String.class))
                .addProperty("application_name", name);
        return PgBuilder.pool(builder -> builder.connectingTo(server)
                .with(new PoolOptions().setMaxSize(2))
                .using(vertx));
    }

    /** @param suddenly while it projects; else some moment later, perhaps while it writes or marks */
    void killAfter(int projections, boolean suddenly) {
        this.suddenly = suddenly;
        untilKilled.set(projections);
    }

    /** A new process takes the place of the one that was killed, if it was. */
    boolean replaced() {
        var was = killed;
        killed = false;
        untilKilled.set(Integer.MAX_VALUE);
        return was;
    }

    /** Works until it is killed or nothing comes any more and nothing is dirty. */
    void workUntil(BooleanSupplier nothingComes) {
        while (!killed) {
            var last = nothingComes.getAsBoolean();
            try {
                if (worker.round() == 0 && last && nothingIsDirty()) {
                    return;
                }
            } catch (RuntimeException cut) {
                // a connection that was cut while it lay in the pool shows only when it is used
            }
        }
    }

    private boolean nothingIsDirty() {
        return executioner
                        .query("select from citizen where projected < revision limit 1")
                        .executeAndAwait()
                        .size()
                == 0;
    }

    public int round() {
        return worker.round();
    }

    private Function<PersonRecord, Optional<Projected>> dyingWhenItsTimeComes(
            Function<PersonRecord, Optional<Projected>> projection) {
        return record -> {
            if (untilKilled.getAndDecrement() == 0) {
                killed = true;
                var shot = executioner
                        .preparedQuery(
                                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1")
                        .execute(Tuple.of(name));
                if (suddenly) {
                    shot.await().indefinitely();
                } else {
                    shot.subscribe().with(done -> {});
                }
            }
            return projection.apply(record);
        };
    }

    @Override
    public void close() {
        pool.closeAndAwait();
    }
}
