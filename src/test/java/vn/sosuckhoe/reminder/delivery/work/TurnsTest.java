package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class TurnsTest {

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Test
    void one_transaction_goes_on_at_a_time_and_small_questions_do_not_wait() throws Exception {
        var turns = new Turns(pool);
        var order = new CopyOnWriteArrayList<String>();
        var begun = new CountDownLatch(1);
        var end = new CompletableFuture<Void>();
        var first = CompletableFuture.runAsync(() -> turns.transaction(transaction -> {
            begun.countDown();
            return Uni.createFrom().completionStage(end).invoke(() -> order.add("first"));
        }));
        begun.await();
        var second = new Thread(() ->
                turns.transaction(transaction -> Uni.createFrom().item("second").invoke(order::add)));
        second.start();
        await().until(() -> second.getState() == Thread.State.TIMED_WAITING || !second.isAlive());

        var asked = turns.ask(all -> all.query("select 1").execute().map(rows -> rows.size()));
        order.add("asked " + asked);
        end.complete(null);
        first.join();
        second.join();

        assertThat(order).isEqualTo(List.of("asked 1", "first", "second"));
    }

    @Test
    void a_transaction_that_fails_lets_the_next_one_have_its_turn() {
        var turns = new Turns(pool);

        assertThatThrownBy(() -> turns.transaction(
                        transaction -> Uni.createFrom().failure(new IllegalStateException("as it happens"))))
                .hasMessage("as it happens");
        int next = turns.transaction(transaction -> Uni.createFrom().item(1));
        assertThat(next).isOne();
    }
}
