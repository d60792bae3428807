package vn.sosuckhoe.reminder.outcome;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.reminder.campaign.inviting.Inviting;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.result.Receipted;
import vn.sosuckhoe.reminder.delivery.result.Results;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Two of a village turn out to be one: the first goes on as the second. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ReunionTest {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-00000000ca02");
    private static final UUID OLD = Villager.book(1);
    private static final UUID ONE = Villager.book(2);
    private static final UUID LATER = Villager.book(3);

    @Inject
    Reunion reunion;

    @Inject
    Outcomes outcomes;

    @Inject
    Inviting inviting;

    @Inject
    Pool pool;

    @BeforeEach
    void a_campaign_with_two_times() throws SQLException {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-12-11T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        EmbeddedDatabase.empty();
        Villager.settle(
                List.of(Villager.of(2, "Pác Mỉ", "h2", "0500000022"), Villager.of(3, "Pác Mỉ", "h3", "0500000033")));
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.execute("update campaign set commune = '" + Village.HERE + "'");
        Invited.slot(CAMPAIGN, 1, "2026-12-10", 10);
        Invited.slot(CAMPAIGN, 2, "2026-12-12", 10);
        Invited.execute("insert into citizen (id) values ('%s'), ('%s'), ('%s')".formatted(OLD, ONE, LATER));
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void an_invitation_follows_the_person_and_is_answered_by_the_visits_of_the_one_who_goes_on() throws SQLException {
        invite(OLD, 1);
        message(OLD, 1, "ACCEPTED");
        unite(OLD, ONE);
        Invited.execute("update roll set seen = '{2026-12-10}' where citizen = '" + ONE + "'");

        round();
        await(outcomes.round());

        assertThat(Invited.read("select string_agg(citizen || ' ' || slot || ' ' || came_on, ',') from invitation"))
                .isEqualTo(ONE + " 1 2026-12-10");
        assertThat(Invited.read("select string_agg(distinct citizen::text, ',') from outgoing_about"))
                .isEqualTo(ONE.toString());
        assertThat(taken(1)).isEqualTo("1");
    }

    @Test
    void without_going_together_nobody_would_have_come() throws SQLException {
        invite(OLD, 1);
        unite(OLD, ONE);
        Invited.execute("update roll set seen = '{2026-12-10}' where citizen = '" + ONE + "'");

        await(outcomes.round());

        assertThat(Invited.read("select came_on from invitation")).isNull();
    }

    @Test
    void of_two_invitations_the_one_that_got_further_goes_on_and_the_other_is_closed_as_history() throws SQLException {
        invite(OLD, 1);
        invite(ONE, 2);
        Invited.execute("update invitation set answer = 'CONFIRMED', answered_at = now(), opened_at = now(), "
                + "waves = '{before-7}' where citizen = '" + OLD + "'");
        Invited.execute("update invitation set delivered_at = now(), sent_at = now(), waves = '{before-1}' "
                + "where citizen = '" + ONE + "'");
        unite(OLD, ONE);
        round();

        assertThat(invitation(ONE)).isEqualTo("CONFIRMED slot 1 open {before-7,before-1}");
        assertThat(invitation(OLD)).isEqualTo("- slot - ended {before-1}");
        assertThat(Invited.read("select delivered_at is not null from invitation where citizen = '" + OLD + "'"))
                .isEqualTo("t");
        assertThat(taken(1)).isEqualTo("1");
        assertThat(taken(2)).isEqualTo("0");
    }

    @Test
    void where_both_got_as_far_the_own_one_stays_and_what_waits_for_the_other_is_not_sent() throws SQLException {
        invite(OLD, 1);
        invite(ONE, 2);
        message(OLD, 1, "READY");
        message(OLD, 2, "CLAIMED");
        message(ONE, 3, "READY");
        // about both, who share the telephone
        message(ONE, 4, "READY");
        about(OLD, 4);
        unite(OLD, ONE);
        round();

        assertThat(invitation(ONE)).isEqualTo("- slot 2 open {}");
        assertThat(invitation(OLD)).isEqualTo("- slot - ended {}");
        assertThat(Invited.read("select string_agg(code || ' ' || state || ' ' || next_state, ', ' order by code) "
                        + "from outgoing"))
                .isEqualTo("C1 CANCELLED CANCELLED, C2 CLAIMED CANCELLED, C3 READY READY, C4 READY READY");
        assertThat(Invited.read(
                        "select count(*) || ' of ' || count(distinct outgoing) from outgoing_about where citizen = '"
                                + ONE + "'"))
                .isEqualTo("4 of 4");
        assertThat(Invited.read("select count(*) from outgoing_about where citizen = '" + OLD + "'"))
                .isEqualTo("0");
    }

    @Test
    void who_came_under_either_id_has_come() throws SQLException {
        invite(OLD, 1);
        invite(ONE, 2);
        Invited.execute(
                "update invitation set came_on = date '2026-12-10', result_at = now() where citizen = '" + OLD + "'");
        Invited.execute("update invitation set answer = 'CANNOT', answered_at = now() where citizen = '" + ONE + "'");
        unite(OLD, ONE);
        round();

        assertThat(Invited.read("select came_on || ' ' || (result_at is not null) from invitation where citizen = '"
                        + ONE + "'"))
                .isEqualTo("2026-12-10 true");
        assertThat(invitation(OLD)).isEqualTo("CANNOT slot - ended {}");
    }

    @Test
    void a_chain_of_people_ends_at_the_last_one_in_whatever_order_it_came_about() throws SQLException {
        invite(OLD, 1);
        unite(ONE, LATER);
        unite(OLD, ONE);
        round();

        assertThat(Invited.read("select string_agg(citizen::text, ',') from invitation"))
                .isEqualTo(LATER.toString());
    }

    @Test
    void what_waits_is_not_sent_by_a_way_that_was_refused_under_any_other_id() throws SQLException {
        message(LATER, 1, "READY");
        message(ONE, 2, "READY");
        Invited.execute(
                "insert into contact_choice values ('%s', false, true, false, false, 'vi', '21:00', '07:00', 'x', "
                                .formatted(OLD)
                        + "timestamptz '2026-01-01')");
        round();
        assertThat(Invited.read("select string_agg(distinct state, ',') from outgoing"))
                .isEqualTo("READY");

        unite(OLD, ONE);
        unite(ONE, LATER);
        // said by the one they are today
        Invited.execute(
                "insert into contact_choice values ('%s', true, false, false, false, 'vi', '21:00', '07:00', 'x', "
                                .formatted(LATER)
                        + "timestamptz '2026-01-02')");
        round();
        assertThat(Invited.read("select string_agg(code || ' ' || state, ', ' order by code) from outgoing"))
                .isEqualTo("C1 CANCELLED, C2 CANCELLED");
    }

    @Test
    void what_comes_to_the_one_who_goes_on_is_not_sent_by_a_way_that_they_refused() throws Exception {
        invite(OLD, 1);
        message(OLD, 1, "READY");
        // about a neighbour as well, who shares the telephone
        message(OLD, 2, "READY");
        about(LATER, 2);
        // of another campaign
        message(ONE, 3, "READY");
        Invited.execute("update outgoing_about set campaign = gen_random_uuid() where citizen = '" + ONE + "'");
        Invited.execute(
                "insert into contact_choice values ('%s', false, true, false, false, 'vi', '21:00', '07:00', 'x', now())"
                        .formatted(ONE));
        unite(OLD, ONE);

        try (var other = EmbeddedDatabase.connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from outgoing where code = 'C3' for update");
            var reunion = CompletableFuture.runAsync(this::round);
            waiting(1);
            assertThat(Invited.read("select state from outgoing where code = 'C1'"))
                    .as("never theirs and still to be sent")
                    .isEqualTo("CANCELLED");
            other.rollback();
            reunion.get(10, TimeUnit.SECONDS);
        }
        assertThat(Invited.read("select string_agg(code || ' ' || state, ', ' order by code) from outgoing"))
                .isEqualTo("C1 CANCELLED, C2 READY, C3 CANCELLED");
    }

    @Test
    void a_receipt_that_comes_just_then_is_noted_with_the_one_who_goes_on() throws Exception {
        invite(OLD, 1);
        message(OLD, 1, "ACCEPTED");
        unite(OLD, ONE);
        var arrived = new Receipted(0, new UUID(9, 1), 1, Receipt.State.DELIVERED, null);

        try (var other = EmbeddedDatabase.connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from invitation where citizen = '" + OLD + "' for update");
            var reunion = CompletableFuture.runAsync(this::round);
            waiting(1);
            var receipt = CompletableFuture.runAsync(
                    () -> await(pool.withTransaction(tx -> Results.received(tx, List.of(arrived)))));
            waiting(2);
            other.rollback();
            CompletableFuture.allOf(reunion, receipt).get(10, TimeUnit.SECONDS);
        }
        assertThat(Invited.read("select citizen || ' ' || (delivered_at is not null) from invitation"))
                .isEqualTo(ONE + " true");
    }

    @Test
    void whoever_holds_the_campaign_may_take_its_invitations_in_any_order() throws Exception {
        invite(OLD, 1);
        invite(ONE, 2);
        unite(OLD, ONE);

        try (var other = EmbeddedDatabase.connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from campaign for update");
            other.createStatement().execute("select from invitation where citizen = '" + ONE + "' for update");
            var reunion = CompletableFuture.runAsync(this::round);
            waiting(1);
            other.createStatement().execute("select from invitation where citizen = '" + OLD + "' for update");
            other.commit();
            reunion.get(10, TimeUnit.SECONDS);
        }
        assertThat(invitation(OLD)).isEqualTo("- slot - ended {}");
    }

    @Test
    void who_is_united_while_the_campaign_invites_is_told_under_the_id_that_goes_on() throws SQLException {
        invite(OLD, 2);
        invite(LATER, 2);
        Invited.execute("update invitation set told_at = null");
        Invited.execute("update campaign set state = 'INVITING', invited_to = 'ffffffff-ffff-ffff-ffff-ffffffffffff'");
        unite(OLD, ONE);

        await(inviting.round());
        assertThat(Invited.read("select string_agg(citizen::text, ',') from invitation where told_at is null"))
                .isEqualTo(OLD.toString());
        assertThat(Invited.read("select string_agg(address, ',') from outgoing"))
                .isEqualTo("0500000033");
        assertThat(Invited.read("select state from campaign")).isEqualTo("INVITING");

        round();
        await(inviting.round());
        assertThat(Invited.read("select count(*) from invitation where told_at is null"))
                .isEqualTo("0");
        assertThat(Invited.read("select string_agg(address, ',' order by address) from outgoing"))
                .isEqualTo("0500000022,0500000033");
        assertThat(Invited.read("select state from campaign")).isEqualTo("SENT");
    }

    @Test
    void who_is_united_hears_again_of_the_day_and_of_the_result_under_the_id_that_goes_on() throws SQLException {
        invite(OLD, 2);
        invite(LATER, 1);
        Invited.execute("update invitation set came_on = date '2026-12-10' where citizen = '" + LATER + "'");
        Invited.execute("insert into citizen (id) values ('" + Villager.book(4) + "')");
        Villager.settle(List.of(Villager.of(4, "Pác Mỉ", "h4", "0500000044")));
        Invited.execute("delete from roll where citizen = '" + LATER + "'");
        unite(OLD, ONE);
        unite(LATER, Villager.book(4));

        await(outcomes.round());
        assertThat(Invited.read("select count(*) from invitation where waves <> '{}' or result_at is not null"))
                .isEqualTo("0");

        round();
        await(outcomes.round());
        assertThat(Invited.read("select string_agg(address || ' ' || wave, ', ' order by address) from outgoing"))
                .isEqualTo("0500000022 before-1, 0500000044 result");
        assertThat(Invited.read("select string_agg(waves::text || (result_at is not null), ' ' order by citizen) "
                        + "from invitation"))
                .isEqualTo("{before-1}false {}true");
    }

    @Test
    void where_two_invitations_change_places_they_do_so_with_all_but_their_key() throws SQLException {
        var sides = Twice.CHANGE_PLACES.split("=", 2);
        var set = names(sides[0]);

        assertThat(names(sides[1].replace("o.", ""))).isEqualTo(set);
        assertThat(Stream.concat(set.stream(), columns("""
                        select string_agg(a.attname, ', ')
                        from pg_index x join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
                        where x.indrelid = 'invitation'::regclass and x.indisprimary
                        """).stream()))
                .containsExactlyInAnyOrderElementsOf(columns("""
                        select string_agg(attname, ', ') from pg_attribute
                        where attrelid = 'invitation'::regclass and attnum > 0 and not attisdropped
                        """));
    }

    private static List<String> columns(String sql) throws SQLException {
        return List.of(Invited.read(sql).split(", "));
    }

    /** What stands in the first brackets. */
    private static List<String> names(String sql) {
        return List.of(sql.substring(sql.indexOf('(') + 1, sql.indexOf(')')).split(",\\s+"));
    }

    @Test
    void once_is_enough_and_replicas_do_not_disturb_each_other() throws SQLException {
        invite(OLD, 1);
        invite(ONE, 2);
        unite(OLD, ONE);
        await(Uni.combine()
                .all()
                .unis(reunion.round(), reunion.round(), reunion.round())
                .asTuple());
        round();

        assertThat(invitation(ONE)).isEqualTo("- slot 2 open {}");
        assertThat(invitation(OLD)).isEqualTo("- slot - ended {}");
        assertThat(taken(1) + taken(2)).isEqualTo("01");
    }

    @Test
    void whoever_is_still_only_themselves_keeps_everything() throws SQLException {
        invite(OLD, 1);
        invite(ONE, 2);
        round();

        assertThat(invitation(OLD)).isEqualTo("- slot 1 open {}");
        assertThat(invitation(ONE)).isEqualTo("- slot 2 open {}");
    }

    private static void invite(UUID citizen, int slot) throws SQLException {
        Invited.invite(citizen, CAMPAIGN, slot);
        Invited.execute("update invitation set told_at = invited_at, commune = '" + Village.HERE + "'");
    }

    private static void unite(UUID old, UUID other) throws SQLException {
        Invited.execute("update citizen set merged_into = '%s' where id = '%s'".formatted(other, old));
    }

    private static void message(UUID citizen, int number, String state) throws SQLException {
        Invited.execute("""
                insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, campaign, wave,
                                      not_before, expires_at, state)
                values (0, '%s', 'sms', '0500000417', 'vi', 'x', 'k%2$d', 'C%2$d', '24021', 'elderly', '%3$s', 'first', now(),
                        now() + interval '1 day', '%4$s')
                """.formatted(new UUID(9, number), number, CAMPAIGN, state));
        about(citizen, number);
    }

    private static void about(UUID citizen, int number) throws SQLException {
        Invited.execute("insert into outgoing_about values ('%s', 0, '%s', '%s')"
                .formatted(citizen, new UUID(9, number), CAMPAIGN));
    }

    private static String invitation(UUID citizen) throws SQLException {
        return Invited.read("""
                select coalesce(answer, '-') || ' slot ' || coalesce(slot::text, '-')
                       || case when ended_at is null then ' open ' else ' ended ' end || waves::text
                from invitation where citizen = '%s'
                """.formatted(citizen));
    }

    private static String taken(int slot) throws SQLException {
        return Invited.read("select taken from campaign_slot where id = " + slot);
    }

    /** Until so many stand behind somebody else's lock. */
    private static void waiting(int many) {
        Awaitility.await("somebody waits")
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Integer.parseInt(Invited.read("select count(*) from pg_locks where not granted")) >= many);
    }

    private void round() {
        await(reunion.round());
    }

    private static <T> T await(Uni<T> uni) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> uni);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
