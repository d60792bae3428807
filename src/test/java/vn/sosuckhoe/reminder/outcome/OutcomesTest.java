package vn.sosuckhoe.reminder.outcome;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** From an invitation to what became of it, on a real database. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class OutcomesTest {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-00000000ca01");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The window is the three weeks from this day on. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Inject
    Outcomes outcomes;

    @Inject
    Pool pool;

    @BeforeEach
    void four_people_are_invited() throws Exception {
        EmbeddedDatabase.empty();
        Villager.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(2, "Pác Mỉ", "h2", "0500222222"),
                Villager.of(3, "Nà Hối", "h3", "0500333333"),
                Villager.of(4, "Nà Hối", "h4", null)));
        campaign(WorkList.ELDERLY);
        run("""
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slot, slip, invited_at, told_at)
                select citizen, '%s', commune, hamlet_key, household, 1, phone is null,
                       timestamptz '2026-11-22 10:00+07', timestamptz '2026-11-22 10:01+07'
                from roll
                """.formatted(CAMPAIGN));
    }

    private void campaign(WorkList list) {
        run("delete from campaign_slot");
        run("delete from campaign");
        run("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording,
                                      selection, state, place, window_from, window_until, before_days, after_days,
                                      created_at, changed_at)
                values ('%s', 1, '24021', '%s', 'yta.24021', 'Vi Thị Lan', 'Khám', '%s', '1',
                        '{"commune":"%2$s","list":"%s","hamletKey":null,"window":"ALL","of":null,"fromAge":null,"toAge":null}',
                        'SENT', 'Trạm y tế', date '%s', date '%5$s' + 21, '{7,1}', '{14}', now(), now())
                """.formatted(CAMPAIGN, Village.HERE, list == WorkList.VACCINATION ? "vaccination" : "elderly", list, DAY));
        run("""
                insert into campaign_slot (campaign, id, hamlet_key, hamlet, day, from_time, to_time, capacity)
                values ('%s', 1, '', '', date '%s', '07:30', '09:00', 100)
                """.formatted(CAMPAIGN, DAY));
    }

    @Test
    void who_was_seen_on_one_of_the_days_came_and_hears_of_the_result_once() {
        seen(1, "2026-12-11", "2026-12-10", "2026-11-01");
        on(DAY.plusDays(1));
        round();
        round();

        assertThat(text("select string_agg(citizen || ' ' || came_on, ',') from invitation where came_on is not null"))
                .isEqualTo(Villager.book(1) + " 2026-12-10");
        assertThat(sent()).isEqualTo("0500111111 result");
        assertThat(number("select count(*) from invitation where result_at is not null"))
                .isEqualTo(1);
        assertThat(text("select body from outgoing")).doesNotContain("2026-11-01");
    }

    @Test
    void a_day_outside_the_window_or_before_the_invitation_answers_nothing() {
        seen(1, "2026-12-09");
        seen(2, "2027-01-01");
        seen(3, "2026-12-20");
        run("update invitation set invited_at = timestamptz '2026-12-21 00:30+07' where hamlet_key = 'nà hối'");
        on(LocalDate.of(2027, 1, 2));
        round();

        assertThat(number("select count(*) from invitation where came_on is not null"))
                .isZero();
    }

    @Test
    void to_a_vaccination_comes_who_got_a_dose_and_there_is_no_result_to_read() {
        campaign(WorkList.VACCINATION);
        seen(1, "2026-12-10");
        run("update roll set dosed = '{2026-12-12}' where citizen = '%s'".formatted(Villager.book(2)));
        on(DAY.plusDays(3));
        round();

        assertThat(text("select string_agg(citizen || ' ' || came_on, ',') from invitation where came_on is not null"))
                .isEqualTo(Villager.book(2) + " 2026-12-12");
        assertThat(number("select count(*) from outgoing")).isZero();
        assertThat(number("select count(*) from invitation where result_at is not null"))
                .isZero();
    }

    @Test
    void who_has_moved_away_is_seen_by_the_new_station_and_not_by_the_old_one() {
        seen(1, "2026-12-10");
        run("update roll set commune = '%s' where citizen = '%s'".formatted(Village.THERE, Villager.book(1)));
        on(DAY.plusDays(1));
        round();

        assertThat(number("select count(*) from invitation where came_on is not null"))
                .isZero();
        assertThat(number("select count(*) from outgoing")).isZero();
    }

    @Test
    void only_the_roll_that_is_live_counts() {
        seen(1, "2026-12-10");
        run("update roll set generation = 99");
        on(DAY.plusDays(1));
        round();

        assertThat(number("select count(*) from invitation where came_on is not null"))
                .isZero();
    }

    @Test
    void it_is_said_again_a_week_and_a_day_before_and_two_weeks_after_each_time_once() {
        run("update invitation set answer = 'CANNOT', answered_at = now() where citizen = '%s'"
                .formatted(Villager.book(2)));
        on(DAY.minusDays(8));
        round();
        assertThat(sent()).isEmpty();

        on(DAY.minusDays(7));
        round();
        round();
        assertThat(sent()).isEqualTo("0500111111 before-7, 0500333333 before-7");

        on(DAY.minusDays(1));
        round();
        assertThat(sent())
                .isEqualTo("0500111111 before-1, 0500111111 before-7, 0500333333 before-1, 0500333333 before-7");

        seen(3, DAY.toString());
        run("delete from outgoing_about");
        run("delete from outgoing");
        on(DAY.plusDays(14));
        round();
        round();
        assertThat(sent()).isEqualTo("0500111111 after-14, 0500222222 after-14, 0500333333 result");
        assertThat(text("select string_agg(distinct waves::text, ' ' order by waves::text) from invitation"))
                .isEqualTo("{after-14} {before-7,before-1,after-14} {before-7,before-1}");
    }

    @Test
    void who_was_told_only_a_few_days_before_is_not_told_the_same_again_as_a_week_before() {
        run("update invitation set told_at = timestamptz '2026-12-04 09:00+07'");
        on(DAY.minusDays(5));
        round();
        assertThat(sent()).isEmpty();

        on(DAY.minusDays(1));
        round();
        assertThat(sent()).isEqualTo("0500111111 before-1, 0500222222 before-1, 0500333333 before-1");
    }

    @Test
    void what_nothing_ran_for_is_not_made_up_for_weeks_later() {
        on(DAY.plusDays(21));
        round();

        assertThat(sent()).isEmpty();
    }

    @Test
    void of_a_campaign_that_was_stopped_it_is_noted_who_came_and_nothing_is_sent() {
        run("update campaign set state = 'STOPPED'");
        seen(1, DAY.toString());
        on(DAY.plusDays(14));
        round();

        assertThat(number("select count(*) from invitation where came_on is not null"))
                .isEqualTo(1);
        assertThat(sent()).isEmpty();
    }

    @Test
    void replicas_that_look_at_once_send_nothing_twice() {
        seen(1, DAY.toString());
        on(DAY.plusDays(14));
        await(Uni.combine()
                .all()
                .unis(outcomes.round(), outcomes.round(), outcomes.round())
                .asTuple());
        round();

        assertThat(sent()).isEqualTo("0500111111 result, 0500222222 after-14, 0500333333 after-14");
    }

    @Test
    void what_answers_is_said_of_every_list() {
        assertThat(WorkList.values())
                .allSatisfy(
                        list -> assertThat(Answered.of(list)).as(list.code()).isNotNull());
    }

    private void seen(int villager, String... days) {
        run("update roll set seen = '{%s}' where citizen = '%s'"
                .formatted(String.join(",", days), Villager.book(villager)));
    }

    private String sent() {
        return String.valueOf(
                        text(
                                "select coalesce(string_agg(address || ' ' || wave, ', ' order by address, wave), '') from outgoing"))
                .strip();
    }

    private void round() {
        await(outcomes.round());
    }

    private static void on(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(9, 0).atZone(VIETNAM).toInstant(), VIETNAM), Clock.class);
    }

    private static void run(String sql) {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
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
