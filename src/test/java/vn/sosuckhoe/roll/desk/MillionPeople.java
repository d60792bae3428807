package vn.sosuckhoe.roll.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import org.flywaydb.core.Flyway;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.roll.desk.Selection.Window;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import static vn.sosuckhoe.roll.desk.ManyPeople.TODAY;

/**
 * How long the desk takes in a province of a million people; run by hand, see {@code src/bench/RESULTS.md}. Each question is
 * asked of every commune in turn, so that what one asks is not what was just read.
 */
final class MillionPeople {

    private static final int COMMUNES = 40;
    private static final int PEOPLE = 1_000_000;
    private static final int ROUNDS = 3;

    private MillionPeople() {}

    public static void main(String[] none) throws SQLException {
        var begun = System.nanoTime();
        fill();
        System.out.printf("filled in %d s%n%n", (System.nanoTime() - begun) / 1_000_000_000);
        var vertx = Vertx.vertx();
        var pool = pool(vertx);
        System.out.println("| | rows | first ms | median ms | worst ms |\n|---|---|---|---|---|");
        questions(pool).forEach((name, question) -> measure(name, question));
        pool.closeAndAwait();
        vertx.closeAndAwait();
        System.exit(0);
    }

    private static void fill() throws SQLException {
        try (var connection = EmbeddedDatabase.connection()) {
            Flyway.configure()
                    .dataSource(connection.getMetaData().getURL(), "ssk_owner", "sosuckhoe")
                    .placeholders(Map.of("app", "ssk_app"))
                    .load()
                    .migrate();
        }
        ManyPeople.in(COMMUNES, PEOPLE);
    }

    private static Pool pool(Vertx vertx) throws SQLException {
        try (var connection = EmbeddedDatabase.connection()) {
            var url = connection.getMetaData().getURL().replaceFirst("^jdbc:", "");
            var server = PgConnectOptions.fromUri(url)
                    .setUser("ssk_app")
                    .setPassword("sosuckhoe")
                    .setCachePreparedStatements(true);
            return PgBuilder.pool(builder -> builder.connectingTo(server).using(vertx));
        }
    }

    private static Map<String, Function<String, Supplier<Uni<?>>>> questions(Pool pool) {
        var lists = new Lists(pool);
        var search = new Search(pool);
        var findings = new Findings(pool);
        var elsewhere = new Elsewhere(pool);
        var questions = new LinkedHashMap<String, Function<String, Supplier<Uni<?>>>>();
        questions.put("overview", commune -> () -> lists.overview(commune, TODAY));
        questions.put("hamlets", commune -> () -> lists.hamlets(commune));
        for (var list : WorkList.values()) {
            questions.put(list + " counted", commune -> () -> lists.count(all(commune, list), TODAY));
            questions.put(list + " first page", commune -> () -> lists.people(all(commune, list), TODAY, 0, 50));
            questions.put(
                    list + " last page",
                    commune -> () -> lists.count(all(commune, list), TODAY)
                            .chain(counted -> lists.people(all(commune, list), TODAY, counted.all() - 50, 50)));
            questions.put(list + " of a hamlet", commune -> () -> lists.people(hamlet(commune, list), TODAY, 0, 50));
            questions.put(list + " 500 to invite", commune -> () -> lists.ids(all(commune, list), TODAY, null, 500));
        }
        questions.put("aged 65 to 80", commune -> () -> lists.people(aged(commune), TODAY, 0, 50));
        questions.put("number", commune -> () -> search.byNumber(commune, "040000012345"));
        questions.put("name", commune -> () -> search.byName(commune, "Nguyễn Thị Ánh", null));
        questions.put("name and year", commune -> () -> search.byName(commune, "anh", 1960));
        questions.put("one letter", commune -> () -> search.byName(commune, "a", null));
        questions.put("findings", commune -> () -> findings.open(commune, 0, 50));
        questions.put("findings counted", commune -> () -> findings.count(commune, LocalDate.of(2026, 1, 1)));
        questions.put("elsewhere", commune -> () -> elsewhere.of(commune, "04999", TODAY.minusDays(90), 0, 50));
        return questions;
    }

    private static void measure(String name, Function<String, Supplier<Uni<?>>> question) {
        var rows = new int[1];
        var first = millis(question, 0, rows);
        var millis = IntStream.range(0, ROUNDS * COMMUNES)
                .mapToDouble(time -> millis(question, time, rows))
                .sorted()
                .toArray();
        System.out.printf(
                "| %s | %,d | %.1f | %.1f | %.1f |%n",
                name, rows[0], first, millis[millis.length / 2], millis[millis.length - 1]);
    }

    private static double millis(Function<String, Supplier<Uni<?>>> question, int time, int[] rows) {
        var asked = question.apply(ManyPeople.commune(time % COMMUNES));
        var begun = System.nanoTime();
        rows[0] = rows(asked.get().await().indefinitely());
        return (System.nanoTime() - begun) / 1e6;
    }

    private static int rows(Object answer) {
        if (answer instanceof Counted counted) {
            return counted.all();
        }
        return answer instanceof Iterable<?> all ? (int) all.spliterator().estimateSize() : 0;
    }

    private static Selection all(String commune, WorkList list) {
        return new Selection(commune, list, null, Window.ALL, null, null, null);
    }

    private static Selection hamlet(String commune, WorkList list) {
        return new Selection(commune, list, "ban 7", Window.OVERDUE, null, null, null);
    }

    private static Selection aged(String commune) {
        return new Selection(commune, WorkList.CHRONIC, null, Window.THIS_MONTH, "diabetes", 65, 80);
    }
}
