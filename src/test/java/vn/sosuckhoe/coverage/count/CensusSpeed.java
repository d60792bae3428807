package vn.sosuckhoe.coverage.count;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import vn.sosuckhoe.EmbeddedDatabase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * How long it takes to count a commune and a province of a million people, for a look by hand: run {@link #main}. The people
 * are numbers; a hundred communes of ten thousand, and one has thirty thousand.
 */
final class CensusSpeed {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String BIG = "c000";
    private static final String USUAL = "c050";

    private CensusSpeed() {}

    public static void main(String[] args) throws Exception {
        var people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        String url;
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            url = connection.getMetaData().getURL();
            for (var script : Files.list(Path.of("src/main/resources/db/migration"))
                    .sorted((a, b) -> number(a) - number(b))
                    .toList()) {
                statement.execute(Files.readString(script).replace("${app}", "ssk_app"));
            }
            fill(statement, people);
        }
        var port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        var vertx = Vertx.vertx();
        var pool = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setPort(port)
                        .setDatabase("sosuckhoe")
                        .setUser("ssk_app")
                        .setPassword("sosuckhoe"))
                .using(vertx)
                .build());
        var census = new Census(pool);
        for (var round = 0; round < 5; round++) {
            time(census, Scope.COMMUNE, USUAL);
            time(census, Scope.COMMUNE, BIG);
            time(census, Scope.PROVINCE, "24");
        }
        System.exit(0);
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private static void time(Census census, Scope scope, String code) {
        var start = System.nanoTime();
        var figures = census.of(scope, code, DAY, OffsetDateTime.now()).await().indefinitely();
        System.out.printf(
                "%s %s: %d places, %s, %d ms%n",
                scope,
                code,
                figures.rows().size(),
                figures.total().count(vn.sosuckhoe.coverage.Measures.PEOPLE),
                (System.nanoTime() - start) / 1_000_000);
    }

    static void fill(Statement statement, int people) throws SQLException {
        statement.execute("""
                create table somebody as
                select n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as citizen,
                       'c' || lpad((case when n %% 50 < 1 then 0 else n / 7 %% 100 end)::text, 3, '0') as commune,
                       (n / 11 %% 12) as hamlet, date '2026-11-22' - (n::bigint * 7919 %% 33000)::int as born
                from generate_series(1, %d) as n order by md5(n::text)
                """.formatted(people).replace("%%", "%"));
        statement.execute("""
                insert into roll
                select citizen, 1, commune, '24', 'Thôn ' || hamlet, 'thon ' || hamlet, 'H' || n / 4, n %% 4 = 0,
                       'NGUYỄN VĂN ' || n, ' nguyen van ' || n || ' ', 'male', born::text, born, n %% 40 = 0,
                       '0500' || lpad(n::text, 6, '0'), 'own', null, date '2026-11-22' - (n %% 700), born, born,
                       array[born, born, born], array[born], array['administrative','history','vaccination'],
                       n %% 3 > 0, n %% 2 > 0
                from somebody""".replace("%%", "%"));
        statement.execute("""
                insert into roll_task
                select citizen, 1, commune, 'thon ' || hamlet, 'H' || n / 4, task, of_what, false, date '2026-11-01' + n %% 60,
                       date '2026-11-10' + n %% 60, null
                from somebody, (values ('measuring', ''), ('vaccination', 'mr'), ('vaccination', 'je'), ('vaccination', 'dpt'))
                     as t (task, of_what)
                where born > date '2020-11-22'""".replace("%%", "%"));
        statement.execute("""
                insert into roll_follow_up
                select citizen, 1, commune, 'thon ' || hamlet, p, p = 'epilepsy', born, born, date '2026-06-01' + n %% 300,
                       'AT_TARGET'
                from somebody, unnest(array['hypertension', 'diabetes', 'epilepsy']) as p
                where born < date '1980-01-01' and (n %% 5 = 0 or p = 'epilepsy' and n %% 100 = 0)""".replace("%%", "%"));
        statement.execute("""
                insert into roll_finding
                select citizen, 1, commune, 'thon ' || hamlet, 'v1', 'glucose', 'diabetes', false, date '2026-11-22' - n %% 500,
                       date '2026-11-22', 'OPEN', null
                from somebody where n %% 20 = 0""".replace("%%", "%"));
        statement.execute("""
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slip, invited_at, sent_at, delivered_at)
                select citizen, ('00000000-0000-4000-8000-' || commune || lpad((n %% 7)::text, 8, '0'))::uuid, commune, '', '', false,
                       timestamptz '2026-11-01', timestamptz '2026-11-01', timestamptz '2026-11-01'
                from somebody where n %% 3 = 0""".replace("%%", "%"));
        statement.execute("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording, selection,
                                      state, before_days, after_days, created_at, changed_at)
                select distinct on (i.campaign) i.campaign, 1, '24021', i.commune, 's', 's', 't', 't', 'w', '{}', 'SENT',
                       array[]::integer[], array[]::integer[], now(), now() from invitation i""");
        statement.execute("drop table somebody");
        for (var table : "roll roll_task roll_follow_up roll_finding invitation campaign".split(" ")) {
            statement.execute("vacuum analyze " + table);
        }
    }
}
