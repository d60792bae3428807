package vn.sosuckhoe.reminder.campaign.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who was invited and what became of it, one by one. Whoever asks has found the campaign among those of the own facility first. */
@ApplicationScoped
public class GuestList {

    /** Rows of one page. */
    public static final int ROWS = 50;

    private static final String STATE = """
            case when i.came_on is not null then 'CAME'
                 when i.ended_at is not null then 'ENDED'
                 when i.answer is not null then i.answer
                 when i.opened_at is not null then 'OPENED'
                 when i.delivered_at is not null then 'DELIVERED'
                 when i.failed_at is not null then 'FAILED'
                 when i.sent_at is not null then 'SENT'
                 else 'WAITING' end
            """;

    private static final String WHERE = """
            i.campaign = $1 and ($2::text is null or i.hamlet_key = $2)
            and (case $3::text when 'ALL' then true
                               when 'SLIP' then i.slip
                               when 'FAILED' then i.failed_at is not null and i.delivered_at is null
                               when 'SILENT' then i.answer is null and i.came_on is null
                               when 'ANSWERED' then i.answer is not null
                               when 'CANNOT' then i.answer = 'CANNOT'
                               when 'CAME' then i.came_on is not null
                               when 'NOT_COME' then i.came_on is null and i.ended_at is null end)
            """;

    // who has moved away is somebody else's to look after: neither name nor new home is shown
    private static final String PAGE = """
            select i.citizen, r.name, coalesce(r.hamlet, i.hamlet_key), i.household, s.day, s.from_time, i.slip, %s,
                   i.came_on
            from invitation i
            left join roll r on r.citizen = i.citizen and r.commune = i.commune
                            and r.generation = (select id from generation where state = 'live')
            left join campaign_slot s on s.campaign = i.campaign and s.id = i.slot
            where %s
            order by i.hamlet_key, i.household, i.citizen
            limit %d offset $4
            """.formatted(STATE, WHERE, ROWS);

    private static final String COUNT = "select count(*)::integer from invitation i where " + WHERE;

    private static final String HAMLETS = """
            select i.hamlet_key, coalesce(max(r.hamlet), i.hamlet_key)
            from invitation i
            left join roll r on r.citizen = i.citizen and r.commune = i.commune
                            and r.generation = (select id from generation where state = 'live')
            where i.campaign = $1
            group by i.hamlet_key order by i.hamlet_key
            """;

    private final Pool pool;

    GuestList(Pool pool) {
        this.pool = pool;
    }

    /** Some of those invited. */
    public enum Some {
        ALL,
        SLIP,
        FAILED,
        SILENT,
        ANSWERED,
        CANNOT,
        CAME,
        NOT_COME
    }

    /** @param all how many there are on all pages */
    public record Page(List<Guest> guests, int all) {}

    public record Hamlet(String key, String name) {}

    /**
     * By hamlet and household.
     *
     * @param hamletKey {@code null} for all
     * @param page from 0
     */
    public Uni<Page> page(UUID campaign, String hamletKey, Some some, int page) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(campaign, hamletKey, some.name(), (long) page * ROWS))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(GuestList::guest)
                        .toList())
                .chain(guests -> pool.preparedQuery(COUNT)
                        .execute(Tuple.of(campaign, hamletKey, some.name()))
                        .map(rows -> new Page(guests, rows.iterator().next().getInteger(0))));
    }

    public Uni<List<Hamlet>> hamlets(UUID campaign) {
        return pool.preparedQuery(HAMLETS).execute(Tuple.of(campaign)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new Hamlet(row.getString(0), row.getString(1)))
                .toList());
    }

    private static Guest guest(Row row) {
        return new Guest(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLocalDate(4),
                row.getLocalTime(5),
                row.getBoolean(6),
                Guest.State.valueOf(row.getString(7)),
                row.getLocalDate(8));
    }
}
