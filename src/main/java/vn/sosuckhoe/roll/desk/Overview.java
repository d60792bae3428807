package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.roll.desk.Counted.Figures;
import vn.sosuckhoe.roll.desk.Meaning.Of;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** All lists counted at once: the people of the commune are gone through once, and so are their tasks. */
final class Overview {

    static final String PEOPLE = """
            select %s
            from roll r
            where r.generation = %s and r.commune = $1 and $1 <> '' and $2::date is not null and $3::date is not null
              and $4::date is not null
            """.formatted(
                    Meaning.all(Of.PEOPLE).stream()
                            .map(meaning -> """
                            (count(*) filter (where %1$s))::integer,
                            (count(*) filter (where %1$s and r.yearly_overdue <= $2))::integer,
                            (count(*) filter (where %1$s and r.yearly_on <= $3))::integer,
                            (count(*) filter (where %1$s and r.yearly_on <= $4))::integer
                            """.formatted(meaning.condition()))
                            .collect(Collectors.joining(",\n")),
                    Question.LIVE);

    static final String TASKS = """
            select l.list, count(*)::integer,
                   (count(*) filter (where l.overdue_from <= $2))::integer,
                   (count(*) filter (where l.on_day <= $3::date))::integer,
                   (count(*) filter (where l.on_day <= $4::date))::integer
            from (
                select case %s end as list, t.citizen,
                       min(t.on_day) as on_day, min(t.overdue_from) as overdue_from
                from roll_task t
                where t.generation = %s and t.commune = $1 and $1 <> '' and (t.until is null or t.until > $2::date)
                group by 1, 2
            ) l
            where l.list is not null
            group by l.list
            """.formatted(
                    Meaning.all(Of.TASKS).stream()
                            .map(meaning -> "when " + meaning.condition() + " then '" + meaning + "'")
                            .collect(Collectors.joining("\n")),
                    Question.LIVE);

    private Overview() {}

    static Uni<Map<WorkList, Figures>> of(SqlClient client, String commune, LocalDate today) {
        var asked = Tuple.of(commune, today, Question.sunday(today), Question.monthOn(today));
        return client.preparedQuery(PEOPLE)
                .execute(asked)
                .chain(people -> client.preparedQuery(TASKS).execute(asked).map(tasks -> {
                    var figures = new EnumMap<WorkList, Figures>(WorkList.class);
                    for (var list : WorkList.values()) {
                        figures.put(list, Figures.NONE);
                    }
                    people.forEach(row -> {
                        var column = 0;
                        for (var meaning : Meaning.all(Of.PEOPLE)) {
                            figures.put(meaning.list(), figures(row, column));
                            column += 4;
                        }
                    });
                    tasks.forEach(row -> figures.put(WorkList.valueOf(row.getString(0)), figures(row, 1)));
                    return figures;
                }));
    }

    private static Figures figures(Row row, int column) {
        return new Figures(
                row.getInteger(column),
                row.getInteger(column + 1),
                row.getInteger(column + 2),
                row.getInteger(column + 3));
    }
}
