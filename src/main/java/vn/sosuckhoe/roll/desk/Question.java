package vn.sosuckhoe.roll.desk;

import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.roll.desk.Selection.Window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/**
 * The SQL of the lists. It is put together from what stands here and in {@link Meaning}; whatever somebody asked for is
 * a parameter.
 */
final class Question {

    /** Later than any day of a list. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int MONTH = 30;

    static final String LIVE = "(select id from generation where state = 'live')";

    // one row a person; $1 commune $2 today $3 hamlet $4 of what $5 born by $6 born after $7 due by $8 overdue by
    private static final String PEOPLE = """
            select r.citizen, r.hamlet_key, r.household, r.name_key,
                   r.yearly_on as on_day, r.yearly_overdue as overdue_from, '' as of_what, 0 as others
            from roll r
            where r.generation = %s and r.commune = $1 and $1 <> '' and $2::date is not null and %s
              and ($3::text is null or r.hamlet_key = $3)
              and $4::text is null
              and ($5::date is null or r.born_by <= $5)
              and ($6::date is null or r.born_by > $6)
              and coalesce(r.yearly_on, '9999-12-31') <= $7::date
              and coalesce(r.yearly_overdue, '9999-12-31') <= $8::date
            """;

    private static final String TASKS = """
            select t.citizen, t.hamlet_key, t.household,
                   min(t.on_day) as on_day, min(t.overdue_from) as overdue_from,
                   (array_agg(t.of_what order by t.on_day, t.of_what))[1] as of_what,
                   count(*)::integer - 1 as others
            from roll_task t
            where t.generation = %1$s and t.commune = $1 and $1 <> '' and %2$s
              and ($3::text is null or t.hamlet_key = $3)
              and ($4::text is null or t.of_what = $4)
              and (t.until is null or t.until > $2::date)
              and t.on_day <= $7::date
              and t.overdue_from <= $8::date
              and ($5::date is null and $6::date is null or t.citizen in (
                  select aged.citizen from roll aged
                  where aged.generation = %1$s and aged.commune = $1
                    and ($5 is null or aged.born_by <= $5)
                    and ($6 is null or aged.born_by > $6)))
            group by t.citizen, t.hamlet_key, t.household
            """;

    private static final String PAGE_OF_PEOPLE = """
            select * from (%2$s) l order by l.hamlet_key, l.household, l.name_key, l.citizen offset $9 limit $10
            """;

    // names stand in the roll only: fetched of the households that the page touches, however deep it lies
    private static final String PAGE_OF_TASKS = """
            select * from (
                select h.*, r.name_key,
                       h.before + row_number() over (
                           partition by h.hamlet_key, h.household order by r.name_key, h.citizen) as place
                from (
                    select l.*,
                           rank() over (order by l.hamlet_key, l.household) - 1 as before,
                           count(*) over (partition by l.hamlet_key, l.household) as members
                    from (%2$s) l
                ) h
                join roll r on r.citizen = h.citizen and r.generation = %1$s
                where h.before < $9::bigint + $10::bigint and h.before + h.members > $9
            ) l
            where l.place > $9 and l.place <= $9 + $10
            """;

    private static final String PIECE = """
            select * from (%2$s) l where $9::uuid is null or l.citizen > $9 order by l.citizen limit $10
            """;

    private static final String SHOWN = """
            with page as materialized (%2$s)
            select p.citizen, r.name, r.sex, r.born, r.hamlet, p.hamlet_key, p.household,
                   r.phone, r.phone_of, r.email, p.of_what, p.on_day, p.overdue_from, r.last_checkup, p.others
            from page p join roll r on r.citizen = p.citizen and r.generation = %1$s
            order by %3$s
            """;

    private static final String COUNTED = """
            select c.*, (%s) as hamlet
            from (
                select l.hamlet_key,
                       count(*)::integer,
                       (count(*) filter (where l.overdue_from <= $2))::integer,
                       (count(*) filter (where l.on_day <= $9::date))::integer,
                       (count(*) filter (where l.on_day <= $10::date))::integer
                from (%s) l
                group by l.hamlet_key
            ) c
            order by c.hamlet_key
            """;

    /** How a hamlet is written, of the row {@code c}. */
    static final String HAMLET = """
            select w.hamlet from roll w
            where w.generation = %s and w.commune = $1 and w.hamlet_key = c.hamlet_key
            order by w.household, w.name_key, w.citizen limit 1
            """.formatted(LIVE);

    private Question() {}

    private static String listed(Meaning meaning) {
        return (meaning.isOfTasks() ? TASKS : PEOPLE).formatted(LIVE, meaning.condition());
    }

    /** By hamlet, household and name; {@code $9} offset, {@code $10} limit. */
    static String page(Meaning meaning) {
        var page = (meaning.isOfTasks() ? PAGE_OF_TASKS : PAGE_OF_PEOPLE).formatted(LIVE, listed(meaning));
        return SHOWN.formatted(LIVE, page, "p.hamlet_key, p.household, p.name_key, p.citizen");
    }

    /** By citizen; {@code $9} the last one had, {@code $10} limit. */
    static String after(Meaning meaning) {
        return SHOWN.formatted(LIVE, PIECE.formatted(LIVE, listed(meaning)), "p.citizen");
    }

    /** A row a hamlet; {@code $9} Sunday, {@code $10} a month on. */
    static String counted(Meaning meaning) {
        return COUNTED.formatted(HAMLET, listed(meaning));
    }

    /** Eight parameters, and two more. */
    static Tuple of(Selection asked, LocalDate today, Window window, Object ninth, Object tenth) {
        return Tuple.from(Arrays.asList(
                asked.commune(),
                today,
                asked.hamletKey(),
                asked.of(),
                asked.fromAge() == null ? null : today.minusYears(years(asked.fromAge())),
                asked.toAge() == null ? null : today.minusYears(years(asked.toAge()) + 1),
                dueBy(window, today),
                window == Window.OVERDUE ? today : NEVER,
                ninth,
                tenth));
    }

    static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static LocalDate monthOn(LocalDate today) {
        return today.plusDays(MONTH);
    }

    private static LocalDate dueBy(Window window, LocalDate today) {
        return switch (window) {
            case THIS_WEEK -> sunday(today);
            case THIS_MONTH -> monthOn(today);
            case OVERDUE, ALL -> NEVER;
        };
    }

    /** What nobody lives to is as good as the oldest. */
    private static long years(int age) {
        return Math.min(Math.max(age, 0), 200);
    }
}
