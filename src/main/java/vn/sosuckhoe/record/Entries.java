package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.Statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The newest version of everything that was said; owns the table {@code entry}. */
@ApplicationScoped
class Entries {

    private static final String OF_CITIZENS = """
            select citizen, kind, source, source_id, version, told_on, source_name, content
            from entry where citizen = any($1)
            order by citizen, kind collate "C", source collate "C", source_id
            """;

    Uni<Map<UUID, List<Entry>>> of(SqlClient connection, Collection<UUID> citizens) {
        return connection
                .preparedQuery(OF_CITIZENS)
                .execute(Tuple.of(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    var told = new HashMap<UUID, List<Entry>>();
                    rows.forEach(row -> told.computeIfAbsent(row.getUUID("citizen"), c -> new ArrayList<>())
                            .add(entry(row)));
                    return told;
                });
    }

    private static Entry entry(Row row) {
        var kind = Statement.Kind.valueOf(row.getString("kind"));
        var toldOn = row.getString("told_on");
        var content = row.getString("content");
        return new Entry(
                kind,
                row.getString("source"),
                row.getString("source_name"),
                row.getString("source_id"),
                row.getString("version"),
                toldOn == null ? null : PartialDate.parse(toldOn),
                content == null ? null : StatementJson.read(kind, content));
    }
}
