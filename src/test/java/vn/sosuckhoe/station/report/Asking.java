package vn.sosuckhoe.station.report;

import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.util.UUID;

/** What people of the village report, on a day and with deadlines of a test's choice. */
public final class Asking {

    private Asking() {}

    public static void report(UUID citizen, UUID id, String received, String firstBy, String doneBy)
            throws SQLException {
        run("""
                insert into citizen_request (citizen, id, kind, vaccine, day, words, state, sender, sender_name, relation,
                                             received_at, first_answer_by, done_by, changed_at, in_book)
                values ('%1$s', '%2$s', 'WRONG', 'Viêm gan B', '2025-09-03', 'Sổ giấy ghi ngày 03/09.', 'RECEIVED',
                        '024190001234', 'Hoàng Thị Mai', 'GUARDIAN', '%3$s 09:00+07', '%4$s', '%5$s', '%3$s 09:00+07',
                        'Viêm gan B · 02/09/2025 · Bệnh viện Đa khoa tỉnh')
                """.formatted(citizen, id, received, firstBy, doneBy));
    }

    public static void run(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String read(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
