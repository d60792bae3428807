package vn.sosuckhoe.record.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierStatus;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The register of people: owns the table {@code identifier}, and of the table {@code citizen} everything but the
 * projection's queue columns.
 */
@ApplicationScoped
public class People {

    private static final String REGISTERED = """
            select c.id, c.merged_into, i.type, i.value, i.status, i.valid_from, i.valid_to
            from citizen c left join identifier i on i.citizen = c.id
            where c.id = any($1)
            order by c.id, i.type collate "C", i.value collate "C"
            """;

    public Uni<Map<UUID, Registered>> registered(SqlClient connection, Collection<UUID> citizens) {
        return connection
                .preparedQuery(REGISTERED)
                .execute(Tuple.of(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    var people = new LinkedHashMap<UUID, Registered>();
                    for (var row : rows) {
                        var person = people.computeIfAbsent(
                                row.getUUID("id"), id -> new Registered(new ArrayList<>(), row.getUUID("merged_into")));
                        if (row.getString("type") != null) {
                            person.identifiers().add(identifier(row));
                        }
                    }
                    return people;
                });
    }

    private static Identifier identifier(Row row) {
        return new Identifier(
                IdentifierType.valueOf(row.getString("type")),
                row.getString("value"),
                date(row.getString("valid_from")),
                date(row.getString("valid_to")),
                IdentifierStatus.valueOf(row.getString("status")));
    }

    private static PartialDate date(String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
