package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.delivery.Outbox.State;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Withdrawal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.delivery.work.Courier.untilNothingIsDue;

/** What staff or citizens decide while messages wait or are on their way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class HeldBackTest {

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    Outbox outbox;

    @Inject
    Withdrawal withdrawal;

    private Courier courier;
    private Doorstep doorstep;
    private Post post;
    private Dispatcher dispatcher;

    @BeforeEach
    void an_empty_queue() throws Exception {
        Post.empty();
        post = new Post(pool);
        courier = new Courier(pool);
        doorstep = courier.doorstep;
        dispatcher = courier.dispatcher();
    }

    @Test
    void a_stopped_campaign_sends_nothing_until_it_goes_on() {
        var messages = post.put(10);
        doorstep.answers(parcel -> {
            // stopped while the first batch is out
            hold();
            return parcel.address().endsWith("0") ? new Throttled("SMPP-58") : Doorstep.accepted(parcel);
        });
        var out = CompletableFuture.supplyAsync(dispatcher::round).join();
        post.laterIsNow();

        assertThat(dispatcher.round()).isZero();
        var states = outbox.states(pool, Post.CAMPAIGN).await().indefinitely();
        assertThat(states)
                .containsKey(State.HELD)
                .doesNotContainKey(State.READY)
                .doesNotContainKey(State.CLAIMED);
        assertThat(doorstep.given).hasSize(out);

        doorstep.answers(Doorstep::accepted);
        assertThat(outbox.resume(pool, Post.CAMPAIGN).await().indefinitely()).isPositive();
        post.laterIsNow();
        post.run("update gateway set allowance = 1000");
        untilNothingIsDue(dispatcher);
        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(messages.size());
    }

    @Test
    void a_cancelled_campaign_sends_nothing_any_more() {
        post.put(5);
        assertThat(outbox.cancel(pool, Post.CAMPAIGN).await().indefinitely()).isEqualTo(5);
        assertThat(outbox.resume(pool, Post.CAMPAIGN).await().indefinitely()).isZero();

        assertThat(dispatcher.round()).isZero();
        assertThat(post.count("state = 'CANCELLED'")).isEqualTo(5);
    }

    @Test
    void who_wants_no_more_messages_is_spared_those_that_wait_but_not_the_others_of_the_house() {
        var alone = post.put(1).get(0);
        var shared = Post.message("first", 7, "0500111111", List.of(Post.citizen(0), Post.citizen(1)));
        post.put(List.of(shared));

        assertThat(withdrawal.of(pool, Post.citizen(0), Channel.EMAIL).await().indefinitely())
                .isZero();
        assertThat(withdrawal.of(pool, Post.citizen(0), Channel.SMS).await().indefinitely())
                .isOne();
        untilNothingIsDue(dispatcher);

        assertThat(post.state(alone)).isEqualTo("CANCELLED");
        assertThat(post.state(shared)).isEqualTo("ACCEPTED");
    }

    @Test
    void what_somebody_no_longer_wants_does_not_come_back_when_the_campaign_goes_on() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> {
            withdrawal.of(pool, Post.citizen(0), Channel.SMS).await().indefinitely();
            hold();
            outbox.resume(pool, Post.CAMPAIGN).await().indefinitely();
            return new Refused("busy", false);
        });
        CompletableFuture.supplyAsync(dispatcher::round).join();

        assertThat(post.state(message)).isEqualTo("CANCELLED");
    }

    private void hold() {
        outbox.hold(pool, Post.CAMPAIGN).await().indefinitely();
    }
}
