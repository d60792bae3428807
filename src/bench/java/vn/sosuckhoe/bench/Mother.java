package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.machine.BenchPostgres;

import java.sql.SQLException;

/** The book of the person of the demo who signs in. */
record Mother(String book, String tag) {

    Mother(BenchPostgres postgres, String personalId) {
        this(column(postgres, personalId, 1), column(postgres, personalId, 2));
    }

    private static String column(BenchPostgres postgres, String personalId, int column) {
        try (var connection = postgres.connection(BenchPostgres.DATABASE, "postgres");
                var select = connection.prepareStatement("""
                        select citizen, etag from book
                        where ? = any (owners) and generation = (select id from generation where state = 'live')
                        """)) {
            select.setString(1, personalId);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("the demo's mother has no book");
                }
                return rows.getString(column);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
