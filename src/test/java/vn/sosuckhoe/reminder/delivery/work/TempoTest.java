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
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.delivery.work.Courier.NEVER;
import static vn.sosuckhoe.reminder.delivery.work.Courier.PACE;
import static vn.sosuckhoe.reminder.delivery.work.Courier.untilNothingIsDue;

/** When a gateway is given something, and how much of it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class TempoTest {

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    Outbox outbox;

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
    void waiting_doubles_and_is_never_the_same() {
        assertThat(PACE.until(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(PACE.until(3, 0.5)).isEqualTo(Duration.ofSeconds(20));
        assertThat(PACE.until(1, 0)).isEqualTo(Duration.ofMillis(2_500));
        assertThat(PACE.until(60, 1)).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void a_gateway_that_cannot_be_reached_is_closed_for_all_and_tried_with_a_few() {
        post.put(400);
        doorstep.answers(parcel -> new Unreachable("NOT_BOUND"));

        untilNothingIsDue(dispatcher);
        var before = doorstep.given.size();
        assertThat(doorstep.batches).hasSize(PACE.failures());
        assertThat(courier.dispatcher().round()).isZero();

        post.laterIsNow();
        post.gatewayOpensNow();
        untilNothingIsDue(dispatcher);
        assertThat(doorstep.given.size() - before).isBetween(1, Pace.TRIAL);
        assertThat(post.one("select open_until > now() + interval '50 seconds' from gateway")
                        .getBoolean(0))
                .isTrue();

        doorstep.answers(Doorstep::accepted);
        post.laterIsNow();
        post.gatewayOpensNow();
        untilNothingIsDue(dispatcher);
        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(400);
        assertThat(post.one("select failures from gateway").getInteger(0)).isZero();
    }

    @Test
    void being_out_of_reach_for_a_day_kills_no_message() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Unreachable("NOT_BOUND"));
        for (var tries = 0; tries < 3 * PACE.tries(); tries++) {
            post.gatewayOpensNow();
            post.laterIsNow();
            untilNothingIsDue(dispatcher);
        }
        assertThat(post.state(message)).isEqualTo("READY");

        post.run("update outgoing set expires_at = now()");
        new Sweeper(new Turns(pool), PACE, (what, count) -> {}).sweep();
        assertThat(post.state(message)).isEqualTo("EXPIRED");
    }

    @Test
    void too_fast_is_no_failure_and_slows_down() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Throttled("SMPP-58"));

        untilNothingIsDue(dispatcher);

        assertThat(post.state(message)).isEqualTo("READY");
        assertThat(post.one("select allowance from gateway").getDouble(0)).isNotPositive();
        assertThat(post.one("select failures from gateway").getInteger(0)).isZero();
    }

    @Test
    void no_more_goes_out_than_the_gateway_may_be_given() {
        doorstep.rate = 50;
        post.put(400);
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < Duration.ofMillis(600).toNanos()) {
            dispatcher.round();
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(doorstep.given.size()).isBetween(10, (int) (50 * seconds) + 51);
    }

    @Test
    void a_gateway_that_takes_one_message_in_two_seconds_gets_the_first_at_once_and_the_next_then() {
        doorstep.rate = 0.5;
        post.put(3);
        dispatcher.round();
        assertThat(dispatcher.round()).isZero();
        assertThat(doorstep.given).hasSize(1);

        post.run("update gateway set counted_at = counted_at - interval '2 seconds'");
        assertThat(dispatcher.round()).isOne();
    }

    @Test
    void a_clock_that_is_set_back_does_not_stop_the_queue() {
        doorstep.rate = 50;
        post.put(3);
        dispatcher.round();
        post.put(IntStream.range(100, 300).mapToObj(Post::message).toList());
        post.run("update gateway set allowance = 0, counted_at = clock_timestamp() + interval '1 hour'");

        dispatcher.round();
        post.run("update gateway set counted_at = counted_at - interval '1 second'");
        assertThat(dispatcher.round()).isPositive();
    }

    @Test
    void at_night_nothing_is_sent() {
        post.put(3);
        var night = Clock.fixed(Instant.parse("2026-11-22T14:00:00Z"), ZoneOffset.UTC);
        var morning = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        var from = LocalTime.of(21, 0);
        var to = LocalTime.of(7, 0);

        assertThat(courier.dispatcher(PACE, new Quiet(from, to, night)).round()).isZero();
        assertThat(courier.dispatcher(PACE, new Quiet(from, to, Clock.offset(night, Duration.ofSeconds(-1))))
                        .round())
                .isEqualTo(3);
        assertThat(new Quiet(from, to, morning).isNow()).isFalse();
        assertThat(new Quiet(from, to, Clock.offset(morning, Duration.ofSeconds(-1))).isNow())
                .isTrue();
    }

    @Test
    void after_a_long_time_one_address_gets_one_message_a_day() {
        post.put(IntStream.range(0, 5)
                .mapToObj(number -> Post.message("first", number, "0500345678"))
                .toList());
        var careful = courier.dispatcher(PACE.perAddress(1), NEVER);
        untilNothingIsDue(careful);

        assertThat(doorstep.given).hasSize(1);
        assertThat(post.count("state = 'READY' and not_before > now()")).isEqualTo(4);
        assertThat(outbox.usedOn(
                                pool,
                                Channel.SMS,
                                List.of("0500345678", "0500000000"),
                                NEVER.startOfDay().toInstant())
                        .await()
                        .indefinitely())
                .containsExactly("0500345678");
    }
}
