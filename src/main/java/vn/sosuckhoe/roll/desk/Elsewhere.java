package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What other facilities diagnosed or ordered for people of a commune. A visit that is sensitive is not on it: where it was
 * may say what it was for.
 */
@ApplicationScoped
public class Elsewhere {

    static final String OF = """
            with page as materialized (
                select v.* from roll_visit v
                where v.generation = %1$s and v.commune = $1 and $1 <> '' and v.facility <> $2
                  and v.day >= $3::date and not v.sensitive and (v.diagnosed or v.ordered)
                order by v.day desc, v.citizen, v.visit, v.facility
                offset $4 limit $5
            )
            select r.citizen, r.name, r.sex, r.born, r.hamlet, r.hamlet_key, r.household,
                   p.visit, p.facility, p.day, p.diagnosed, p.ordered
            from page p join roll r on r.citizen = p.citizen and r.generation = %1$s
            order by p.day desc, p.citizen, p.visit, p.facility
            """.formatted(Question.LIVE);

    static final String COUNTED = """
            select count(*)::integer from roll_visit v
            where v.generation = %s and v.commune = $1 and $1 <> '' and v.facility <> $2
              and v.day >= $3::date and not v.sensitive and (v.diagnosed or v.ordered)
            """.formatted(Question.LIVE);

    private final Pool pool;

    Elsewhere(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param visit id of the visit in the book
     * @param facility code of who told it
     */
    public record Seen(Found person, String visit, String facility, LocalDate on, boolean diagnosed, boolean ordered) {}

    /**
     * Newest first.
     *
     * @param ownFacility whose own visits are left out
     */
    public Uni<List<Seen>> of(String commune, String ownFacility, LocalDate since, int offset, int limit) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(commune, ownFacility, since, (long) Math.max(0, offset), Lists.limit(limit)))
                .map(rows -> Lists.all(rows, Elsewhere::seen));
    }

    /** How many of these visits there are. */
    public Uni<Integer> count(String commune, String ownFacility, LocalDate since) {
        return pool.preparedQuery(COUNTED)
                .execute(Tuple.of(commune, ownFacility, since))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static Seen seen(Row row) {
        return new Seen(
                Search.found(row),
                row.getString(7),
                row.getString(8),
                row.getLocalDate(9),
                row.getBoolean(10),
                row.getBoolean(11));
    }
}
