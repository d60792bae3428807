package vn.sosuckhoe.reminder.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Whether invitations wait for an answer: the {@link Invitation.State#OPEN} ones of several books, which stay unread. */
@ApplicationScoped
public class Waiting {

    // An array would be planned anew at each call, as its length makes every such plan look cheaper than a general one.
    // "offset 0": from the books to who became them, their invitations and their campaigns, never through those of all
    // people.
    static final String WAITING = """
            with recursive one as (
                select book, withholds, book as citizen
                from jsonb_to_recordset($1) as sight (book uuid, withholds boolean)
                union
                select one.book, one.withholds, c.id
                from one cross join lateral (select id from citizen where merged_into = one.citizen offset 0) c
            )
            select distinct one.book
            from one
            cross join lateral (select * from invitation where citizen = one.citizen offset 0) i
            cross join lateral (select * from campaign where id = i.campaign offset 0) c
            left join lateral (
                select * from campaign_slot where campaign = i.campaign and id = i.slot offset 0) slot on true
            where i.answer is null and i.came_on is null and i.ended_at is null
              and (slot.id is null or slot.day + slot.to_time > $2)
              and coalesce(
                      (select max(day) from campaign_slot any_slot where any_slot.campaign = i.campaign),
                      c.window_until, 'infinity') >= $2::date
              and (not one.withholds or c.selection ~ $3 and c.selection !~ $4)
            """;

    private final Pool pool;

    Waiting(Pool pool) {
        this.pool = pool;
    }

    /** Those of the books. */
    public Uni<Set<UUID>> in(Collection<Sight> books, LocalDateTime now) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(
                        new JsonArray(books.stream().map(Waiting::json).toList()),
                        now,
                        Occasion.ORDINARY,
                        Occasion.KEPT))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(toUnmodifiableSet()));
    }

    private static JsonObject json(Sight sight) {
        return new JsonObject().put("book", sight.book().toString()).put("withholds", sight.withholds());
    }
}
