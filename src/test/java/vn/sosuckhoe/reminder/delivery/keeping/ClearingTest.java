package vn.sosuckhoe.reminder.delivery.keeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.reminder.campaign.turnout.Turnouts;
import vn.sosuckhoe.reminder.delivery.Outbox.State;
import vn.sosuckhoe.reminder.inbox.SentCodes;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.Invited.CAMPAIGN;

/** The terms of the house: two years for tries and receipts, five for messages. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ClearingTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2031-11-22T03:40:00+07:00");
    private static final OffsetDateTime FIVE_YEARS_AGO = NOW.minusYears(5).toOffsetDateTime();
    private static final OffsetDateTime TWO_YEARS_AGO = NOW.minusYears(2).toOffsetDateTime();
    private static final UUID CITIZEN = new UUID(0, 7);

    @Inject
    Clearing clearing;

    @Inject
    SentCodes codes;

    @Inject
    Turnouts turnouts;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void a_campaign_that_is_closed() throws SQLException {
        EmbeddedDatabase.empty();
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.execute("update campaign set state = 'CLOSED'");
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_message_goes_the_moment_its_term_is_over_and_not_before() throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO);
        message(2, "DELIVERED", FIVE_YEARS_AGO.minusNanos(1_000));
        clear();

        assertThat(Invited.read("select string_agg(code, ',') from outgoing")).isEqualTo("C1");
        assertThat(Invited.read("select string_agg(outgoing::text, ',') from outgoing_about"))
                .isEqualTo(id(1));
    }

    @Test
    void a_try_and_its_receipt_go_before_their_message() throws SQLException {
        message(1, "DELIVERED", TWO_YEARS_AGO.minusSeconds(1));
        message(2, "DELIVERED", TWO_YEARS_AGO);
        clear();

        assertThat(count("outgoing")).isEqualTo(2);
        assertThat(Invited.read("select string_agg(outgoing::text, ',') from attempt"))
                .isEqualTo(id(2));
        assertThat(Invited.read("select string_agg(gateway_id, ',') from receipt"))
                .isEqualTo("g2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"READY", "HELD", "CLAIMED"})
    void what_is_under_way_is_never_touched_however_old_it_is(String state) throws SQLException {
        message(1, state, FIVE_YEARS_AGO.minusYears(3));
        clear();

        assertThat(count("outgoing")).isOne();
        assertThat(count("outgoing_about")).isOne();
        assertThat(count("attempt")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEAD", "EXPIRED"})
    void what_did_not_get_out_stays_where_staff_find_it_until_it_cannot_be_sent_again(String state)
            throws SQLException {
        message(1, state, FIVE_YEARS_AGO.minusYears(3));
        message(2, state, FIVE_YEARS_AGO);
        Invited.execute("update campaign set state = 'SENT'");
        clear();
        assertThat(count("outgoing")).isEqualTo(2);
        assertThat(count("outgoing_about")).isEqualTo(2);

        Invited.execute("update campaign set state = 'CLOSED'");
        clear();
        assertThat(Invited.read("select string_agg(code, ',') from outgoing")).isEqualTo("C2");
        assertThat(Invited.read("select string_agg(outgoing::text, ',') from outgoing_about"))
                .isEqualTo(id(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEAD", "EXPIRED"})
    void what_did_not_get_out_and_is_of_no_campaign_may_be_sent_again_and_stays(String state) throws SQLException {
        message(1, state, FIVE_YEARS_AGO.minusYears(3));
        Invited.execute("update outgoing set campaign = null");
        clear();

        assertThat(count("outgoing")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENT", "STOPPED", "INVITING"})
    void messages_of_a_campaign_that_is_not_closed_stay(String state) throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO.minusYears(1));
        Invited.execute("update campaign set state = '" + state + "'");
        clear();

        assertThat(count("outgoing")).isOne();
    }

    @Test
    void a_message_that_went_out_late_is_kept_from_then_on() throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO.minusYears(1));
        Invited.execute("update outgoing set delivered_at = timestamptz '" + FIVE_YEARS_AGO.plusDays(1) + "'");
        clear();

        assertThat(count("outgoing")).isOne();
    }

    @Test
    void whether_a_message_was_ours_is_answered_as_before() throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO.minusDays(1));
        message(2, "CANCELLED", FIVE_YEARS_AGO.minusDays(1));
        message(3, "CANCELLED", FIVE_YEARS_AGO.minusDays(1));
        Invited.execute("update outgoing set accepted_at = null, delivered_at = null where state = 'CANCELLED'");
        Invited.execute("update outgoing set ambiguous = 1 where code = 'C3'");
        var before = new SentCodes.Sent[] {sent("C1"), sent("C2"), sent("C3")};
        clear();

        assertThat(count("outgoing")).isZero();
        assertThat(before[0]).isNotNull();
        assertThat(before[1]).isNull();
        assertThat(before[2]).isNotNull();
        assertThat(new SentCodes.Sent[] {sent("C1"), sent("C2"), sent("C3")}).containsExactly(before);
    }

    @Test
    void the_page_of_a_campaign_counts_its_messages_as_before() throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO.minusDays(2));
        message(2, "CANCELLED", FIVE_YEARS_AGO.minusDays(2));
        message(3, "DEAD", FIVE_YEARS_AGO.minusDays(2));
        clear();
        message(4, "DELIVERED", FIVE_YEARS_AGO.minusDays(1));
        clear();
        message(5, "DELIVERED", FIVE_YEARS_AGO.plusDays(1));

        assertThat(count("outgoing")).isOne();
        assertThat(turnouts.messages(CAMPAIGN).await().atMost(Duration.ofSeconds(10)))
                .isEqualTo(Map.of(State.DELIVERED, 3L, State.CANCELLED, 1L, State.DEAD, 1L));
    }

    @Test
    void more_than_one_statement_takes_goes_in_several_and_is_counted() throws SQLException {
        var many = 2 * Clearing.MOST + 300;
        messages(10, many, "DELIVERED", FIVE_YEARS_AGO.minusDays(1));
        var before = metrics.counter("reminder.cleared", "what", "messages").count();
        clear();

        assertThat(count("outgoing")).isZero();
        assertThat(count("attempt")).isZero();
        assertThat(count("receipt")).isZero();
        assertThat(count("sent_code")).isEqualTo(many);
        assertThat(metrics.counter("reminder.cleared", "what", "messages").count() - before)
                .isEqualTo(many);
    }

    @Test
    void what_is_old_is_found_by_its_age_and_never_by_reading_all() throws SQLException {
        var indexes = Map.of(
                Clearing.RECEIPTS, "receipt_by_age",
                Clearing.ATTEMPTS, "attempt_by_age",
                Clearing.MESSAGES, "outgoing_over");
        for (var each : indexes.entrySet()) {
            assertThat(plan(each.getKey()))
                    .containsPattern("Index Scan using " + each.getValue() + "[^\\n]*\\n\\s+Index Cond: .*< \\$1");
        }
    }

    /** Of any number of rows: the few of a test are read faster all at once. */
    private static String plan(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare clearing as " + sql);
            try (var rows = statement.executeQuery("explain (costs off) execute clearing (now(), 1000)")) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }

    @Test
    void another_replica_that_is_at_it_is_not_disturbed() throws SQLException {
        message(1, "DELIVERED", FIVE_YEARS_AGO.minusDays(1));
        try (var other = EmbeddedDatabase.connection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('reminder.clearing', 0))");
            clear();
            assertThat(count("outgoing")).isOne();
            other.rollback();
        }
        clear();
        assertThat(count("outgoing")).isZero();
    }

    private void clear() {
        clearing.clear(NOW).await().atMost(Duration.ofSeconds(30));
    }

    private SentCodes.Sent sent(String code) {
        return codes.of(code).await().atMost(Duration.ofSeconds(10));
    }

    private static int count(String table) throws SQLException {
        return Integer.parseInt(Invited.read("select count(*) from " + table));
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-" + "%012d".formatted(number);
    }

    private static void message(int number, String state, OffsetDateTime at) throws SQLException {
        messages(number, 1, state, at);
    }

    /** Each with one try that began, and one receipt that came, at that moment. */
    private static void messages(int first, int count, String state, OffsetDateTime at) throws SQLException {
        for (var sql : List.of("""
                insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, campaign, wave,
                                      not_before, expires_at, state, attempts, claimed_at, accepted_at, delivered_at, created_at)
                select 0, %1$s, 'sms', '0500000417', 'vi', 'x', 'k' || n, 'C' || n, '24021', 'elderly', '%2$s', 'first', at, at,
                       '%3$s', 1, at, at, at, at
                from generate_series(%5$d, %6$d) n, (select timestamptz '%4$s' as at) moment
                """, """
                insert into outgoing_about (citizen, lane, outgoing, campaign)
                select '%7$s', 0, %1$s, '%2$s' from generate_series(%5$d, %6$d) n
                """, """
                insert into attempt (lane, outgoing, number, id, gateway, begun_at, ended_at, outcome, gateway_id)
                select 0, %1$s, 1, gen_random_uuid(), 'smpp', at, at, 'ACCEPTED', 'g' || n
                from generate_series(%5$d, %6$d) n, (select timestamptz '%4$s' as at) moment
                """, """
                insert into receipt (gateway, gateway_id, state, at, matched)
                select 'smpp', 'g' || n, 'DELIVERED', timestamptz '%4$s', true from generate_series(%5$d, %6$d) n
                """)) {
            Invited.execute(sql.formatted(
                    "('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid",
                    CAMPAIGN,
                    state,
                    at,
                    first,
                    first + count - 1,
                    CITIZEN));
        }
    }
}
