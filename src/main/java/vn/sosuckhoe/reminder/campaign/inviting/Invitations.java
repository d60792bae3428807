package vn.sosuckhoe.reminder.campaign.inviting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.plan.Seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is invited: makes the rows of {@code invitation}, and takes them from waiting to told. */
@ApplicationScoped
class Invitations {

    private static final String LIVE = "(select id from generation where state = 'live')";

    // who is invited already stays as invited, also under an id of before two people turned out to be one
    private static final String INVITE = """
            insert into invitation (citizen, campaign, commune, hamlet_key, household, slip)
            select r.citizen, $1, r.commune, r.hamlet_key, r.household, false
            from roll r
            where r.generation = %s and r.citizen = any ($2) and r.commune = $3
              and not exists (select from citizen c where c.id = r.citizen and c.merged_into is not null)
              and not exists (
                  select from citizen c join invitation i on i.citizen = c.id and i.campaign = $1
                  where c.merged_into = r.citizen)
            on conflict (citizen, campaign) do nothing
            """.formatted(LIVE);

    private static final String WAITING = """
            select i.citizen, i.hamlet_key, i.household, r.phone, r.email
            from invitation i
            left join roll r on r.citizen = i.citizen and r.commune = i.commune and r.generation = %s
            where i.campaign = $1 and i.told_at is null and i.ended_at is null
            order by i.hamlet_key, i.household, r.head desc nulls last, i.citizen
            """.formatted(LIVE);

    // held: it stands in the portal already, where somebody may be answering just now. Who turned out to be
    // somebody else waits until the invitation is with the one who goes on: under the old id nobody would be found
    // to tell
    private static final String STILL_WAITING = """
            select citizen, hamlet_key, household, slot is null and answer is null, answer is distinct from 'CANNOT'
            from invitation i
            where campaign = $1 and citizen = any ($2) and told_at is null and ended_at is null
              and not exists (select from citizen c where c.id = i.citizen and c.merged_into is not null)
            order by hamlet_key, household, citizen
            for update
            """;

    private static final String SEAT = """
            with given as (
                update invitation i set slot = s.slot
                from unnest($2::uuid[], $3::integer[]) as s (citizen, slot)
                where i.campaign = $1 and i.citizen = s.citizen and i.slot is null and i.answer is null
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

    // in the order in which the fate of messages holds them
    private static final String END = """
            with held as (
                select citizen from invitation
                where campaign = $1 and ended_at is null and came_on is null
                order by citizen
                for update
            )
            update invitation i set ended_at = now()
            from held where i.campaign = $1 and i.citizen = held.citizen
            """;

    /** Somebody invited who has not been told. */
    record Waiting(UUID book, String hamletKey, String household, String phone, String email) {

        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Waiting[" + book + "]";
        }
    }

    /**
     * The same, with what they have answered meanwhile.
     *
     * @param free has no time yet and has not answered
     * @param wanted has not said that they cannot come
     */
    record Untold(Seats.Guest guest, boolean free, boolean wanted) {}

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

    Uni<List<Untold>> stillWaiting(SqlClient tx, UUID campaign, Collection<UUID> people) {
        return tx.preparedQuery(STILL_WAITING)
                .execute(Tuple.of(campaign, array(people)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Untold(
                                new Seats.Guest(row.getUUID(0), row.getString(1), row.getString(2)),
                                row.getBoolean(3),
                                row.getBoolean(4)))
                        .toList());
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
