package vn.sosuckhoe.request.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Requests that no station can see: the address in the book tells no commune of today, and it is by the commune that staff
 * may open it. Whoever sends one is told so, and those who watch see how many there are.
 */
@ApplicationScoped
public class Unseen {

    // as the permit asks for it
    private static final String WITH_A_COMMUNE =
            "b.commune is not null and b.generation = (select id from generation where state = 'live')";

    private static final String SEEN = "select from book b where b.citizen = $1 and " + WITH_A_COMMUNE;

    // whoever has sent it may have turned out to be somebody else
    private static final String COUNT = """
            select count(*) from citizen_request r
            where r.state in ('RECEIVED', 'CHECKING') and not exists (
                with recursive up as (
                    select r.citizen as book
                    union
                    select c.merged_into from up join citizen c on c.id = up.book where c.merged_into is not null
                )
                select from up join book b on b.citizen = up.book where %s
            )
            """.formatted(WITH_A_COMMUNE);

    private final Pool pool;
    private volatile double known = Double.NaN;

    Unseen(Pool pool, MeterRegistry metrics) {
        this.pool = pool;
        metrics.gauge("requests.unseen", this, unseen -> unseen.known);
    }

    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return pool.preparedQuery(COUNT)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .invoke(counted -> known = counted)
                .replaceWithVoid();
    }

    /** Whether there is a station whose staff may read what is reported in this book. */
    public Uni<Boolean> isSeen(UUID book) {
        return pool.preparedQuery(SEEN).execute(Tuple.of(book)).map(rows -> rows.size() > 0);
    }
}
