package vn.sosuckhoe.reminder.campaign.inviting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Change.TooLate;
import vn.sosuckhoe.reminder.campaign.Prepared;
import vn.sosuckhoe.reminder.campaign.turnout.Guest;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList.Some;
import vn.sosuckhoe.reminder.inbox.Answers;
import vn.sosuckhoe.reminder.inbox.Reply;
import vn.sosuckhoe.reminder.inbox.Reply.Fate;
import vn.sosuckhoe.reminder.inbox.Sight;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sosuckhoe.reminder.campaign.Prepared.ID;
import static vn.sosuckhoe.reminder.campaign.Prepared.NOW;
import static vn.sosuckhoe.reminder.campaign.Prepared.OFFICE;
import static vn.sosuckhoe.reminder.campaign.Prepared.await;
import static vn.sosuckhoe.reminder.campaign.Prepared.slot;

/** From a confirmed campaign to messages in the queue, on a real database. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class InvitingTest {

    @Inject
    Campaigns campaigns;

    @Inject
    Inviting inviting;

    @Inject
    Pieces pieces;

    @Inject
    Progress progress;

    @Inject
    GuestList guests;

    @Inject
    Answers answers;

    @Inject
    Pool pool;

    private Prepared prepared;

    @BeforeEach
    void morning() throws Exception {
        EmbeddedDatabase.empty();
        at(NOW);
        prepared = new Prepared(campaigns);
    }

    @Test
    void when_its_time_comes_everybody_is_invited_and_told_once() throws Exception {
        Villager.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(2, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(3, "Nà Hối", "h2", "0500222222"),
                Villager.of(4, "Nà Hối", "h3", null),
                new Villager(Villager.book(5), Village.THERE, "Pác Mỉ", "h1", "NGUYỄN VĂN B", "0500333333", null)));
        prepared.confirmed(ID, NOW.plusHours(1));

        work();
        assertThat(number("select count(*) from invitation")).isZero();

        at(NOW.plusHours(2));
        work();
        work();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(number("select count(*) from invitation where slot is not null"))
                .isEqualTo(4);
        assertThat(number("select count(*) from invitation where slip")).isEqualTo(1);
        assertThat(number("select count(*) from outgoing")).isEqualTo(2);
        assertThat(number("select count(*) from outgoing_about")).isEqualTo(3);
        assertThat(text("select body from outgoing where address = '0500111111'"))
                .contains("2 nguoi: A1, A2", "07:30-09:00 ngay 01/12/2026", "Nha van hoa Pac Mi");
        assertThat(number("select sum(taken) from campaign_slot")).isEqualTo(4);
    }

    @Test
    void who_dies_in_the_middle_of_inviting_leaves_nothing_half_done_and_the_next_one_goes_on() throws Exception {
        Villager.settle(many(1200));
        prepared.confirmed(ID, NOW);
        await(progress.begin(pool, NOW.toInstant()));
        await(pieces.next(ID));
        assertThat(number("select count(*) from invitation")).isEqualTo(500);

        // a replica that dies with its transaction open
        try (var dying = EmbeddedDatabase.connection()) {
            dying.setAutoCommit(false);
            dying.createStatement().executeQuery("select from campaign where id = '" + ID + "' for update");
            work();
            assertThat(number("select count(*) from invitation")).isEqualTo(500);
            dying.rollback();
        }
        work();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(number("select count(*) from invitation where told_at is not null"))
                .isEqualTo(1200);
        assertThat(number("select count(*) from outgoing")).isEqualTo(600);
        assertThat(number("select count(distinct address) from outgoing")).isEqualTo(600);
        assertThat(number("select count(distinct citizen) from outgoing_about")).isEqualTo(1200);
    }

    @Test
    void two_replicas_at_once_invite_nobody_twice() throws Exception {
        Villager.settle(many(1200));
        prepared.confirmed(ID, NOW);
        await(Uni.combine()
                .all()
                .unis(inviting.round(), inviting.round(), inviting.round())
                .asTuple());
        work();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(number("select count(*) from outgoing")).isEqualTo(600);
        assertThat(number("select sum(taken) from campaign_slot")).isEqualTo(1200);
    }

    @Test
    void a_campaign_that_is_stopped_holds_its_messages_and_goes_on_where_it_was() throws Exception {
        Villager.settle(many(1200));
        prepared.confirmed(ID, NOW);
        await(progress.begin(pool, NOW.toInstant()));
        await(pieces.next(ID));

        await(campaigns.stop(OFFICE, ID, NOW));
        work();
        assertThat(state()).isEqualTo(State.STOPPED);
        assertThat(number("select count(*) from invitation")).isEqualTo(500);

        await(campaigns.resume(OFFICE, ID, NOW));
        work();
        assertThat(state()).isEqualTo(State.SENT);

        await(campaigns.stop(OFFICE, ID, NOW));
        work();
        assertThat(number("select count(*) from outgoing where state = 'HELD'")).isEqualTo(600);
        await(campaigns.resume(OFFICE, ID, NOW));
        work();
        assertThat(number("select count(*) from outgoing where state = 'READY'"))
                .isEqualTo(600);
        assertThat(state()).isEqualTo(State.SENT);

        await(campaigns.giveUp(OFFICE, ID, NOW));
        work();
        assertThat(number("select count(*) from outgoing where state = 'CANCELLED'"))
                .isEqualTo(600);
        assertThat(number("select count(*) from invitation where ended_at is not null"))
                .isEqualTo(1200);
        assertThat(await(campaigns.resume(OFFICE, ID, NOW))).isInstanceOf(TooLate.class);
    }

    @Test
    void a_campaign_that_was_stopped_and_never_resumed_is_closed_a_week_after_its_last_repeat() {
        prepared.confirmed(ID, NOW);
        work();
        await(campaigns.stop(OFFICE, ID, NOW));

        // the days end on 15 December, and it is said again two weeks later
        at(OffsetDateTime.parse("2027-01-05T09:00:00+07:00"));
        work();
        assertThat(state()).isEqualTo(State.STOPPED);
        at(OffsetDateTime.parse("2027-01-06T09:00:00+07:00"));
        work();
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_campaign_that_is_given_up_ends_its_invitations_also_where_no_message_waits() throws Exception {
        Villager.settle(List.of(Villager.of(1, "Pác Mỉ", "h1", null), Villager.of(2, "Pác Mỉ", "h2", null)));
        prepared.confirmed(ID, NOW);
        work();
        var today = OffsetDateTime.now();
        // whoever gave it up died before anything followed
        await(campaigns.giveUp(OFFICE, ID, today));
        work();

        assertThat(number("select count(*) from outgoing")).isZero();
        assertThat(number("select count(*) from invitation where ended_at is not null"))
                .isEqualTo(2);
    }

    @Test
    void a_second_campaign_on_the_same_day_waits_for_the_next() throws Exception {
        Villager.settle(List.of(Villager.of(1, "Pác Mỉ", "h1", "0500111111")));
        prepared.confirmed(ID, NOW);
        work();
        var other = UUID.fromString("00000000-0000-4000-8000-00000000ca02");
        prepared.confirmed(other, NOW);
        work();

        assertThat(number("select count(*) from outgoing")).isEqualTo(2);
        assertThat(text("select max(not_before at time zone 'Asia/Ho_Chi_Minh')::text from outgoing"))
                .isEqualTo("2026-11-23 07:00:00");
    }

    @Test
    void who_answers_before_the_times_are_given_keeps_the_time_that_was_chosen() throws Exception {
        Villager.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(2, "Pác Mỉ", "h2", "0500222222"),
                Villager.of(3, "Pác Mỉ", "h3", "0500333333")));
        prepared.confirmed(ID, NOW, List.of(slot(1, LocalTime.of(7, 30)), slot(2, LocalTime.of(9, 30))));
        await(progress.begin(pool, NOW.toInstant()));
        await(pieces.next(ID));
        assertThat(answered(1, new Reply.Other(2))).isEqualTo(Fate.NOTED);
        assertThat(answered(2, new Reply.Cannot())).isEqualTo(Fate.NOTED);
        work();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(
                        text(
                                "select string_agg(coalesce(slot::text, '-') || ' ' || slip, ', ' order by citizen) from invitation"))
                .isEqualTo("2 false, - false, 1 false");
        assertThat(text("select string_agg(id || ':' || taken, ' ' order by id) from campaign_slot"))
                .isEqualTo("1:1 2:1");
        assertThat(text("select string_agg(address, ' ' order by address) from outgoing"))
                .isEqualTo("0500111111 0500333333");
        assertThat(text("select body from outgoing where address = '0500111111'"))
                .contains("09:30-11:00 ngay 01/12/2026");
    }

    @Test
    void who_has_moved_to_another_commune_is_no_longer_told_nor_named() throws Exception {
        Villager.settle(
                List.of(Villager.of(1, "Pác Mỉ", "h1", "0500111111"), Villager.of(2, "Pác Mỉ", "h2", "0500222222")));
        prepared.confirmed(ID, NOW);
        await(progress.begin(pool, NOW.toInstant()));
        await(pieces.next(ID));
        pool.query("update roll set commune = '%s', hamlet = 'Nà Xa', phone = '0500444444' where citizen = '%s'"
                        .formatted(Village.THERE, Villager.book(2)))
                .executeAndAwait();
        work();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(text("select string_agg(address, ' ') from outgoing")).isEqualTo("0500111111");
        assertThat(await(guests.page(ID, null, Some.ALL, 0)).guests())
                .extracting(Guest::book, Guest::name, Guest::hamlet)
                .containsExactly(
                        tuple(Villager.book(1), "NGUYỄN VĂN A1", "Pác Mỉ"), tuple(Villager.book(2), null, "pác mỉ"));
        assertThat(await(guests.hamlets(ID))).extracting(GuestList.Hamlet::name).containsExactly("Pác Mỉ");
    }

    private Fate answered(int number, Reply reply) {
        return await(answers.answer(Sight.owners(Villager.book(number)), ID, reply, NOW.toLocalDateTime()));
    }

    private static List<Villager> many(int people) {
        var villagers = new ArrayList<Villager>();
        for (var each = 0; each < people; each++) {
            villagers.add(Villager.of(each, "Pác Mỉ", "", "0500%06d".formatted(each % 600)));
        }
        return villagers;
    }

    private State state() {
        return await(campaigns.find(OFFICE, ID)).orElseThrow().state();
    }

    private void work() {
        await(inviting.round());
    }

    private static void at(OffsetDateTime moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment.toInstant(), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    private String text(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getString(0);
    }
}
