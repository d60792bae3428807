package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.machine.BenchPostgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Books and who owns them, taken from the shelf at random. */
record Readers(List<UUID> books, List<String> etags, List<String> owners) {

    /** @param most of them */
    static Readers of(BenchPostgres postgres, String database, int most) {
        var books = new ArrayList<UUID>();
        var etags = new ArrayList<String>();
        var owners = new ArrayList<String>();
        try (var connection = postgres.connection(database, "postgres");
                var select = connection.prepareStatement("""
                        select citizen, etag, owners[1] from book
                        where generation = (select id from generation where state = 'live')
                          and owners[1] ~ '^[0-9]{12}$'
                        order by citizen limit ?
                        """)) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    books.add(rows.getObject(1, UUID.class));
                    etags.add(rows.getString(2));
                    owners.add(rows.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Readers(books, etags, owners);
    }

    /** The first ones; books have random ids, so these are anybody. */
    Readers first(int count) {
        var most = Math.min(count, books.size());
        return new Readers(books.subList(0, most), etags.subList(0, most), owners.subList(0, most));
    }

    List<String> paths(String before) {
        return books.stream().map(book -> before + book).toList();
    }

    List<String> tags() {
        return etags.stream().map(etag -> "If-None-Match: \"" + etag + "\"").toList();
    }
}
