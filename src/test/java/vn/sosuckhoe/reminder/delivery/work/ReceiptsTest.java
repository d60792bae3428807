package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.delivery.Outgoing;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.Receipts;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.delivery.Receipt.State.DELIVERED;
import static vn.sosuckhoe.reminder.delivery.Receipt.State.FAILED;
import static vn.sosuckhoe.reminder.delivery.Receipt.State.OTHER;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ReceiptsTest {

    private static final Pace PACE = Pace.USUAL.perAddress(0);

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    Receipts receipts;

    private final Doorstep doorstep = new Doorstep();
    private Post post;
    private Dispatcher dispatcher;
    private Sweeper sweeper;
    private Outgoing message;

    @BeforeEach
    void a_message() throws Exception {
        Post.empty();
        post = new Post(pool);
        sweeper = new Sweeper(new Turns(pool), PACE, (what, count) -> {});
        dispatcher = new Dispatcher(
                new Turns(pool),
                new Hands("replica", doorstep, PACE),
                new Quiet(LocalTime.NOON, LocalTime.NOON, Clock.systemUTC()),
                (channel, outcome, messages) -> {});
        post.invite(0);
        message = post.put(1).get(0);
    }

    private void told(Receipt.State state) {
        told("g-" + doorstep.given.peek().attempt(), state);
    }

    private void told(String gatewayId, Receipt.State state) {
        receipts.take(new Receipt(Doorstep.NAME, gatewayId, state, "000"))
                .await()
                .indefinitely();
    }

    @Test
    void a_receipt_says_that_it_arrived() {
        dispatcher.round();
        told(OTHER);
        told(DELIVERED);
        sweeper.sweep();

        assertThat(post.state(message)).isEqualTo("DELIVERED");
        assertThat(post.invitation(0).getOffsetDateTime("delivered_at")).isNotNull();
    }

    @Test
    void a_receipt_may_be_quicker_than_the_answer() {
        doorstep.answers(parcel -> {
            told("g-" + parcel.attempt(), DELIVERED);
            sweeper.sweep();
            return Doorstep.accepted(parcel);
        });
        CompletableFuture.runAsync(dispatcher::round).join();
        assertThat(post.state(message)).isEqualTo("ACCEPTED");

        sweeper.sweep();
        assertThat(post.state(message)).isEqualTo("DELIVERED");
    }

    @Test
    void a_receipt_that_comes_twice_says_nothing_new() {
        dispatcher.round();
        told(DELIVERED);
        sweeper.sweep();
        var first = post.invitation(0).getOffsetDateTime("delivered_at");
        told(DELIVERED);
        told(FAILED);
        sweeper.sweep();

        assertThat(post.state(message)).isEqualTo("DELIVERED");
        assertThat(post.invitation(0).getOffsetDateTime("delivered_at")).isEqualTo(first);
        assertThat(post.one("select count(*) from receipt where not matched").getLong(0))
                .isZero();
    }

    @Test
    void a_message_that_did_not_arrive_is_dead_and_its_invitation_goes_on_paper() {
        dispatcher.round();
        told(FAILED);
        sweeper.sweep();

        assertThat(post.state(message)).isEqualTo("DEAD");
        assertThat(post.invitation(0).getBoolean("slip")).isTrue();

        // and did in the end
        told(DELIVERED);
        sweeper.sweep();
        assertThat(post.state(message)).isEqualTo("DELIVERED");
        assertThat(post.invitation(0).getOffsetDateTime("failed_at")).isNull();
    }

    @Test
    void an_earlier_try_that_failed_does_not_end_the_one_under_way() {
        dispatcher.round();
        post.run("update outgoing set state = 'READY'");
        doorstep.answers(parcel -> new Ambiguous("NO_ANSWER"));
        post.laterIsNow();
        dispatcher.round();
        told(FAILED);
        sweeper.sweep();

        assertThat(post.state(message)).isEqualTo("READY");
    }

    @Test
    void a_receipt_of_nobodys_message_is_kept_and_harms_nobody() {
        told("unknown", DELIVERED);
        sweeper.sweep();
        dispatcher.round();

        assertThat(post.state(message)).isEqualTo("ACCEPTED");
        assertThat(post.one("select count(*) from receipt where not matched").getLong(0))
                .isOne();
    }

    @Test
    void many_receipts_at_once_are_all_kept() {
        var all = IntStream.range(0, 2_000)
                .mapToObj(i -> receipts.take(new Receipt(Doorstep.NAME, "x" + i, DELIVERED, null)))
                .toList();
        Uni.join().all(all).andFailFast().await().indefinitely();

        assertThat(post.one("select count(*) from receipt").getLong(0)).isEqualTo(2_000);
    }
}
