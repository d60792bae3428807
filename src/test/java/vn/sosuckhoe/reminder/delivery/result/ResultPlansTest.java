package vn.sosuckhoe.reminder.delivery.result;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.delivery.QueuePlans;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of hundreds at once is written to hundreds of rows; nothing is compared with everything. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ResultPlansTest {

    private static final int TOLD = 300;

    @BeforeEach
    void messages_under_way() throws Exception {
        EmbeddedDatabase.empty();
        QueuePlans.fill();
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("update outgoing set state = 'CLAIMED' where key like 'new %' and lane < 4");
            statement.execute("""
                    insert into attempt (lane, outgoing, number, id, gateway)
                    select lane, id, attempts, gen_random_uuid(), 'smpp' from outgoing where state = 'CLAIMED'
                    """);
        }
    }

    /** One of the columns of what is told, as an array. */
    private static String each(String column) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select quote_literal(array_agg(%s order by id)::text)
                        from (select * from outgoing where state = 'CLAIMED' order by id limit %d) told
                        """.formatted(column, TOLD))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String same(String value) {
        return "array_fill(%s, array[%d])".formatted(value, TOLD);
    }

    @Test
    void answers() throws SQLException {
        var plan = QueuePlans.plan(
                Results.SETTLE,
                "smallint[], uuid[], integer[], text[], text[], text[], boolean[], double precision[], bigint, smallint[],"
                        + " smallint[], smallint[]",
                String.join(
                        ", ",
                        each("lane"),
                        each("id"),
                        each("attempts"),
                        same("'ACCEPTED'::text"),
                        same("null::text"),
                        each("code"),
                        same("false"),
                        same("5.0::double precision"),
                        "6",
                        same("null::smallint"),
                        same("null::smallint"),
                        same("null::smallint")));

        assertThat(plan)
                .startsWith("Update on outgoing o (actual rows=300.00")
                .doesNotContain("Removed by Join Filter", "Seq Scan on outgoing");
    }

    @Test
    void receipts() throws SQLException {
        var plan = QueuePlans.plan(
                Results.RECEIVED,
                "smallint[], uuid[], integer[], text[], text[]",
                String.join(
                        ", ",
                        each("lane"),
                        each("id"),
                        each("attempts"),
                        same("'DELIVERED'::text"),
                        same("null::text")));

        assertThat(plan)
                .startsWith("Update on outgoing o (actual rows=300.00")
                .doesNotContain("Removed by Join Filter", "Seq Scan on outgoing");
    }

    @Test
    void what_is_late() throws SQLException {
        assertThat(QueuePlans.plan(Results.EXPIRE, "bigint", "1000"))
                .contains("Index Scan using outgoing_late on outgoing (actual rows=0.00 loops=1)")
                .doesNotContain("Seq Scan on outgoing");
    }
}
