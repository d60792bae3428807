package vn.sosuckhoe.record.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierStatus;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final String OWNERS = """
            select i.type, i.value, i.valid_from, i.citizen, c.merged_into
            from unnest($1::text[], $2::text[]) as claimed(type, value)
            join identifier i on i.type = claimed.type and i.value = claimed.value
            join citizen c on c.id = i.citizen
            order by c.id for no key update of c
            """;
    private static final String ADD_CITIZEN = "insert into citizen (id, revision) values ($1, 1)";
    private static final String ADD_NUMBERS = """
            insert into identifier (type, value, citizen, valid_from)
            select type, value, $3, $4 from unnest($1::text[], $2::text[]) as claimed(type, value)
            on conflict do nothing
            """;
    private static final String KNOWN_EARLIER = """
            update identifier i set valid_from = $3
            from unnest($1::text[], $2::text[]) as claimed(type, value)
            where i.type = claimed.type and i.value = claimed.value
            """;
    private static final String MOVE_NUMBERS = "update identifier set citizen = $2 where citizen = any($1)";
    private static final String MERGE = """
            update citizen set merged_into = $2, revision = revision + 1, changed_at = now() where id = any($1)
            """;
    // a personal ID takes the place of the number of a newborn and of the old card, from the first day it is told
    private static final String REPLACE = """
            update identifier old
            set status = 'REPLACED',
                valid_to = greatest(old.valid_from collate "C", new.valid_from collate "C")
            from identifier new
            where old.citizen = $1 and old.type in ('NEWBORN_ID', 'OLD_ID_CARD') and old.status <> 'CANCELLED'
              and new.citizen = $1 and new.type = 'PERSONAL_ID'
            """;
    private static final String CHANGED =
            "update citizen set revision = revision + 1, changed_at = now() where id = $1";

    /** Locks the owners in the order of their ids. */
    Uni<List<Owner>> owners(SqlClient connection, List<Number> numbers) {
        return connection.preparedQuery(OWNERS).execute(keys(numbers)).map(rows -> {
            var owners = new ArrayList<Owner>();
            rows.forEach(row -> owners.add(new Owner(
                    new Number(IdentifierType.valueOf(row.getString("type")), row.getString("value")),
                    row.getUUID("citizen"),
                    date(row.getString("valid_from")),
                    row.getUUID("merged_into") != null)));
            return owners;
        });
    }

    /**
     * Statements leave in the order in which all transactions take their locks: citizens, then numbers by type and
     * value. None waits for the answer of the one before.
     */
    Uni<Void> write(SqlClient connection, Established person) {
        var day = person.day() == null ? null : person.day().toString();
        var steps = new ArrayList<Uni<RowSet<Row>>>();
        if (person.isNew()) {
            steps.add(connection.preparedQuery(ADD_CITIZEN).execute(Tuple.of(person.citizen())));
        }
        if (!person.adopted().isEmpty()) {
            var keys = keys(person.adopted()).addUUID(person.citizen()).addString(day);
            steps.add(connection.preparedQuery(ADD_NUMBERS).execute(keys).invoke(rows -> {
                if (rows.rowCount() < person.adopted().size()) {
                    throw new Race();
                }
            }));
        }
        if (!person.earlier().isEmpty()) {
            steps.add(connection
                    .preparedQuery(KNOWN_EARLIER)
                    .execute(keys(person.earlier()).addString(day)));
        }
        if (!person.merged().isEmpty()) {
            var who = Tuple.of(person.merged().toArray(UUID[]::new), person.citizen());
            steps.add(connection.preparedQuery(MOVE_NUMBERS).execute(who));
            steps.add(connection.preparedQuery(MERGE).execute(who));
        }
        if (person.mayReplace()) {
            steps.add(connection.preparedQuery(REPLACE).execute(Tuple.of(person.citizen())));
        }
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(steps).andFailFast().replaceWithVoid();
    }

    Uni<Void> changed(SqlClient connection, UUID citizen) {
        return connection.preparedQuery(CHANGED).execute(Tuple.of(citizen)).replaceWithVoid();
    }

    private static Tuple keys(List<Number> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return Tuple.of(
                sorted.stream().map(number -> number.type().name()).toArray(String[]::new),
                sorted.stream().map(Number::value).toArray(String[]::new));
    }

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
