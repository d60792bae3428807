package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.person.PersonName;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds people of one commune by what they say at the counter. Answers are in the order of given names; one more than
 * {@link #MOST} says that there are more, and is not to be shown.
 */
@ApplicationScoped
public class Search {

    public static final int MOST = 50;

    /** Longer than any name; what is longer finds nobody. */
    private static final int LONGEST = 200;

    private static final int WORDS = 12;

    private static final String FOUND = """
            select r.citizen, r.name, r.sex, r.born, r.hamlet, r.hamlet_key, r.household
            from fits f join roll r on r.citizen = f.citizen and r.generation = %1$s
            """;

    static final String BY_NUMBER = ("""
            with fits as materialized (
                select distinct n.citizen from roll_number n
                where n.generation = %1$s and n.commune = $1 and $1 <> '' and n.number = any ($2::text[])
                order by n.citizen limit $3
            )
            """ + FOUND).formatted(Question.LIVE);

    // read from the index alone; the patterns are of letters and digits, so no letter in them means anything else
    static final String BY_NAME = ("""
            with fits as materialized (
                select r.citizen from roll r
                where r.generation = %1$s and r.commune = $1 and $1 <> ''
                  and r.name_key like all ($2::text[])
                  and ($4::date is null or r.born_by between $4 and $5::date)
                order by split_part(rtrim(r.name_key), ' ', -1), r.name_key, r.citizen
                limit $3
            )
            """ + FOUND).formatted(Question.LIVE);

    private static final Comparator<Found> IN_ORDER = Comparator.comparing(
                    (Found found) -> PersonName.read(found.name()).orElse(null),
                    Comparator.nullsLast(PersonName.BY_GIVEN_NAME))
            .thenComparing(Found::book);

    private final Pool pool;

    Search(Pool pool) {
        this.pool = pool;
    }

    /** By personal ID, temporary number, insurance card or telephone, written as people write them. */
    public Uni<List<Found>> byNumber(String commune, String typed) {
        var numbers = TypedNumber.written(typed);
        return numbers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : found(BY_NUMBER, Tuple.of(commune, numbers.toArray(String[]::new), MOST + 1L));
    }

    /**
     * Every word typed has to begin a word of the name, in any order, with or without diacritics.
     *
     * @param birthYear {@code null} for any
     */
    public Uni<List<Found>> byName(String commune, String typed, Integer birthYear) {
        var words = words(typed);
        var year = birthYear == null ? null : Year.of(Math.min(Math.max(birthYear, 1), 9998));
        return words.length == 0
                ? Uni.createFrom().item(List.of())
                : found(
                        BY_NAME,
                        Tuple.from(Arrays.asList(
                                commune, words, MOST + 1L, first(year), year == null ? null : last(year))));
    }

    private Uni<List<Found>> found(String sql, Tuple asked) {
        return pool.preparedQuery(sql).execute(asked).map(rows -> Lists.all(rows, Search::found).stream()
                .sorted(IN_ORDER)
                .toList());
    }

    private static String[] words(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return new String[0];
        }
        return PersonName.read(typed).map(PersonName::searchKey).stream()
                .flatMap(key -> Arrays.stream(key.split(" ")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS)
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
    }

    private static LocalDate first(Year year) {
        return year == null ? null : year.atDay(1);
    }

    private static LocalDate last(Year year) {
        return year.atMonth(12).atEndOfMonth();
    }

    static Found found(Row row) {
        return new Found(
                row.getUUID(0),
                row.getString(1),
                Lists.sex(row, 2),
                Lists.born(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
