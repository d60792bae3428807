package vn.sosuckhoe.portal.paper;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import vn.sosuckhoe.http.Failure;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Prints papers away from the event loop. Few are set at once and not many may wait, because a paper costs more than any
 * page: who comes when all places are taken is told to come again.
 */
@ApplicationScoped
public class Press {

    static final int AT_ONCE = 2;

    /** About two seconds of work. */
    static final int WAITING = 48;

    private final WorkerExecutor workers;
    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);

    /**
     * One for each thread that prints: FOP reads its settings from a DOM, which no two threads may read at once. Made when the
     * first paper is printed: most replicas of most days print none.
     */
    private static final ThreadLocal<Typesetter> TYPESETTER = ThreadLocal.withInitial(Typesetter::new);

    Press(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("papers", AT_ONCE);
    }

    @PreDestroy
    void close() {
        workers.closeAndForget();
    }

    /**
     * @param texts XSL-FO from the fullest to the shortest, see {@code templates/paper/a4.xml}; each made only when it is
     *     needed
     * @param asOf of when its facts are
     * @return a tagged PDF of the first text that fits on one page, else of the last one; fails with 503 where too many are
     *     being printed
     */
    public Uni<byte[]> onOnePage(List<Uni<String>> texts, Instant asOf) {
        return texts.get(0)
                .chain(fo -> set(fo, asOf))
                .chain(sheets -> sheets.pages() == 1 || texts.size() == 1
                        ? Uni.createFrom().item(sheets.pdf())
                        : onOnePage(texts.subList(1, texts.size()), asOf));
    }

    private Uni<Typesetter.Sheets> set(String fo, Instant asOf) {
        return Uni.createFrom().deferred(() -> {
            if (!places.tryAcquire()) {
                throw new Failure(503, "paper-busy", List.of());
            }
            return workers.executeBlocking(() -> TYPESETTER.get().set(fo, asOf), false)
                    .onTermination()
                    .invoke(() -> places.release());
        });
    }
}
