package vn.sosuckhoe.reminder.delivery;

import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.sql.Statement;

/** A queue of which the planner has not heard yet: it was empty when it looked last. */
public final class QueuePlans {

    public static final int WAITING = 8_000;

    private QueuePlans() {}

    public static void fill() throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            put(statement, "old", "DELIVERED");
            statement.execute("vacuum analyze outgoing, attempt");
            put(statement, "new", "READY");
        }
    }

    private static void put(Statement statement, String key, String state) throws SQLException {
        statement.execute("""
                insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, wave,
                                      not_before, expires_at, state, attempts)
                select n %% 16, gen_random_uuid(), 'sms', '0500' || lpad(n::text, 6, '0'), 'vi', 'body',
                       '%1$s ' || n, '%1$s' || n, '24021', 'elderly', 'first', now(), now() + interval '1 day', '%2$s', 1
                from generate_series(1, %3$d) n
                """.formatted(key, state, WAITING));
    }

    /**
     * How a statement goes when it is carried out; what it did is taken back.
     *
     * @param types of its parameters
     * @param values SQL, a list
     */
    public static String plan(String sql, String types, String values) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked (" + types + ") as " + sql);
            try (var rows = statement.executeQuery(
                    "explain (analyze, costs off, timing off, buffers off) execute asked (" + values + ")")) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            } finally {
                connection.rollback();
            }
        }
    }
}
