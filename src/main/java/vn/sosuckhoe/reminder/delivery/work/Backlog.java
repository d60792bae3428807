package vn.sosuckhoe.reminder.delivery.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.reminder.Channel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages that are due and still here: gauges for those who watch. */
@ApplicationScoped
class Backlog {

    private static final String MEASURE = """
            select channel, count(*), extract(epoch from now() - min(not_before))::double precision
            from outgoing
            where state = 'READY' and not_before <= now()
            group by channel
            """;

    private static final String CLOSED = """
            select count(*) from gateway where open_until > now()
            """;

    private record Depth(long messages, double oldestSeconds) {}

    private final Pool pool;
    private volatile Map<String, Depth> depths;
    private volatile double closed = Double.NaN;

    Backlog(@ReactiveDataSource("reminder") Pool pool, MeterRegistry metrics) {
        this.pool = pool;
        for (var channel : Channel.values()) {
            var tags = Tags.of("channel", channel.code());
            metrics.gauge("reminder.queue", tags, this, backlog -> backlog.known(channel, Depth::messages));
            metrics.gauge(
                    "reminder.queue.oldest.seconds",
                    tags,
                    this,
                    backlog -> backlog.known(channel, Depth::oldestSeconds));
        }
        metrics.gauge("reminder.gateways.closed", this, backlog -> backlog.closed);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return pool.preparedQuery(MEASURE)
                .execute()
                .invoke(rows -> {
                    var measured = new HashMap<String, Depth>();
                    rows.forEach(row ->
                            measured.put(row.getString(0), new Depth(row.getLong(1), Math.max(0, row.getDouble(2)))));
                    depths = measured;
                })
                .chain(() -> pool.preparedQuery(CLOSED).execute())
                .invoke(rows -> closed = rows.iterator().next().getLong(0))
                .replaceWithVoid();
    }

    private double known(Channel channel, ToDoubleFunction<Depth> figure) {
        var known = depths;
        return known == null ? Double.NaN : figure.applyAsDouble(known.getOrDefault(channel.code(), new Depth(0, 0)));
    }
}
