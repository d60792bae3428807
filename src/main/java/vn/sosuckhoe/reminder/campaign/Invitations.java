package vn.sosuckhoe.reminder.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.plan.Appointment;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.reminder.plan.Seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is invited: makes the rows of {@code invitation}, and reads how these people are reached. */
@ApplicationScoped
class Invitations {

    private static final String LIVE = "(select id from generation where state = 'live')";

    // who is invited already stays as invited
    private static final String INVITE = """
            insert into invitation (citizen, campaign, commune, hamlet_key, household, slip)
            select r.citizen, $1, r.commune, r.hamlet_key, r.household, false
            from roll r
            where r.generation = %s and r.citizen = any ($2) and r.commune = $3
            on conflict (citizen, campaign) do nothing
            """.formatted(LIVE);

    private static final String WAITING = """
            select i.citizen, i.hamlet_key, i.household, r.phone, r.email
            from invitation i
            left join roll r on r.citizen = i.citizen and r.generation = %s
            where i.campaign = $1 and i.told_at is null and i.ended_at is null
            order by i.hamlet_key, i.household, r.head desc nulls last, i.citizen
            """.formatted(LIVE);

    private static final String STILL_WAITING = """
            select citizen, hamlet_key, household from invitation
            where campaign = $1 and citizen = any ($2) and told_at is null and ended_at is null
            order by hamlet_key, household, citizen
            """;

    private static final String PEOPLE = """
            select i.citizen, r.name, r.phone, r.phone_of, r.email, s.id, s.day, s.from_time, s.to_time, s.place
            from invitation i
            left join roll r on r.citizen = i.citizen and r.generation = %s
            left join campaign_slot s on s.campaign = i.campaign and s.id = i.slot
            where i.campaign = $1 and i.citizen = any ($2) and i.ended_at is null
            order by i.hamlet_key, i.household, r.head desc nulls last, i.citizen
            """.formatted(LIVE);

    // devices of whoever may open the book, so a child's are its guardians'
    private static final String DEVICES = """
            select distinct k.citizen, p.id::text
            from book_key k
            join push_subscription p on p.holder = k.holder and p.gone_at is null
            where k.generation = %s and k.citizen = any ($1) and (k.until is null or k.until > $2)
            """.formatted(LIVE);

    private static final String SEAT = """
            with given as (
                update invitation i set slot = s.slot
                from unnest($2::uuid[], $3::integer[]) as s (citizen, slot)
                where i.campaign = $1 and i.citizen = s.citizen
                returning s.slot
            )
            update campaign_slot c set taken = c.taken + g.people
            from (select slot, count(*)::integer as people from given group by slot) g
            where c.campaign = $1 and c.id = g.slot
            """;

    private static final String TOLD = """
            update invitation set told_at = now(), slip = citizen = any ($3)
            where campaign = $1 and citizen = any ($2)
            """;

    private static final String END = """
            update invitation set ended_at = now() where campaign = $1 and ended_at is null and came_on is null
            """;

    private final Choices choices;

    Invitations(Choices choices) {
        this.choices = choices;
    }

    /** Somebody invited who has not been told. */
    record Waiting(UUID book, String hamletKey, String household, String phone, String email) {}

    Uni<Integer> invite(SqlClient tx, UUID campaign, String commune, Collection<UUID> people) {
        return tx.preparedQuery(INVITE)
                .execute(Tuple.of(campaign, array(people), commune))
                .map(rows -> rows.rowCount());
    }

    /** By hamlet and household. */
    Uni<List<Waiting>> waiting(SqlClient client, UUID campaign) {
        return client.preparedQuery(WAITING).execute(Tuple.of(campaign)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new Waiting(
                        row.getUUID(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .toList());
    }

    Uni<List<Seats.Guest>> stillWaiting(SqlClient tx, UUID campaign, Collection<UUID> people) {
        return tx.preparedQuery(STILL_WAITING)
                .execute(Tuple.of(campaign, array(people)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Seats.Guest(row.getUUID(0), row.getString(1), row.getString(2)))
                        .toList());
    }

    /** Those of them who are invited, with the ways to them and what they chose. */
    Uni<List<Invitee>> people(SqlClient tx, UUID campaign, Collection<UUID> people, LocalDate today) {
        return Uni.combine()
                .all()
                .unis(
                        tx.preparedQuery(PEOPLE).execute(Tuple.of(campaign, array(people))),
                        choices.of(tx, people),
                        devices(tx, people, today))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(told -> StreamSupport.stream(told.getItem1().spliterator(), false)
                        .map(row -> new Invitee(
                                row.getUUID(0),
                                row.getString(1),
                                row.getString(2),
                                "own".equals(row.getString(3)),
                                row.getString(4),
                                told.getItem3().getOrDefault(row.getUUID(0), List.of()),
                                told.getItem2().get(row.getUUID(0)),
                                appointment(row)))
                        .toList());
    }

    Uni<Map<UUID, List<String>>> devices(SqlClient tx, Collection<UUID> people, LocalDate today) {
        return tx.preparedQuery(DEVICES).execute(Tuple.of(array(people), today)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.getUUID(0), Collectors.mapping(row -> row.getString(1), Collectors.toList()))));
    }

    private static Appointment appointment(Row row) {
        return row.getInteger(5) == null
                ? null
                : new Appointment(
                        row.getInteger(5),
                        row.getLocalDate(6),
                        row.getLocalTime(7),
                        row.getLocalTime(8),
                        row.getString(9));
    }

    Uni<Void> seat(SqlClient tx, UUID campaign, Map<UUID, Integer> seats) {
        if (seats.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var books = seats.keySet().toArray(UUID[]::new);
        var slots = seats.values().toArray(Integer[]::new);
        return tx.preparedQuery(SEAT).execute(Tuple.of(campaign, books, slots)).replaceWithVoid();
    }

    Uni<Void> told(SqlClient tx, UUID campaign, Collection<UUID> people, Set<UUID> bySlip) {
        return tx.preparedQuery(TOLD)
                .execute(Tuple.of(campaign, array(people), array(bySlip)))
                .replaceWithVoid();
    }

    /** Of those who have not come. */
    Uni<Void> end(SqlClient tx, UUID campaign) {
        return tx.preparedQuery(END).execute(Tuple.of(campaign)).replaceWithVoid();
    }

    private static UUID[] array(Collection<UUID> people) {
        return people.toArray(UUID[]::new);
    }
}
