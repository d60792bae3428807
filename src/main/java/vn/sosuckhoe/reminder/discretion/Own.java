package vn.sosuckhoe.reminder.discretion;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.roll.desk.WorkList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Which ways to somebody are theirs, and which are read by others as well. */
@ApplicationScoped
public class Own {

    private static final String LIVE = "(select id from generation where state = 'live')";

    // devices of whoever may open the book, so a child's are its guardians'; but not where these are not to know
    private static final String DEVICES = """
            select distinct k.citizen, p.id::text
            from book_key k
            join push_subscription p on p.holder = k.holder and p.gone_at is null
            where k.generation = %s and k.citizen = any ($1) and (k.until is null or k.until > $2)
              and (k.relation = 'OWNER' or not $3)
            """.formatted(LIVE);

    // who is invited with them does not tell it: the others of the household are not on the list
    private static final String SHARED = """
            select distinct r.citizen
            from roll r
            join roll_number n on n.generation = r.generation and n.commune = r.commune and n.number = r.phone
                              and n.citizen <> r.citizen
            join roll o on o.citizen = n.citizen and o.generation = n.generation
                       and o.phone = r.phone and o.phone_of = 'own'
            where r.generation = %s and r.citizen = any ($1)
            """.formatted(LIVE);

    /**
     * @param devices push subscriptions, of those who have any
     * @param shared people whose telephone is told by somebody else as their own, too; looked for where it matters only
     */
    public record Known(WorkList list, Map<UUID, List<String>> devices, Set<UUID> shared) {

        public List<String> devices(UUID book) {
            return devices.getOrDefault(book, List.of());
        }

        /** The number to write to, {@code null} for none: what guardians are not to know is not sent to them. */
        public String phone(String phone, String of) {
            return Discretion.isKept(list) && !"own".equals(of) ? null : phone;
        }

        public boolean isOwn(UUID book, String phoneOf) {
            return "own".equals(phoneOf) && !shared.contains(book);
        }
    }

    public Uni<Known> of(SqlClient client, WorkList list, Collection<UUID> people, LocalDate today) {
        var asked = people.toArray(UUID[]::new);
        return client.preparedQuery(DEVICES)
                .execute(Tuple.of(asked, today, Discretion.isKept(list)))
                .map(Own::devices)
                .chain(devices -> shared(client, list, asked).map(shared -> new Known(list, devices, shared)));
    }

    private static Uni<Set<UUID>> shared(SqlClient client, WorkList list, UUID[] people) {
        return Discretion.isSecret(list)
                ? client.preparedQuery(SHARED)
                        .execute(Tuple.of((Object) people))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .collect(Collectors.toUnmodifiableSet()))
                : Uni.createFrom().item(Set.of());
    }

    private static Map<UUID, List<String>> devices(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.getUUID(0), Collectors.mapping(row -> row.getString(1), Collectors.toList())));
    }
}
