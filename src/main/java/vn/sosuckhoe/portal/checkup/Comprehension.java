package vn.sosuckhoe.portal.checkup;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.portal.view.checkup.Answer;

import java.time.YearMonth;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many understood a result: counts by indicator and month, of nobody in particular. Nothing here tells who answered,
 * about whose result, from which commune or when; a count of one says no more than that somebody somewhere answered so.
 * A browser counts once a visit and day. Whoever throws the cookie away, or comes with another device, counts again: to
 * prevent that one would have to remember who answered.
 */
@ApplicationScoped
class Comprehension {

    private static final String COUNT = """
            insert into comprehension as c (indicator, month, answer, fits, answers)
            values ($1, $2, $3, $4, 1)
            on conflict (indicator, month, answer, fits) do update set answers = c.answers + 1
            """;

    private final Pool pool;
    private final MeterRegistry registry;

    Comprehension(Pool pool, MeterRegistry registry) {
        this.pool = pool;
        this.registry = registry;
    }

    /** @param fits whether who answers so has understood */
    Uni<Void> count(String indicator, Answer answer, boolean fits, YearMonth month) {
        registry.counter("comprehension.answers", "answer", answer.code(), "fits", Boolean.toString(fits))
                .increment();
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(indicator, month.atDay(1), answer.name(), fits))
                .replaceWithVoid();
    }
}
