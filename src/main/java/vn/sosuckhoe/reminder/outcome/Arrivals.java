package vn.sosuckhoe.reminder.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.campaign.Selections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Who of those invited came, as the roll has it: notes the day in {@code invitation.came_on}, once and for good. */
@ApplicationScoped
class Arrivals {

    private static final int PIECE = 1_000;
    private static final Place START = new Place("", "", new UUID(0, 0));

    private static final String RUNNING = """
            select id, state = 'SENT', selection, window_from, window_until, before_days, after_days
            from campaign
            where state in ('INVITING', 'SENT', 'STOPPED') and window_from is not null and window_until is not null
            order by id
            """;

    // a day before the invitation answers nothing; the first day after it does
    private static final String CAME = """
            with waiting as (
                select citizen, commune, hamlet_key, household, (invited_at at time zone 'Asia/Ho_Chi_Minh')::date as invited
                from invitation
                where campaign = $1 and (hamlet_key, household, citizen) > ($2, $3, $4)
                  and came_on is null and ended_at is null
                order by hamlet_key, household, citizen
                limit $5
                for update skip locked
            ), came as (
                select w.citizen, min(day) as day
                from waiting w
                join roll r on r.citizen = w.citizen and r.commune = w.commune
                           and r.generation = (select id from generation where state = 'live')
                cross join unnest(r.%s) as day
                where day between greatest($6, w.invited) and $7
                group by w.citizen
            ), noted as (
                update invitation i set came_on = came.day
                from came
                where i.campaign = $1 and i.citizen = came.citizen
            )
            select hamlet_key, household, citizen, (select count(*)::integer from came)
            from waiting
            order by hamlet_key desc, household desc, citizen desc
            limit 1
            """;

    private static final String SEEN = CAME.formatted("seen");
    private static final String DOSED = CAME.formatted("dosed");

    private final Pool pool;

    Arrivals(Pool pool) {
        this.pool = pool;
    }

    /** Where looking has got to. */
    private record Place(String hamletKey, String household, UUID citizen) {}

    Uni<List<Running>> running() {
        return pool.query(RUNNING).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(Arrivals::running)
                .toList());
    }

    private static Running running(Row row) {
        return new Running(
                row.getUUID(0),
                row.getBoolean(1),
                Selections.read(row.getString(2)).list(),
                row.getLocalDate(3),
                row.getLocalDate(4),
                List.of(row.getArrayOfIntegers(5)),
                List.of(row.getArrayOfIntegers(6)));
    }

    /** How many came whom nobody had noted yet. */
    Uni<Integer> note(Running campaign, LocalDate today) {
        return campaign.from().isAfter(today) ? Uni.createFrom().item(0) : note(campaign, START, 0);
    }

    private Uni<Integer> note(Running campaign, Place after, int already) {
        return pool.preparedQuery(Answered.of(campaign.list()).byDose() ? DOSED : SEEN)
                .execute(Tuple.of(campaign.campaign(), after.hamletKey, after.household, after.citizen, PIECE)
                        .addLocalDate(campaign.from())
                        .addLocalDate(campaign.until()))
                .chain(rows -> {
                    var last = rows.iterator();
                    if (!last.hasNext()) {
                        return Uni.createFrom().item(already);
                    }
                    var row = last.next();
                    return note(
                            campaign,
                            new Place(row.getString(0), row.getString(1), row.getUUID(2)),
                            already + row.getInteger(3));
                });
    }
}
