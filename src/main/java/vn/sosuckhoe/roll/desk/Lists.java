package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.roll.Listing.Reach;
import vn.sosuckhoe.roll.desk.Counted.ByHamlet;
import vn.sosuckhoe.roll.desk.Counted.Figures;
import vn.sosuckhoe.roll.desk.Selection.Window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The lists of one commune. Whoever calls has settled that the one who asks may see it; people of whom no commune is known
 * are on no list.
 */
@ApplicationScoped
public class Lists {

    /** Rows of one answer. */
    public static final int MOST = 5_000;

    static final String HAMLETS = """
            select c.*, (%s) as hamlet
            from (
                select r.hamlet_key, count(*)::integer from roll r
                where r.generation = %s and r.commune = $1 and $1 <> ''
                group by r.hamlet_key
            ) c
            order by c.hamlet_key
            """.formatted(Question.HAMLET, Question.LIVE);

    private final Pool pool;

    Lists(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param key empty for people without a hamlet
     * @param name as one of its people has it written
     */
    public record Hamlet(String key, String name, int people) {}

    /** By hamlet, household and name. */
    public Uni<List<Listed>> people(Selection asked, LocalDate today, int offset, int limit) {
        return pool.preparedQuery(Question.page(meaning(asked)))
                .execute(Question.of(asked, today, window(asked), (long) Math.max(0, offset), limit(limit)))
                .map(rows -> all(rows, Lists::listed));
    }

    /**
     * By citizen, for who goes through all of them in pieces.
     *
     * @param after the last one of the piece before, {@code null} to begin
     */
    public Uni<List<Listed>> ids(Selection asked, LocalDate today, UUID after, int limit) {
        return pool.preparedQuery(Question.after(meaning(asked)))
                .execute(Question.of(asked, today, window(asked), after, limit(limit)))
                .map(rows -> all(rows, Lists::listed));
    }

    public Uni<Counted> count(Selection asked, LocalDate today) {
        return pool.preparedQuery(Question.counted(meaning(asked)))
                .execute(Question.of(asked, today, Window.ALL, Question.sunday(today), Question.monthOn(today)))
                .map(Lists::counted);
    }

    /** Every list, also those with nobody on them. */
    public Uni<Map<WorkList, Figures>> overview(String commune, LocalDate today) {
        return Overview.of(pool, commune, today);
    }

    /** By key. */
    public Uni<List<Hamlet>> hamlets(String commune) {
        return pool.preparedQuery(HAMLETS)
                .execute(Tuple.of(commune))
                .map(rows -> all(rows, row -> new Hamlet(row.getString(0), row.getString(2), row.getInteger(1))));
    }

    private static Meaning meaning(Selection asked) {
        return Meaning.of(asked.list());
    }

    private static Window window(Selection asked) {
        return asked.window() == null ? Window.ALL : asked.window();
    }

    static long limit(int limit) {
        return Math.min(Math.max(limit, 1), MOST);
    }

    private static Listed listed(Row row) {
        return new Listed(
                row.getUUID(0),
                row.getString(1),
                sex(row, 2),
                born(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new Reach(row.getString(7), row.getString(8), row.getString(9)),
                row.getString(10),
                row.getLocalDate(11),
                row.getLocalDate(12),
                row.getLocalDate(13),
                row.getInteger(14));
    }

    private static Counted counted(RowSet<Row> rows) {
        return new Counted(
                sum(rows, 1),
                sum(rows, 2),
                sum(rows, 3),
                sum(rows, 4),
                all(
                        rows,
                        row -> new ByHamlet(row.getString(0), row.getString(5), row.getInteger(1), row.getInteger(2))));
    }

    private static int sum(RowSet<Row> rows, int column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .mapToInt(row -> row.getInteger(column))
                .sum();
    }

    static <T> List<T> all(RowSet<Row> rows, Function<Row, T> one) {
        return StreamSupport.stream(rows.spliterator(), false).map(one).toList();
    }

    static Sex sex(Row row, int column) {
        var sex = row.getString(column);
        return sex == null ? null : Sex.valueOf(sex);
    }

    static PartialDate born(Row row, int column) {
        var born = row.getString(column);
        return born == null ? null : PartialDate.parse(born);
    }
}
