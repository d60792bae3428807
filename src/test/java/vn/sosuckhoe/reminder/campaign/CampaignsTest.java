package vn.sosuckhoe.reminder.campaign;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.campaign.Change.Done;
import vn.sosuckhoe.reminder.campaign.Change.NotThere;
import vn.sosuckhoe.reminder.campaign.Change.TooLate;
import vn.sosuckhoe.reminder.campaign.GuestList.Some;
import vn.sosuckhoe.reminder.campaign.Village.Villager;
import vn.sosuckhoe.reminder.inbox.Answers;
import vn.sosuckhoe.reminder.inbox.Reply;
import vn.sosuckhoe.reminder.inbox.Reply.Fate;
import vn.sosuckhoe.reminder.inbox.Sight;
import vn.sosuckhoe.roll.desk.WorkList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** From a draft to messages in the queue, on a real database. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CampaignsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000ca01");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+07:00");
    private static final Office OFFICE = new Office("24021", List.of(Village.COMMUNE), "yta.24021", "Vi Thị Lan");
    private static final Office NEIGHBOURS =
            new Office("24077", List.of(Village.ELSEWHERE), "yta.24077", "Hà Văn Bình");

    @Inject
    Campaigns campaigns;

    @Inject
    Inviting inviting;

    @Inject
    Pieces pieces;

    @Inject
    Progress progress;

    @Inject
    Own own;

    @Inject
    GuestList guests;

    @Inject
    Answers answers;

    @Inject
    Pool pool;

    @BeforeEach
    void morning() throws Exception {
        EmbeddedDatabase.empty();
        at(NOW);
    }

    @Test
    void a_campaign_begun_twice_is_one_and_nobody_else_sees_it() {
        begun();
        assertThat(await(campaigns.begin(OFFICE, ID, draft(), NOW))).isInstanceOf(Done.class);

        assertThat(await(campaigns.of(OFFICE))).hasSize(1);
        assertThat(await(campaigns.find(OFFICE, ID))).hasValueSatisfying(campaign -> {
            assertThat(campaign.state()).isEqualTo(State.DRAFT);
            assertThat(campaign.draft().selection()).isEqualTo(Village.elderly());
            assertThat(campaign.draft().before()).containsExactly(7, 1);
            assertThat(campaign.draft().slots()).isEqualTo(draft().slots());
        });
        assertThat(await(campaigns.of(NEIGHBOURS))).isEmpty();
        assertThat(await(campaigns.find(NEIGHBOURS, ID))).isEmpty();
        assertThat(await(campaigns.begin(NEIGHBOURS, ID, draft(), NOW))).isInstanceOf(NotThere.class);
        for (var change : List.of(
                campaigns.decide(NEIGHBOURS, ID, 1, draft(), NOW),
                campaigns.confirm(NEIGHBOURS, ID, 1, NOW, NOW),
                campaigns.stop(NEIGHBOURS, ID, NOW),
                campaigns.resume(NEIGHBOURS, ID, NOW),
                campaigns.giveUp(NEIGHBOURS, ID, NOW))) {
            assertThat(await(change)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void staff_of_a_facility_who_work_in_another_commune_do_not_see_it_either() {
        begun();
        var elsewhere = new Office("24021", List.of(Village.ELSEWHERE), "bs.24021", "Lò Thị Hoa");

        assertThat(await(campaigns.of(elsewhere))).isEmpty();
        assertThat(await(campaigns.find(elsewhere, ID))).isEmpty();
    }

    @Test
    void what_was_decided_on_an_older_page_is_not_taken() {
        var begun = begun();
        await(campaigns.decide(OFFICE, ID, begun.version(), draft(), NOW.plusMinutes(1)));

        assertThat(await(campaigns.decide(OFFICE, ID, begun.version(), draft(), NOW)))
                .isInstanceOf(TooLate.class);
    }

    @Test
    void two_confirmations_at_once_are_one() {
        var begun = begun();
        var one = CompletableFuture.supplyAsync(() -> await(campaigns.confirm(OFFICE, ID, begun.version(), NOW, NOW)));
        var other = CompletableFuture.supplyAsync(
                () -> await(campaigns.confirm(OFFICE, ID, begun.version(), NOW.plusHours(1), NOW)));
        var both = List.of(one.join(), other.join());

        assertThat(both).extracting(change -> change instanceof Done).containsExactlyInAnyOrder(true, false);
        assertThat(both)
                .filteredOn(change -> change instanceof TooLate)
                .extracting(change -> ((TooLate) change).campaign().state())
                .containsExactly(State.READY);
    }

    @Test
    void what_is_not_told_fully_is_not_confirmed() {
        var unfinished = Draft.of("Người cao tuổi", Village.elderly(), "elderly");
        var begun = ((Done) await(campaigns.begin(OFFICE, ID, unfinished, NOW))).campaign();

        assertThat(await(campaigns.confirm(OFFICE, ID, begun.version(), NOW, NOW)))
                .isInstanceOf(TooLate.class);
    }

    @Test
    void when_its_time_comes_everybody_is_invited_and_told_once() throws Exception {
        Village.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0911111111"),
                Villager.of(2, "Pác Mỉ", "h1", "0911111111"),
                Villager.of(3, "Nà Hối", "h2", "0922222222"),
                Villager.of(4, "Nà Hối", "h3", null),
                new Villager(Village.book(5), Village.ELSEWHERE, "Pác Mỉ", "h1", "NGUYỄN VĂN B", "0933333333", null)));
        confirmed(NOW.plusHours(1));

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
        assertThat(text("select body from outgoing where address = '0911111111'"))
                .contains("2 nguoi: A1, A2", "07:30-09:00 ngay 01/12/2026", "Nha van hoa Pac Mi");
        assertThat(number("select sum(taken) from campaign_slot")).isEqualTo(4);
    }

    @Test
    void who_dies_in_the_middle_of_inviting_leaves_nothing_half_done_and_the_next_one_goes_on() throws Exception {
        Village.settle(many(1200));
        confirmed(NOW);
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
        Village.settle(many(1200));
        confirmed(NOW);
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
        Village.settle(many(1200));
        confirmed(NOW);
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
    void a_campaign_that_is_given_up_ends_its_invitations_also_where_no_message_waits() throws Exception {
        Village.settle(List.of(Villager.of(1, "Pác Mỉ", "h1", null), Villager.of(2, "Pác Mỉ", "h2", null)));
        confirmed(NOW);
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
        Village.settle(List.of(Villager.of(1, "Pác Mỉ", "h1", "0911111111")));
        confirmed(NOW);
        work();
        var other = UUID.fromString("00000000-0000-4000-8000-00000000ca02");
        var begun = ((Done) await(campaigns.begin(OFFICE, other, draft(), NOW))).campaign();
        await(campaigns.decide(OFFICE, other, begun.version(), draft(), NOW));
        await(campaigns.confirm(OFFICE, other, begun.version() + 1, NOW, NOW));
        work();

        assertThat(number("select count(*) from outgoing")).isEqualTo(2);
        assertThat(text("select max(not_before at time zone 'Asia/Ho_Chi_Minh')::text from outgoing"))
                .isEqualTo("2026-11-23 07:00:00");
    }

    @Test
    void who_answers_before_the_times_are_given_keeps_the_time_that_was_chosen() throws Exception {
        Village.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0911111111"),
                Villager.of(2, "Pác Mỉ", "h2", "0922222222"),
                Villager.of(3, "Pác Mỉ", "h3", "0933333333")));
        confirmed(NOW, List.of(slot(1, LocalTime.of(7, 30)), slot(2, LocalTime.of(9, 30))));
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
                .isEqualTo("0911111111 0933333333");
        assertThat(text("select body from outgoing where address = '0911111111'"))
                .contains("09:30-11:00 ngay 01/12/2026");
    }

    @Test
    void who_has_moved_to_another_commune_is_no_longer_told_nor_named() throws Exception {
        Village.settle(
                List.of(Villager.of(1, "Pác Mỉ", "h1", "0911111111"), Villager.of(2, "Pác Mỉ", "h2", "0922222222")));
        confirmed(NOW);
        await(progress.begin(pool, NOW.toInstant()));
        await(pieces.next(ID));
        pool.query("update roll set commune = '%s', hamlet = 'Nà Xa', phone = '0944444444' where citizen = '%s'"
                        .formatted(Village.ELSEWHERE, Village.book(2)))
                .executeAndAwait();
        work();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(text("select string_agg(address, ' ') from outgoing")).isEqualTo("0911111111");
        assertThat(await(guests.page(ID, null, Some.ALL, 0)).guests())
                .extracting(Guest::book, Guest::name, Guest::hamlet)
                .containsExactly(
                        tuple(Village.book(1), "NGUYỄN VĂN A1", "Pác Mỉ"), tuple(Village.book(2), null, "pác mỉ"));
        assertThat(await(guests.hamlets(ID))).extracting(GuestList.Hamlet::name).containsExactly("Pác Mỉ");
    }

    @Test
    void what_guardians_are_not_to_know_goes_to_no_telephone_or_browser_of_theirs_nor_to_a_shared_one()
            throws Exception {
        Village.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0911111111"),
                Villager.of(2, "Pác Mỉ", "h2", "0922222222"),
                Villager.of(3, "Pác Mỉ", "h2", "0922222222"),
                Villager.of(4, "Pác Mỉ", "h4", "0944444444")));
        pool.query("update roll set phone_of = 'guardian' where citizen = '%s'".formatted(Village.book(4)))
                .executeAndAwait();
        pool.query("insert into roll_number select citizen, generation, commune, phone from roll")
                .executeAndAwait();
        pool.query("""
                insert into book_key (citizen, generation, holder, relation, cover)
                select citizen, generation, case when citizen = '%1$s' then '024156000001' else '024156000002' end,
                       case when citizen = '%1$s' then 'OWNER' else 'GUARDIAN' end, ''
                from roll where citizen in ('%1$s', '%2$s')
                """.formatted(Village.book(1), Village.book(4))).executeAndAwait();
        pool.query("""
                insert into push_subscription (holder, endpoint, p256dh, auth)
                values ('024156000001', 'https://push/1', '', ''), ('024156000002', 'https://push/2', '', '')
                """).executeAndAwait();
        var all = List.of(Village.book(1), Village.book(2), Village.book(3), Village.book(4));

        var open = known(WorkList.ELDERLY, all);
        assertThat(open.devices(Village.book(4))).hasSize(1);
        assertThat(open.isOwn(Village.book(2), "own")).isTrue();
        assertThat(open.phone("0944444444", "guardian")).isEqualTo("0944444444");

        var pregnant = known(WorkList.PREGNANT, all);
        assertThat(pregnant.devices(Village.book(1))).hasSize(1);
        assertThat(pregnant.devices(Village.book(4))).isEmpty();
        assertThat(pregnant.phone("0944444444", "guardian")).isNull();
        assertThat(pregnant.phone("0911111111", "own")).isEqualTo("0911111111");

        // the other one of that number is on no list, and reads it all the same
        var secret = known(WorkList.MENTAL, List.of(Village.book(1), Village.book(2)));
        assertThat(secret.isOwn(Village.book(1), "own")).isTrue();
        assertThat(secret.isOwn(Village.book(2), "own")).isFalse();
    }

    private Own.Known known(WorkList list, List<UUID> people) {
        return await(own.of(pool, list, people, NOW.toLocalDate()));
    }

    private Fate answered(int number, Reply reply) {
        return await(answers.answer(Sight.owners(Village.book(number)), ID, reply, NOW.toLocalDateTime()));
    }

    private static Slot slot(int id, LocalTime from) {
        return new Slot(id, "", "", LocalDate.of(2026, 12, 1), from, from.plusMinutes(90), null, 100, 0);
    }

    private static List<Villager> many(int people) {
        var villagers = new ArrayList<Villager>();
        for (var each = 0; each < people; each++) {
            villagers.add(Villager.of(each, "Pác Mỉ", "", "09%08d".formatted(each % 600)));
        }
        return villagers;
    }

    private Campaign begun() {
        var begun = ((Done) await(campaigns.begin(OFFICE, ID, draft(), NOW))).campaign();
        return ((Done) await(campaigns.decide(OFFICE, ID, begun.version(), draft(), NOW))).campaign();
    }

    private void confirmed(OffsetDateTime sendAt, List<Slot> slots) {
        var begun = begun();
        var times = draft().times(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), List.of(), List.of(), slots);
        var decided = ((Done) await(campaigns.decide(OFFICE, ID, begun.version(), times, NOW))).campaign();
        assertThat(await(campaigns.confirm(OFFICE, ID, decided.version(), sendAt, NOW)))
                .isInstanceOf(Done.class);
    }

    private void confirmed(OffsetDateTime sendAt) {
        assertThat(await(campaigns.confirm(OFFICE, ID, begun().version(), sendAt, NOW)))
                .isInstanceOf(Done.class);
    }

    private static Draft draft() {
        var day = LocalDate.of(2026, 12, 1);
        return Draft.of("Người cao tuổi", Village.elderly(), "elderly")
                .words("elderly", "Nhà văn hóa Pác Mỉ", "Thẻ bảo hiểm y tế")
                .times(
                        day,
                        day.plusDays(14),
                        Draft.BEFORE,
                        Draft.AFTER,
                        List.of(new Slot(1, "", "", day, LocalTime.of(7, 30), LocalTime.of(9, 0), null, 100, 0)));
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

    private static <T> T await(Uni<T> uni) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> uni);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
