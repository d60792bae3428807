package vn.sosuckhoe.reminder.inbox;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.delivery.QueuePlans;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class WaitingPlanTest {

    @Test
    void a_family_s_page_reads_the_campaigns_that_invite_the_family_and_no_others() throws Exception {
        EmbeddedDatabase.empty();
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into citizen (id, revision) select md5('p' || n)::uuid, 1 from generate_series(1, 20000) n");
            statement.execute("""
                    insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording,
                                          selection, state, before_days, after_days, created_at, changed_at)
                    select md5('c' || n)::uuid, 1, '24021', '', '', '', '', 'elderly', '1', 'elderly', 'SENT', '{}', '{}',
                           now(), now()
                    from generate_series(1, 2000) n
                    """);
            statement.execute("""
                    insert into campaign_slot (campaign, id, hamlet_key, hamlet, day, from_time, to_time, capacity)
                    select md5('c' || n / 10)::uuid, n % 10, '', '', current_date, '07:00', '08:00', 10
                    from generate_series(10, 19999) n
                    """);
            statement.execute("""
                    insert into invitation (citizen, campaign, commune, hamlet_key, household, slot, slip)
                    select md5('p' || n)::uuid, md5('c' || 1 + n % 2000)::uuid, '', '', '', 1, false
                    from generate_series(1, 20000) n
                    """);
            statement.execute("vacuum analyze campaign, campaign_slot, invitation, citizen");
        }

        var plan = QueuePlans.plan(
                Waiting.WAITING,
                "jsonb, timestamp, text, text",
                "jsonb_build_array(jsonb_build_object('book', md5('p7')::uuid, 'withholds', false)), '2000-01-01', '.', '-'");

        assertThat(plan)
                .doesNotContain("Seq Scan on campaign", "Seq Scan on invitation", "Seq Scan on citizen")
                .contains("(actual rows=1.00 loops=1)");
    }
}
