package vn.sosuckhoe.projection.day;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Turns the page when a day begins: puts those into the queue whose book says something else from this day on, found by
 * the day that stands indexed on their book, the live one and one being built. Nobody else is touched. Every replica may do it; who is in the queue already
 * is not put there twice.
 */
@ApplicationScoped
public class PageTurner {

    private static final Logger LOG = Logger.getLogger(PageTurner.class);
    private static final int LANES = 64;

    // a page not turned says yesterday's words all day: a night's trouble may not last that long
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration GIVES_UP_AFTER = Duration.ofHours(23);

    static final String TURN = """
            with due as (
                select distinct b.citizen
                from book b
                where b.generation in (select id from generation where state <> 'retired') and b.turns_on <= $1
                  and (get_byte(uuid_send(b.citizen), 15) & 63) = $2
            )
            update citizen c
            set revision = c.revision + 1, changed_at = now()
            from due
            where c.id = due.citizen and c.projected = c.revision
            """;

    private final Pool pool;
    private final Clock clock;
    private final boolean works;
    private final AtomicLong turned = new AtomicLong();

    PageTurner(
            @ReactiveDataSource("projection") Pool pool,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "projection.workers") int workers) {
        this.pool = pool;
        this.clock = clock;
        this.works = workers > 0;
        metrics.gauge("projection.turned", turned);
    }

    /** What a night without a running service has left. */
    void start(@Observes StartupEvent started) {
        if (works) {
            night().subscribe().with(done -> {}, failure -> {});
        }
    }

    @Scheduled(cron = "${projection.turn.at:0 2 0 * * ?}", timeZone = "Asia/Ho_Chi_Minh")
    Uni<Void> night() {
        if (!works) {
            return Uni.createFrom().voidItem();
        }
        var today = LocalDate.now(clock);
        return turn(today)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "the page was not turned to %s and is tried again: %s",
                        today, failure.getClass().getName()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .expireIn(GIVES_UP_AFTER.toMillis())
                .invoke(people -> LOG.infof("turned the page to %s for %d people", today, people))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "the page was not turned to %s: %s",
                        today, failure.getClass().getName()))
                .replaceWithVoid();
    }

    /** Lane by lane, so that no statement holds many rows for long; how many people it was. */
    public Uni<Long> turn(LocalDate today) {
        return Multi.createFrom()
                .range(0, LANES)
                .onItem()
                .transformToUniAndConcatenate(lane ->
                        pool.preparedQuery(TURN).execute(Tuple.of(today, lane)).map(rows -> (long) rows.rowCount()))
                .collect()
                .with(Collectors.summingLong(Long::longValue))
                .invoke(turned::set);
    }
}
