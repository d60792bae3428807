package vn.sosuckhoe.portal;

import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.care.CarePlan;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Puts sample books on the real shelf. */
final class Shelves {

    static final String MOTHER = "024168001288";
    static final String STRANGER = "024048000321";
    static final UUID ADULT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID CHILD = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final UUID NEWBORN = UUID.fromString("00000000-0000-4000-8000-000000000003");
    static final UUID EMPTY = UUID.fromString("00000000-0000-4000-8000-000000000004");
    static final UUID SOMEBODY_ELSES = UUID.fromString("00000000-0000-4000-8000-000000000005");

    static final UUID ON_TIME = UUID.fromString("00000000-0000-4000-8000-000000000008");
    static final UUID LATE = UUID.fromString("00000000-0000-4000-8000-000000000009");

    static final UUID BARE = UUID.fromString("00000000-0000-4000-8000-000000000006");

    private Shelves() {}

    static void fill() throws SQLException {
        EmbeddedDatabase.empty();
        put(ADULT, SampleBooks.adult(), MOTHER, null);
        put(CHILD, SampleBooks.child(), null, MOTHER);
        put(NEWBORN, SampleBooks.newborn(), null, MOTHER);
        put(ON_TIME, SampleBooks.onTime(), null, MOTHER);
        put(LATE, SampleBooks.late(), null, MOTHER);
        put(EMPTY, SampleBooks.empty(), null, MOTHER);
        put(BARE, SampleBooks.bare(), null, MOTHER);
        put(SOMEBODY_ELSES, SampleBooks.adult(), STRANGER, null);
    }

    /** With what the book asks for over time, as a projected one has it. */
    static void put(UUID id, Book told, String owner, String guardian) throws SQLException {
        var book = told.caring(CarePlan.of(Charts.of(told)));
        var json = BookJson.json(book);
        var cover = Cover.of(book);
        try (var connection = EmbeddedDatabase.connection();
                var insert = connection.prepareStatement("""
                        insert into book (citizen, generation, revision, version, etag, body, owners, guardians,
                                          guardians_until, commune, projected_at)
                        values (?, (select id from generation where state = 'live'), 1, 1, ?, ?, ?, ?,
                                date '2042-02-03', '07612', ?)
                        """);
                var key = connection.prepareStatement("""
                        insert into book_key (holder, generation, citizen, relation, until, cover)
                        values (?, (select id from generation where state = 'live'), ?, ?,
                                case when ? = 'GUARDIAN' then date '2042-02-03' end, ?)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, BookJson.etag(json));
            insert.setBytes(3, BookJson.gzip(json));
            insert.setArray(4, connection.createArrayOf("text", array(owner)));
            insert.setArray(5, connection.createArrayOf("text", array(guardian)));
            insert.setTimestamp(6, Timestamp.from(Instant.parse("2026-11-21T03:42:00Z")));
            insert.execute();
            var relation = owner == null ? "GUARDIAN" : "OWNER";
            key.setString(1, owner == null ? guardian : owner);
            key.setObject(2, id);
            key.setString(3, relation);
            key.setString(4, relation);
            key.setString(5, BookJson.cover(cover));
            key.execute();
        }
    }

    private static String[] array(String holder) {
        return holder == null ? new String[0] : new String[] {holder};
    }
}
