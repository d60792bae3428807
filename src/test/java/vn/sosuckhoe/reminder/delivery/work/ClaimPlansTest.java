package vn.sosuckhoe.reminder.delivery.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.delivery.QueuePlans;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ClaimPlansTest {

    @BeforeEach
    void messages_that_have_just_been_put() throws Exception {
        Post.empty();
        QueuePlans.fill();
    }

    @Test
    void the_first_message_of_a_lane_is_found_without_reading_the_others() throws Exception {
        assertThat(QueuePlans.plan(Claims.LANES_WITH_WORK, "text, integer", "'sms', 16"))
                .containsPattern("Index Scan using outgoing_claim on outgoing \\(actual rows=1.00 loops=16\\)")
                .doesNotContain("Rows Removed by Filter");
    }

    @Test
    void a_claim_reads_what_it_takes() throws Exception {
        var plan = QueuePlans.plan(
                Claims.CLAIM,
                "text, smallint, bigint, text, text, integer, timestamptz, timestamptz",
                "'sms', 3, 200, 'replica', 'smpp', 1, now(), now() + interval '1 day'");

        assertThat(plan)
                .containsPattern("Index Scan using outgoing_claim on outgoing \\(actual rows=200.00 loops=1\\)")
                .doesNotContain("Rows Removed by Join Filter");
    }
}
