package vn.sosuckhoe.record;

import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.person.Identifier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Puts entries straight into the record, as the intake does once it has understood a message. */
public final class RecordFeed implements AutoCloseable {

    /** A source says something about a citizen. */
    public record Saying(UUID citizen, Entry entry) {}

    private static final String SAY = """
            with said as (
                insert into entry (citizen, kind, source, source_id, version, told_on, source_name, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (citizen, kind, source, source_id) do update set
                    version = excluded.version, told_on = excluded.told_on,
                    source_name = excluded.source_name, content = excluded.content
                where entry.version < excluded.version
                returning citizen)
            update citizen set revision = revision + 1, changed_at = now() where id in (select citizen from said)
            """;

    private final Connection connection;

    public RecordFeed() throws SQLException {
        connection = EmbeddedDatabase.connection();
        connection.setAutoCommit(false);
    }

    public void people(Collection<UUID> citizens) throws SQLException {
        try (var insert = connection.prepareStatement("insert into citizen (id) values (?)")) {
            for (var citizen : citizens) {
                insert.setObject(1, citizen);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    public void identifiers(UUID citizen, List<Identifier> identifiers) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into identifier (type, value, citizen, status) values (?, ?, ?, ?)")) {
            for (var identifier : identifiers) {
                insert.setString(1, identifier.type().name());
                insert.setString(2, identifier.value());
                insert.setObject(3, citizen);
                insert.setString(4, identifier.status().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** In one transaction. */
    public void say(List<Saying> sayings) throws SQLException {
        try (var say = connection.prepareStatement(SAY)) {
            for (var saying : sayings) {
                var entry = saying.entry();
                say.setObject(1, saying.citizen());
                say.setString(2, entry.kind().name());
                say.setString(3, entry.source());
                say.setString(4, entry.sourceId());
                say.setString(5, entry.version());
                say.setString(6, entry.toldOn() == null ? null : entry.toldOn().toString());
                say.setString(7, entry.sourceName());
                say.setString(8, entry.statement() == null ? null : StatementJson.write(entry.statement()));
                say.addBatch();
            }
            say.executeBatch();
        }
        connection.commit();
    }

    /** Any statement, committed at once; parameters in the order of the question marks. */
    public int run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            var count = statement.getUpdateCount();
            connection.commit();
            return count;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
