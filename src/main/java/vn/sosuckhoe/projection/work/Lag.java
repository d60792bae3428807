package vn.sosuckhoe.projection.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import vn.sosuckhoe.book.shelf.Freshness;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.ToDoubleFunction;
import jakarta.enterprise.context.ApplicationScoped;

/** How far the books are behind the record: gauges for those who watch, a time for those who read. */
@ApplicationScoped
public class Lag {

    // the oldest of each lane is the first row of the queue's index; a long queue is counted no further than it matters
    private static final String MEASURE = """
            select now(),
                   (select min(first.changed_at) from generate_series(0, 63) as lane, lateral (
                       select changed_at from citizen c
                       where c.lane = lane::smallint and projected < revision
                       order by changed_at limit 1) first),
                   (select count(*) from (select from citizen where projected < revision limit 100000) dirty),
                   (select count(*) from citizen where parked is not null)
            """;

    /** @param oldest when the change came in that has waited longest, or {@code null} */
    public record State(OffsetDateTime at, OffsetDateTime oldest, long dirty, long parked) {

        /** Nothing is taken to be late by a clock that runs differently: both times are the database's. */
        public Duration behind() {
            return oldest == null || oldest.isAfter(at) ? Duration.ZERO : Duration.between(oldest, at);
        }

        OffsetDateTime completeUntil() {
            return at.minus(behind());
        }
    }

    private final Pool pool;
    private final Freshness freshness;
    private volatile State state;

    Lag(Pool pool, Freshness freshness, MeterRegistry metrics) {
        this.pool = pool;
        this.freshness = freshness;
        metrics.gauge(
                "projection.lag.seconds",
                this,
                lag -> lag.known(known -> known.behind().toMillis() / 1000.0));
        metrics.gauge("projection.dirty", this, lag -> lag.known(State::dirty));
        metrics.gauge("projection.parked", this, lag -> lag.known(State::parked));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return measure()
                .invoke(measured -> {
                    state = measured;
                    freshness.measured(measured.completeUntil());
                })
                .replaceWithVoid();
    }

    public Uni<State> measure() {
        return pool.preparedQuery(MEASURE)
                .execute()
                .map(rows -> state(rows.iterator().next()));
    }

    private static State state(Row row) {
        return new State(row.getOffsetDateTime(0), row.getOffsetDateTime(1), row.getLong(2), row.getLong(3));
    }

    private double known(ToDoubleFunction<State> figure) {
        var known = state;
        return known == null ? Double.NaN : figure.applyAsDouble(known);
    }
}
