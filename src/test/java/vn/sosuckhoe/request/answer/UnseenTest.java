package vn.sosuckhoe.request.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.station.report.Asking;
import vn.sosuckhoe.village.Village;

import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class UnseenTest {

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @Inject
    Unseen unseen;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void a_village_of_which_two_report() throws Exception {
        Village.settle(pool, vertx, reader, 0);
        Asking.report(Village.CHILD, UUID.randomUUID(), "2026-11-20", "2026-11-24", "2026-11-30");
        Asking.report(Village.FOUND, UUID.randomUUID(), "2026-11-17", "2026-11-19", "2026-11-27");
    }

    @AfterEach
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void what_waits_in_a_book_without_a_commune_is_counted() throws Exception {
        assertThat(counted()).isZero();

        Asking.run("update book set commune = null where citizen = '" + Village.CHILD + "'");
        assertThat(counted()).isEqualTo(1);
        assertThat(unseen.isSeen(Village.CHILD).await().indefinitely()).isFalse();
        assertThat(unseen.isSeen(Village.FOUND).await().indefinitely()).isTrue();

        Asking.run("delete from book where citizen = '" + Village.FOUND + "'");
        assertThat(counted()).isEqualTo(2);

        Asking.run("update citizen_request set state = 'CORRECTED'");
        assertThat(counted()).isZero();
    }

    @Test
    void what_was_sent_under_somebody_else_is_seen_with_whom_they_turned_out_to_be() throws Exception {
        Asking.run("delete from book where citizen = '" + Village.FOUND + "'");
        Asking.run("update citizen set merged_into = '" + Village.CHILD + "' where id = '" + Village.FOUND + "'");
        assertThat(counted()).isZero();

        Asking.run("update book set commune = null where citizen = '" + Village.CHILD + "'");
        assertThat(counted()).isEqualTo(2);
    }

    private double counted() {
        unseen.keep().await().indefinitely();
        return metrics.get("requests.unseen").gauge().value();
    }
}
