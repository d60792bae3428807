package vn.sosuckhoe.portal;

import io.restassured.response.Response;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.calendar.ics.Readers;
import vn.sosuckhoe.portal.calendar.ics.Readers.Seen;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Two small children of the mother, and the calendars of their days. */
final class Calendars {

    static final UUID SMALL = UUID.fromString("00000000-0000-4000-8000-000000000021");
    static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000022");

    private static final Pattern ADDRESS = Pattern.compile("value=\"(http://[^\"]+)(/lich/[A-Za-z0-9_-]{43}\\.ics)\"");

    private Calendars() {}

    /** They stand on the shelf on 21 November 2026. */
    static void ofTwoChildren() throws Exception {
        Morning.of("2026-11-21");
        EmbeddedDatabase.empty();
        Shelves.put(
                SMALL,
                book(
                        "Lương Thị Bảo Ngân",
                        "2024-02-03",
                        open("MEASLES", 2, "2026-12-05"),
                        open("DPT", 4, "2026-12-05"),
                        open("JE", 1, "2027-01-10")),
                null,
                Shelves.MOTHER);
        Shelves.put(PUPIL, book("Lương Gia Huy", "2018-03-01", open("TD", 1, "2027-03-01")), null, Shelves.MOTHER);
    }

    static List<Seen> everyReader(String text) {
        var seen = Readers.ALL.values().stream()
                .map(reader -> reader.apply(text))
                .distinct()
                .toList();
        assertThat(seen).as("what three programs read").hasSize(1);
        return seen.get(0);
    }

    static Response create(Map<String, ?> form) {
        var page = post(form);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    static Response post(Map<String, ?> form) {
        return given().formParams(form).post("/so/lich");
    }

    static String secret(Response page) {
        var found = ADDRESS.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(2);
    }

    static Response feed(String path, String etag) {
        return etag == null
                ? given().get(path)
                : given().header("If-None-Match", etag).get(path);
    }

    static void save(String name, Response page) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page.asString());
    }

    static int count(String sql) throws SQLException {
        return Integer.parseInt(read(sql).get(0));
    }

    static List<String> read(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static Book book(String name, String born, GroupForecast... groups) {
        var child = SampleBooks.child();
        var known = child.person();
        var assessment =
                new Assessment("tcmr 2026-07-01", LocalDate.of(2026, 11, 20), List.of(), List.of(groups), null);
        return Somebody.named(name)
                .sex(known.sex())
                .born(born)
                .numbered(known.identifiers())
                .relatedTo(known.relations())
                .book()
                .appointments(name.startsWith("Lương Thị") ? child.appointments() : List.of())
                .schedule(assessment)
                .sources(child.sources())
                .written();
    }

    static GroupForecast open(String group, int number, String day) {
        var on = new Dated(LocalDate.parse(day), Reason.of(Reason.Kind.RECOMMENDED_AGE));
        return new GroupForecast(group, Standing.OPEN, "s", new NextDose(number, "V", on, on, null, null), null, null);
    }
}
