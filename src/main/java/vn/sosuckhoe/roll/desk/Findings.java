package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.checkup.care.Care.Answer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** What was abnormal in people of a commune, and what became of it; nothing that is sensitive. */
@ApplicationScoped
public class Findings {

    /** Still to be done: re-examined, or referred where it was abnormal again and nobody wrote a diagnosis. */
    public static final Set<Answer> TO_DO = Set.of(Answer.OPEN, Answer.AGAIN);

    static final String OF = """
            with page as materialized (
                select f.* from roll_finding f
                where f.generation = %1$s and f.commune = $1 and $1 <> '' and not f.sensitive
                  and f.answer = any ($2::text[])
                  and f.found >= $3::date
                order by f.by_day, f.citizen, f.visit, f.indicator
                offset $4 limit $5
            )
            select r.citizen, r.name, r.sex, r.born, r.hamlet, r.hamlet_key, r.household,
                   p.indicator, p.disease, p.found, p.by_day, p.answer, p.answered_on
            from page p join roll r on r.citizen = p.citizen and r.generation = %1$s
            order by p.by_day, p.citizen, p.visit, p.indicator
            """.formatted(Question.LIVE);

    static final String COUNTED = """
            select f.answer, count(*)::integer from roll_finding f
            where f.generation = %s and f.commune = $1 and $1 <> '' and not f.sensitive and f.found >= $2::date
            group by f.answer
            """.formatted(Question.LIVE);

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Pool pool;

    Findings(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param disease code of what it may be a first sign of
     * @param by the day by which to come back
     * @param answeredOn {@code null} while open
     */
    public record Finding(
            Found person,
            String indicator,
            String disease,
            LocalDate found,
            LocalDate by,
            Answer answer,
            LocalDate answeredOn) {}

    /** What is still to be done, the longest due first. */
    public Uni<List<Finding>> open(String commune, int offset, int limit) {
        return of(commune, TO_DO, EVER, offset, limit);
    }

    /**
     * In the order of the days by which to come back.
     *
     * @param since first day on which it was found
     */
    public Uni<List<Finding>> of(String commune, Set<Answer> answers, LocalDate since, int offset, int limit) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(
                        commune,
                        answers.stream().map(Answer::name).toArray(String[]::new),
                        since,
                        (long) Math.max(0, offset),
                        Lists.limit(limit)))
                .map(rows -> Lists.all(rows, Findings::finding));
    }

    /** Every answer, also those that nothing has. */
    public Uni<Map<Answer, Integer>> count(String commune, LocalDate since) {
        return pool.preparedQuery(COUNTED).execute(Tuple.of(commune, since)).map(rows -> {
            var counted = new EnumMap<Answer, Integer>(Answer.class);
            for (var answer : Answer.values()) {
                counted.put(answer, 0);
            }
            rows.forEach(row -> counted.put(Answer.valueOf(row.getString(0)), row.getInteger(1)));
            return counted;
        });
    }

    private static Finding finding(Row row) {
        return new Finding(
                Search.found(row),
                row.getString(7),
                row.getString(8),
                row.getLocalDate(9),
                row.getLocalDate(10),
                Answer.valueOf(row.getString(11)),
                row.getLocalDate(12));
    }
}
