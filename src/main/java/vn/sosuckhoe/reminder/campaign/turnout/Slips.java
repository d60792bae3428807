package vn.sosuckhoe.reminder.campaign.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whom paper has to reach: who has no other way, and whose message did not arrive. Not who answered, came or moved away
 * since. Whoever calls has settled that the campaign is theirs.
 */
@ApplicationScoped
public class Slips {

    /** Of one paper: what is more is printed hamlet by hamlet. */
    public static final int MOST = 1_000;

    private static final String OF = """
            select r.name, r.born, r.hamlet, i.hamlet_key, i.household, s.day, s.from_time, s.to_time,
                   coalesce(s.place, c.place)
            from invitation i
            join campaign c on c.id = i.campaign
            join roll r on r.citizen = i.citizen and r.commune = c.commune
             and r.generation = (select id from generation where state = 'live')
            left join campaign_slot s on s.campaign = i.campaign and s.id = i.slot
            where i.campaign = $1
              and ($2::text is null or i.hamlet_key = $2)
              and (i.slip or i.failed_at is not null and i.delivered_at is null)
              and i.ended_at is null and i.came_on is null and i.opened_at is null and i.answer is null
            order by i.hamlet_key, i.household, r.head desc, r.name_key, i.citizen
            limit $3
            """;

    private final Pool pool;

    Slips(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param hamlet as written, empty for none
     * @param day and times {@code null} where no time was given
     */
    public record Slip(
            String name,
            PartialDate born,
            String hamlet,
            String hamletKey,
            String household,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String place) {

        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Slip[]";
        }
    }

    /**
     * By hamlet and household; at most {@value #MOST} and one, which says that there are more.
     *
     * @param hamletKey {@code null} for all
     */
    public Uni<List<Slip>> of(UUID campaign, String hamletKey) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(campaign, hamletKey, MOST + 1L))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Slips::slip)
                        .toList());
    }

    private static Slip slip(Row row) {
        var born = row.getString(1);
        return new Slip(
                row.getString(0),
                born == null ? null : PartialDate.parse(born),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLocalDate(5),
                row.getLocalTime(6),
                row.getLocalTime(7),
                row.getString(8));
    }
}
