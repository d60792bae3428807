package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.delivery.DeadLetters;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Partly;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.delivery.work.Courier.PACE;
import static vn.sosuckhoe.reminder.delivery.work.Courier.untilNothingIsDue;

/** What becomes of a message that is carried to its gateway. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DispatcherTest {

    @Inject
    @ReactiveDataSource("reminder")
    Pool pool;

    @Inject
    DeadLetters deadLetters;

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
    void a_key_is_put_once_however_often_it_comes() {
        var messages = post.put(20);
        assertThat(post.put(20)).hasSize(20);
        assertThat(post.put(messages)).isZero();

        untilNothingIsDue(dispatcher);

        assertThat(doorstep.messages())
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(message -> message.id()).toList());
        assertThat(post.count("state = 'ACCEPTED'")).isEqualTo(20);
        assertThat(courier.tally).containsExactly(Map.entry("ACCEPTED", 20));
    }

    @Test
    void what_a_gateway_took_of_a_message_is_written_down_and_told_with_the_next_try() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Partly((short) -7, 3, 1, new Refused("SMPP-08", false)));
        dispatcher.round();
        assertThat(doorstep.given.poll().begun()).isNull();
        assertThat(post.state(message)).isEqualTo("READY");
        // part of it may be read
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();

        doorstep.answers(parcel -> new Partly((short) -7, 3, 2, new Throttled("SMPP-58")));
        post.laterIsNow();
        dispatcher.round();
        var second = doorstep.given.poll().begun();
        assertThat(second.reference()).isEqualTo((short) -7);
        assertThat(second.parts()).isEqualTo(3);
        assertThat(second.taken()).isEqualTo(1);

        doorstep.answers(Doorstep::accepted);
        post.laterIsNow();
        dispatcher.round();
        var third = doorstep.given.poll().begun();
        assertThat(third.taken()).isEqualTo(2);
        // since the first part of it, not the last
        assertThat(third.since()).isEqualTo(second.since());
        assertThat(post.attempts(message)).containsExactly("REFUSED", "THROTTLED", "ACCEPTED");
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();
    }

    @Test
    void what_a_replica_that_is_gone_knew_of_parts_is_unknown_and_the_message_begins_anew() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Partly((short) 7, 3, 1, new Refused("SMPP-08", false)));
        dispatcher.round();
        post.laterIsNow();
        doorstep.answers(parcel -> new Ambiguous("BROKE"));
        dispatcher.round();
        post.laterIsNow();
        doorstep.given.clear();
        dispatcher.round();

        assertThat(doorstep.given.poll().begun()).isNull();
        assertThat(post.attempts(message)).startsWith("REFUSED", "AMBIGUOUS");
    }

    @Test
    void two_dispatchers_never_share_a_message() {
        post.put(2_000);
        var other = courier.dispatcher();
        var first = CompletableFuture.runAsync(() -> untilNothingIsDue(dispatcher));
        var second = CompletableFuture.runAsync(() -> {
            untilNothingIsDue(other);
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

        untilNothingIsDue(dispatcher);

        assertThat(post.invitation(0).getOffsetDateTime("sent_at")).isNotNull();
        assertThat(post.invitation(0).getBoolean("slip")).isFalse();
    }

    @Test
    void what_is_refused_for_good_is_dead_and_its_invitation_goes_on_paper() {
        post.invite(0);
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-0B", true));

        untilNothingIsDue(dispatcher);

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

        untilNothingIsDue(dispatcher);

        assertThat(post.count("state = 'DEAD'")).isOne();
        assertThat(post.invitation(0).getBoolean("slip")).isFalse();
    }

    @Test
    void a_dead_letter_is_seen_by_its_facility_and_can_be_sent_again() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-0B", true));
        untilNothingIsDue(dispatcher);

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
        untilNothingIsDue(dispatcher);

        assertThat(post.state(message)).isEqualTo("ACCEPTED");
        assertThat(post.attempts(message)).containsExactly("REFUSED", "ACCEPTED");
    }

    @Test
    void a_refusal_that_may_pass_is_tried_again_later_and_given_up_in_the_end() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Refused("SMPP-08", false));

        untilNothingIsDue(dispatcher);
        assertThat(post.state(message)).isEqualTo("READY");
        assertThat(post.one("select not_before > now() from outgoing").getBoolean(0))
                .isTrue();

        for (var tries = 1; tries < PACE.tries(); tries++) {
            assertThat(post.state(message)).isEqualTo("READY");
            post.laterIsNow();
            untilNothingIsDue(dispatcher);
        }
        assertThat(post.state(message)).isEqualTo("DEAD");
        assertThat(post.message(message.id()).getString("failure")).isEqualTo("SMPP-08");
    }

    @Test
    void what_left_and_was_not_answered_is_marked_and_tried_under_another_id() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> new Ambiguous("NO_ANSWER"));
        untilNothingIsDue(dispatcher);
        doorstep.answers(Doorstep::accepted);
        post.laterIsNow();
        untilNothingIsDue(dispatcher);

        assertThat(post.attempts(message)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();
        assertThat(doorstep.given.stream().map(parcel -> parcel.attempt())).doesNotHaveDuplicates();
    }

    @Test
    void what_is_too_late_is_not_sent_and_its_invitation_goes_on_paper() {
        post.invite(0);
        var message = post.put(1).get(0);
        post.run("update outgoing set expires_at = now()");

        untilNothingIsDue(dispatcher);
        new Sweeper(new Turns(pool), PACE, (what, count) -> {}).sweep();

        assertThat(doorstep.given).isEmpty();
        assertThat(post.state(message)).isEqualTo("EXPIRED");
        assertThat(post.invitation(0).getBoolean("slip")).isTrue();
        assertThat(deadLetters.of(pool, "24021", 10).await().indefinitely())
                .singleElement()
                .matches(letter -> letter.expired());
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

        new Sweeper(new Turns(pool), PACE, (what, count) -> {}).sweep();
        assertThat(post.state(message)).isEqualTo("READY");
        post.laterIsNow();
        untilNothingIsDue(dispatcher);

        assertThat(post.attempts(message)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(post.message(message.id()).getInteger("ambiguous")).isOne();
    }

    @Test
    void an_answer_that_comes_after_all_saves_another_try() {
        var message = post.put(1).get(0);
        doorstep.answers(parcel -> {
            post.run("update outgoing set claimed_at = now() - interval '1 hour'");
            new Sweeper(new Turns(pool), PACE, (what, count) -> {}).sweep();
            return Doorstep.accepted(parcel);
        });
        assertThat(CompletableFuture.supplyAsync(dispatcher::round).join()).isOne();

        assertThat(post.state(message)).isEqualTo("ACCEPTED");
        assertThat(post.attempts(message)).containsExactly("ACCEPTED");
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
            untilNothingIsDue(dispatcher);
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
