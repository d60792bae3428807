package vn.sosuckhoe.reminder.delivery;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What gateways tell afterwards. A receipt is kept as it comes, also one that is quicker than the answer to its message;
 * what it means is found out later, see {@code work.Sweeper}.
 */
@ApplicationScoped
public class Receipts {

    private static final String KEEP = """
            insert into receipt (gateway, gateway_id, state, reason)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
            """;

    private static final int MOST = 500;

    private record Waiting(Receipt receipt, UniEmitter<? super Void> emitter) {}

    private final Pool pool;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    public Receipts(@ReactiveDataSource("reminder") Pool pool) {
        this.pool = pool;
    }

    /** Completes when the receipt is kept; then, and not before, the gateway may be told so. Many at once share a write. */
    public Uni<Void> take(Receipt receipt) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.add(new Waiting(receipt, emitter));
            write();
        });
    }

    private void write() {
        if (waiting.isEmpty() || !writing.compareAndSet(false, true)) {
            return;
        }
        var batch = new ArrayList<Waiting>();
        for (Waiting next; batch.size() < MOST && (next = waiting.poll()) != null; ) {
            batch.add(next);
        }
        keep(batch.stream().map(Waiting::receipt).toList())
                .subscribe()
                .with(
                        kept -> written(batch, one -> one.emitter().complete(null)),
                        failure -> written(batch, one -> one.emitter().fail(failure)));
    }

    private void written(List<Waiting> batch, Consumer<Waiting> tell) {
        writing.set(false);
        write();
        batch.forEach(tell);
    }

    private Uni<Void> keep(List<Receipt> receipts) {
        return receipts.isEmpty()
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(KEEP)
                        .execute(Tuple.of(
                                each(receipts, Receipt::gateway),
                                each(receipts, Receipt::gatewayId),
                                each(receipts, receipt -> receipt.state().name()),
                                each(receipts, Receipt::reason)))
                        .replaceWithVoid();
    }

    private static String[] each(List<Receipt> receipts, Function<Receipt, String> value) {
        return receipts.stream().map(value).toArray(String[]::new);
    }
}
