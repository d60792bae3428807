package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.coverage.Measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static vn.sosuckhoe.coverage.Measures.AGED_12;
import static vn.sosuckhoe.coverage.Measures.AGED_24;
import static vn.sosuckhoe.coverage.Measures.CHECKED;
import static vn.sosuckhoe.coverage.Measures.DISABLED;
import static vn.sosuckhoe.coverage.Measures.FORM;
import static vn.sosuckhoe.coverage.Measures.FROM_60;
import static vn.sosuckhoe.coverage.Measures.FULL_12;
import static vn.sosuckhoe.coverage.Measures.FULL_24;
import static vn.sosuckhoe.coverage.Measures.PEOPLE;
import static vn.sosuckhoe.coverage.Measures.UNDER_18;
import static vn.sosuckhoe.coverage.Measures.UNDER_6;
import static vn.sosuckhoe.coverage.Measures.UNDER_60;

/** {@code roll}: who there is, how old, how complete, and when last checked. */
final class People {

    // of whom no date of birth is known is counted with the grown-ups, so that the ages make up the whole
    private static final String SQL = """
            select place, min(hamlet) as name, count(*) as "people",
                   count(*) filter (where 'administrative' = any (complete)) as "form-administrative",
                   count(*) filter (where 'history' = any (complete)) as "form-history",
                   count(*) filter (where 'vaccination' = any (complete)) as "form-vaccination",
                   count(*) filter (where 'checkup' = any (complete)) as "form-checkup",
                   count(*) filter (where age = 1) as "age-0-5",
                   count(*) filter (where age = 2) as "age-6-17",
                   count(*) filter (where age = 3) as "age-18-59",
                   count(*) filter (where age = 4) as "age-60",
                   count(*) filter (where disabled) as "disabled",
                   count(*) filter (where checked and age = 1) as "checked-age-0-5",
                   count(*) filter (where checked and age = 2) as "checked-age-6-17",
                   count(*) filter (where checked and age = 3) as "checked-age-18-59",
                   count(*) filter (where checked and age = 4) as "checked-age-60",
                   count(*) filter (where checked and disabled) as "checked-disabled",
                   count(*) filter (where born_by > $6 and born_by <= $7) as "aged-12",
                   count(*) filter (where born_by > $6 and born_by <= $7 and full_at_12) as "full-12",
                   count(*) filter (where born_by > $8 and born_by <= $6) as "aged-24",
                   count(*) filter (where born_by > $8 and born_by <= $6 and full_at_24) as "full-24"
            from (select $by as place, r.hamlet, r.complete, r.disabled, r.born_by, r.full_at_12, r.full_at_24,
                         case when r.born_by > $2 then 1 when r.born_by > $3 then 2 when r.born_by <= $4 then 4 else 3 end as age,
                         coalesce(r.last_checkup >= $5, false) as checked
                  from roll r where $here) as person
            group by place
            """;

    private static final Map<String, Measure> COLUMNS = Stream.of(
                    Stream.of(
                            PEOPLE, UNDER_6, UNDER_18, UNDER_60, FROM_60, DISABLED, AGED_12, AGED_24, FULL_12, FULL_24),
                    FORM.stream(),
                    CHECKED.stream())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Measure::code, Function.identity()));

    private People() {}

    static Uni<Void> count(SqlClient client, Scope scope, String code, LocalDate day, Counted counted) {
        var days = Tuple.tuple()
                .addString(code)
                .addLocalDate(day.minusYears(6))
                .addLocalDate(day.minusYears(18))
                .addLocalDate(day.minusYears(60))
                .addLocalDate(day.withDayOfYear(1))
                .addLocalDate(day.minusMonths(24))
                .addLocalDate(day.minusMonths(12))
                .addLocalDate(day.minusMonths(36));
        return client.preparedQuery(scope.in(SQL))
                .execute(days)
                .invoke(rows -> {
                    counted.add(rows, COLUMNS);
                    if (scope == Scope.COMMUNE) {
                        rows.forEach(row -> counted.name(row.getString("place"), row.getString("name")));
                    }
                })
                .replaceWithVoid();
    }
}
