package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.identity.Described;
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

    // the length alone, without unpacking what is stored packed
    private static final String TOO_LARGE = """
            select from entry where citizen = any($1)
            group by citizen having sum(octet_length(content)) > $2 limit 1
            """;

    // among equal versions the greater content wins, so that no order of arrival ever matters
    private static final String NEWEST_WINS = """
            on conflict (citizen, kind, source, source_id) do update
            set version = excluded.version, told_on = excluded.told_on,
                source_name = excluded.source_name, content = excluded.content
            where (entry.version, coalesce(entry.content, '') collate "C")
                < (excluded.version, coalesce(excluded.content, '') collate "C")
            """;
    private static final String PUT = """
            insert into entry (citizen, kind, source, source_id, version, told_on, source_name, content)
            select $1, kind, $2, source_id, $3, $4, $5, content
            from unnest($6::text[], $7::text[], $8::text[]) as draft(kind, source_id, content)
            """ + NEWEST_WINS;
    private static final String MOVE = """
            insert into entry (citizen, kind, source, source_id, version, told_on, source_name, content)
            select distinct on (kind, source, source_id)
                $2::uuid, kind, source, source_id, version, told_on, source_name, content
            from entry where citizen = any($1)
            order by kind, source, source_id, version desc, coalesce(content, '') collate "C" desc
            """ + NEWEST_WINS;
    private static final String LEAVE = "delete from entry where citizen = any($1)";
    private static final String DESCRIBED = """
            select citizen, content::jsonb ->> 'birthDate' as birth_date, content::jsonb ->> 'name' as name
            from entry where citizen = any($1) and kind = 'PERSON' and content is not null
            """;

    /** @return how many statements are new, or newer than what was known */
    Uni<Integer> put(SqlClient connection, UUID citizen, Reading.Header header, Told told) {
        if (told.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var toldOn = header.toldOn() == null ? null : header.toldOn().toString();
        var values = Tuple.of(citizen, header.sender(), header.version(), toldOn)
                .addString(header.senderName() == null ? "" : header.senderName())
                .addArrayOfString(told.kinds())
                .addArrayOfString(told.sourceIds())
                .addArrayOfString(told.contents());
        return connection.preparedQuery(PUT).execute(values).map(RowSet::rowCount);
    }

    /** What was told about the one is told about the other from now on. */
    Uni<Void> move(SqlClient connection, List<UUID> from, UUID to) {
        var gone = from.toArray(UUID[]::new);
        return connection
                .preparedQuery(MOVE)
                .execute(Tuple.of(gone, to))
                .chain(() -> connection.preparedQuery(LEAVE).execute(Tuple.of(gone)))
                .replaceWithVoid();
    }

    Uni<Map<UUID, Described>> described(SqlClient connection, Collection<UUID> citizens) {
        return connection
                .preparedQuery(DESCRIBED)
                .execute(Tuple.of(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    var described = new HashMap<UUID, Described>();
                    rows.forEach(row -> {
                        var birth = row.getString("birth_date");
                        described
                                .computeIfAbsent(row.getUUID("citizen"), c -> Described.asNothing())
                                .add(birth == null ? null : PartialDate.parse(birth), row.getString("name"));
                    });
                    return described;
                });
    }

    /** Whether what was said about any one of them is longer than so many bytes. */
    Uni<Boolean> exceed(SqlClient connection, Collection<UUID> citizens, long bytes) {
        return connection
                .preparedQuery(TOO_LARGE)
                .execute(Tuple.of(citizens.toArray(UUID[]::new), bytes))
                .map(rows -> rows.size() > 0);
    }

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
