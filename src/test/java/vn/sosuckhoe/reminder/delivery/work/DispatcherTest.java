package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.DeadLetters;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.delivery.Outbox.State;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;
import vn.sosuckhoe.reminder.delivery.Withdrawal;
import vn.sosuckhoe.reminder.delivery.result.Pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DispatcherTest {

    private static final Quiet NEVER = new Quiet(LocalTime.NOON, LocalTime.NOON, Clock.systemUTC());
    private static final Pace PACE = Pace.USUAL.perAddress(0);

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    Outbox outbox;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Withdrawal withdrawal;

    private final Doorstep doorstep = new Doorstep();
    private final Map<String, Integer> tally = new ConcurrentHashMap<>();
    private Post post;
    private Dispatcher dispatcher;

    @BeforeEach
    void an_empty_queue() throws Exception {
        Post.empty();
        post = new Post(pool);
        dispatcher = dispatcher(PACE, NEVER);
    }

    private Dispatcher dispatcher(Pace pace, Quiet quiet) {
        return new Dispatcher(
                pool,
                new Hands("replica", doorstep, pace),
                quiet,
                (channel, outcome, messages) -> tally.merge(outcome, messages, Integer::sum));
    }

    private void untilNothingIsDue() {
        while (dispatcher.round() > 0) {
            // as long as there is something
        }
    }

    @Test
    void a_key_is_put_once_however_often_it_comes() {
        var messages = post.put(20);
        assertThat(post.put(20)).hasSize(20);
        assertThat(post.put(messages)).isZero();

        untilNothingIsDue();

        assertThat(doorstep.messages())
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(message -> message.id()).toList());
        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(20);
        assertThat(tally).containsExactly(Map.entry("ACCEPTED", 20));
    }

    @Test
    void two_dispatchers_never_share_a_message() {
        post.put(2_000);
        var other = dispatcher(PACE, NEVER);
        var first = CompletableFuture.runAsync(this::untilNothingIsDue);
        var second = CompletableFuture.runAsync(() -> {
            while (other.round() > 0) {
                // as long as there is something
            }
        });
        CompletableFuture.allOf(first, second).join();

        assertThat(doorstep.messages()).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(new HashSet<>(
                        doorstep.given.stream().map(parcel -> parcel.attempt()).toList()))
                .hasSize(2_000);
    }

    @Test
    void what_is_accepted_is_sent_for_its_invitation() {
        post.invite(0);
        post.put(1);

        untilNothingIsDue();

        assertThat(post.invitation(0).getOffsetDateTime("sent_at")).isNotNull();
        assertThat(post.invitation(0).getBoolean("slip")).isFalse();
    }

    @Test
    void what_is_refused_for_good_is_dead_and_its_invitation_goes_on_paper() {
        post.invite(0);
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-0B", true));

        untilNothingIsDue();

        assertThat(post.state(message)).isEqualTo("DEAD");
        assertThat(post.invitation(0).getBoolean("slip")).isTrue();
        assertThat(post.invitation(0).getOffsetDateTime("failed_at")).isNotNull();
    }

    @Test
    void nobody_goes_on_paper_while_another_message_is_under_way() {
        post.invite(0);
        post.put(List.of(Post.message("first", 0, "0500000001"), Post.message("first", 0, "0500000002")));
        doorstep.answers(
                parcel -> parcel.address().endsWith("1") ? new Refused("SMPP-0B", true) : Doorstep.accepted(parcel));

        untilNothingIsDue();

        assertThat(post.count("state = 'DEAD'")).isOne();
        assertThat(post.invitation(0).getBoolean("slip")).isFalse();
    }

    @Test
    void a_dead_letter_is_seen_by_its_facility_and_can_be_sent_again() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-0B", true));
        untilNothingIsDue();

        var letter = deadLetters.of(pool, "24021", 10).await().indefinitely().get(0);
        assertThat(letter.id()).isEqualTo(message.id());
        assertThat(letter.about()).containsExactly(Post.citizen(0));
        assertThat(letter.toString()).doesNotContain(message.address());
        assertThat(deadLetters.of(pool, "24077", 10).await().indefinitely()).isEmpty();
        assertThat(deadLetters
                        .resend(pool, "24077", message.id(), OffsetDateTime.now())
                        .await()
                        .indefinitely())
                .isFalse();

        doorstep.answers(Doorstep::accepted);
        assertThat(deadLetters
                        .resend(pool, "24021", message.id(), OffsetDateTime.now())
                        .await()
                        .indefinitely())
                .isTrue();
        untilNothingIsDue();

        assertThat(post.state(message)).isEqualTo("ACCEPTED");
        assertThat(post.attempts(message)).containsExactly("REFUSED", "ACCEPTED");
    }

    @Test
    void a_refusal_that_may_pass_is_tried_again_later_and_given_up_in_the_end() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-08", false));

        untilNothingIsDue();
        assertThat(post.state(message)).isEqualTo("READY");
        assertThat(post.one("select not_before > now() from outgoing").getBoolean(0))
                .isTrue();

        for (var tries = 1; tries < PACE.tries(); tries++) {
            assertThat(post.state(message)).isEqualTo("READY");
            post.laterIsNow();
            untilNothingIsDue();
        }
        assertThat(post.state(message)).isEqualTo("DEAD");
        assertThat(post.message(message.id()).getString("failure")).isEqualTo("SMPP-08");
    }

    @Test
    void waiting_doubles_and_is_never_the_same() {
        assertThat(PACE.until(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(PACE.until(3, 0.5)).isEqualTo(Duration.ofSeconds(20));
        assertThat(PACE.until(1, 0)).isEqualTo(Duration.ofMillis(2_500));
        assertThat(PACE.until(60, 1)).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void what_left_and_was_not_answered_is_marked_and_tried_under_another_id() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Ambiguous("NO_ANSWER"));
        untilNothingIsDue();
        doorstep.answers(Doorstep::accepted);
        post.laterIsNow();
        untilNothingIsDue();

        assertThat(post.attempts(message)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();
        assertThat(doorstep.given.stream().map(parcel -> parcel.attempt())).doesNotHaveDuplicates();
    }

    @Test
    void a_gateway_that_cannot_be_reached_is_closed_for_all_and_tried_with_a_few() {
        post.put(400);
        doorstep.answers(parcel -> new Unreachable("NOT_BOUND"));

        untilNothingIsDue();
        var before = doorstep.given.size();
        assertThat(doorstep.batches).hasSize(PACE.failures());
        assertThat(dispatcher(PACE, NEVER).round()).isZero();

        post.laterIsNow();
        post.gatewayOpensNow();
        untilNothingIsDue();
        assertThat(doorstep.given.size() - before).isBetween(1, Pace.TRIAL);
        assertThat(post.one("select open_until > now() + interval '50 seconds' from gateway")
                        .getBoolean(0))
                .isTrue();

        doorstep.answers(Doorstep::accepted);
        post.laterIsNow();
        post.gatewayOpensNow();
        untilNothingIsDue();
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
            untilNothingIsDue();
        }
        assertThat(post.state(message)).isEqualTo("READY");

        post.run("update outgoing set expires_at = now()");
        new Sweeper(pool, PACE, (what, count) -> {}).sweep();
        assertThat(post.state(message)).isEqualTo("EXPIRED");
    }

    @Test
    void what_is_too_late_is_not_sent_and_its_invitation_goes_on_paper() {
        post.invite(0);
        var message = post.put(1).get(0);
        post.run("update outgoing set expires_at = now()");

        untilNothingIsDue();
        new Sweeper(pool, PACE, (what, count) -> {}).sweep();

        assertThat(doorstep.given).isEmpty();
        assertThat(post.state(message)).isEqualTo("EXPIRED");
        assertThat(post.invitation(0).getBoolean("slip")).isTrue();
        assertThat(deadLetters.of(pool, "24021", 10).await().indefinitely())
                .singleElement()
                .matches(letter -> letter.expired());
    }

    @Test
    void too_fast_is_no_failure_and_slows_down() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Throttled("SMPP-58"));

        untilNothingIsDue();

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
    void at_night_nothing_is_sent() {
        post.put(3);
        var night = Clock.fixed(Instant.parse("2026-11-22T14:00:00Z"), ZoneOffset.UTC);
        var morning = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        var from = LocalTime.of(21, 0);
        var to = LocalTime.of(7, 0);

        assertThat(dispatcher(PACE, new Quiet(from, to, night)).round()).isZero();
        assertThat(dispatcher(PACE, new Quiet(from, to, Clock.offset(night, Duration.ofSeconds(-1))))
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
        var careful = dispatcher(PACE.perAddress(1), NEVER);
        while (careful.round() > 0) {
            // as long as there is something
        }

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

    @Test
    void what_a_dead_replica_had_claimed_is_marked_and_tried_anew() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> {
            throw new IllegalStateException("unplugged");
        });
        // claimed and never answered, as by a process that was killed
        post.run("update outgoing set state = 'CLAIMED', attempts = 1, claimed_at = now() - interval '1 hour'");
        post.run(
                "insert into attempt (lane, outgoing, number, id, gateway) select lane, id, 1, gen_random_uuid(), $1"
                        + " from outgoing",
                Doorstep.NAME);
        doorstep.answers(Doorstep::accepted);
        assertThat(dispatcher.round()).isZero();

        new Sweeper(pool, PACE, (what, count) -> {}).sweep();
        assertThat(post.state(message)).isEqualTo("READY");
        post.laterIsNow();
        untilNothingIsDue();

        assertThat(post.attempts(message)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();
    }

    @Test
    void an_answer_that_comes_after_all_saves_another_try() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> {
            post.run("update outgoing set claimed_at = now() - interval '1 hour'");
            new Sweeper(pool, PACE, (what, count) -> {}).sweep();
            return Doorstep.accepted(parcel);
        });
        assertThat(CompletableFuture.supplyAsync(dispatcher::round).join()).isOne();

        assertThat(post.state(message)).isEqualTo("ACCEPTED");
        assertThat(post.attempts(message)).containsExactly("ACCEPTED");
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
        untilNothingIsDue();
        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(messages.size());
    }

    private void hold() {
        outbox.hold(pool, Post.CAMPAIGN).await().indefinitely();
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
        untilNothingIsDue();

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

    @Test
    void a_message_that_breaks_the_gateway_takes_nobody_along_twice() {
        post.put(60);
        var poison = post.put(List.of(Post.message("first", 99, "0500999999")));
        assertThat(poison).isOne();
        doorstep.answers(parcel -> {
            if (parcel.address().equals("0500999999")) {
                throw new IllegalStateException("0500999999");
            }
            return Doorstep.accepted(parcel);
        });

        for (var tries = 0; tries < PACE.tries(); tries++) {
            untilNothingIsDue();
            post.gatewayOpensNow();
            post.laterIsNow();
        }

        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(60);
        assertThat(post.count("state = 'DEAD' and address = '0500999999'")).isOne();
        assertThat(post.one("select max(attempts) from outgoing where state = 'ACCEPTED'")
                        .getInteger(0))
                .isEqualTo(2);
    }
}
