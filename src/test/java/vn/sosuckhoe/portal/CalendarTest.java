package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CalendarTest {

    private static final UUID SMALL = UUID.fromString("00000000-0000-4000-8000-000000000021");
    private static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000022");
    private static final UUID SMALL_LATER = UUID.fromString("00000000-0000-4000-8000-000000000023");
    private static final Pattern ADDRESS = Pattern.compile("value=\"(http://[^\"]+)(/lich/[A-Za-z0-9_-]{43}\\.ics)\"");

    @BeforeEach
    void two_children_stand_on_the_shelf_on_21_november_2026() throws Exception {
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

    @Test
    void a_file_of_one_book_names_days_and_nothing_else() throws Exception {
        var file = given().get("/so/" + SMALL + "/lich.ics");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("text/calendar;charset=utf-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"lich.ics\"");
        // the small child's station has set the 5th as well: one day is one event
        assertThat(everyReader(file.asString()))
                .extracting(Seen::day)
                .containsExactly(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 5), LocalDate.of(2027, 1, 10));
        assertThat(everyReader(file.asString())).extracting(Seen::title).containsOnly("Lịch hẹn trạm y tế – LTBN");
        assertThat(given().header("If-None-Match", file.header("ETag"))
                        .get("/so/" + SMALL + "/lich.ics")
                        .statusCode())
                .isEqualTo(304);
        assertThat(count("select count(*) from access_log where what = 'calendar' and relation = 'GUARDIAN'"))
                .isEqualTo(2);
        assertThat(given().get("/so/" + UUID.randomUUID() + "/lich.ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_calendar_program_reads_a_secret_address_without_a_sign_in() throws Exception {
        var page = create(Map.of("whose", SMALL, "naming", "GIVEN", "alarm", "co"));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .contains("Địa chỉ mới, chỉ hiện một lần", "Đừng gửi cho người khác", "webcal://")
                .contains("Nguyễn Thị Hồng Nhung thay mặt Lương Thị Bảo Ngân");
        save("vi-feed-new", page);

        var feed = feed(secret(page), null);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(everyReader(feed.asString()))
                .hasSize(3)
                .allMatch(event -> event.title().equals("Lịch hẹn trạm y tế – Ngân"))
                .allMatch(event -> event.text().equals("Mở Sổ Sức Khỏe để xem") && event.alarm());
        assertThat(feed.asString())
                .doesNotContainIgnoringCase("measles")
                .doesNotContain("Sởi", "DPT", "JE", SMALL.toString(), Shelves.MOTHER, "024324000417");
        assertThat(feed.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(feed.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() throws Exception {
        var heard = new ArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(ear);
        var secret = secret(create(Map.of("whose", "ca-nha")));
        var bare = secret.substring("/lich/".length(), secret.length() - ".ics".length());
        try {
            feed(secret, null);
            feed(secret.replace(bare.substring(0, 4), "AAAA"), null);
            given().get("/lich/" + bare);
            given().get("/lich/" + bare + "/x");
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }

        assertThat(given().get("/so/lich").asString())
                .contains("Đọc gần nhất ngày 21/11/2026")
                .doesNotContain(bare);
        assertThat(read("select row_to_json(f)::text from calendar_feed f").toString())
                .doesNotContain(bare);
        assertThat(heard.toString()).doesNotContain(bare);
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        var figures =
                given().baseUri("http://localhost").port(port).get("/q/metrics").asString();
        assertThat(figures).contains("uri=\"/lich/{secret}.ics\"").doesNotContain(bare);
        assertThat(given().get("/lich/" + bare + "/x").asString()).doesNotContain(bare);
    }

    @Test
    void what_is_held_is_not_sent_again_and_a_moved_day_keeps_its_name() throws Exception {
        var secret = secret(create(Map.of("whose", SMALL)));
        var first = feed(secret, null);
        Morning.of("2026-11-22");
        assertThat(feed(secret, first.header("ETag")).statusCode()).isEqualTo(304);

        EmbeddedDatabase.connection().createStatement().execute("delete from book; delete from book_key");
        Shelves.put(
                SMALL,
                book(
                        "Lương Thị Bảo Ngân",
                        "2024-02-03",
                        open("MEASLES", 2, "2026-12-05"),
                        open("DPT", 4, "2026-12-05"),
                        open("JE", 1, "2027-02-20")),
                null,
                Shelves.MOTHER);
        var second = feed(secret, first.header("ETag"));

        assertThat(second.statusCode()).isEqualTo(200);
        var before = everyReader(first.asString());
        var after = everyReader(second.asString());
        assertThat(after)
                .extracting(Seen::uid)
                .isEqualTo(before.stream().map(Seen::uid).toList());
        assertThat(after.get(2).day()).isEqualTo("2027-02-20");
        assertThat(after.get(2).sequence()).isGreaterThan(before.get(2).sequence());
    }

    @Test
    void every_day_on_which_a_wards_days_are_read_stands_once_in_its_log() throws Exception {
        var secret = secret(create(Map.of("whose", SMALL)));
        for (var time = 0; time < 5; time++) {
            feed(secret, null);
        }
        Morning.of("2026-11-22");
        feed(secret, null);

        assertThat(read("""
                select citizen || ' ' || reader_name || ' ' || relation || ' ' || what
                from access_log where purpose = 'calendar'
                """))
                .containsExactly(
                        SMALL + " Nguyễn Thị Hồng Nhung GUARDIAN calendar",
                        SMALL + " Nguyễn Thị Hồng Nhung GUARDIAN calendar");
        assertThat(given().get("/so/" + SMALL + "/ai-da-xem").asString()).contains("Ngày hẹn, cho lịch điện thoại");
    }

    @Test
    void it_ends_when_it_is_stopped_or_when_the_holder_may_no_longer_open_the_book() throws Exception {
        var stopped = secret(create(Map.of("whose", SMALL)));
        var page = given().get("/so/lich").asString();
        var stop = page.replaceAll("(?s).*action=\"(/so/lich/[^\"]+/ngung)\".*", "$1");
        assertThat(given().redirects().follow(false).post(stop).statusCode()).isEqualTo(303);
        assertThat(feed(stopped, null).statusCode()).isEqualTo(404);

        var orphaned = secret(create(Map.of("whose", SMALL)));
        var family = secret(create(Map.of("whose", "ca-nha")));
        assertThat(feed(orphaned, null).statusCode()).isEqualTo(200);
        Morning.of("2042-02-03");
        assertThat(feed(orphaned, null).statusCode()).isEqualTo(404);
        assertThat(feed(family, null).statusCode()).isEqualTo(404);
        assertThat(given().get("/so/lich").asString()).contains("Không còn được mở sổ này");
        assertThat(feed("/lich/" + "A".repeat(43) + ".ics", null).asString())
                .isEqualTo(feed(stopped, null).asString());
    }

    @Test
    @TestSecurity(user = "other", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = Shelves.STRANGER), @Claim(key = "sid", value = "s-2")})
    void nobody_makes_an_address_for_somebody_elses_book_or_stops_somebody_elses() throws Exception {
        assertThat(post(Map.of("whose", SMALL)).statusCode()).isEqualTo(422);
        assertThat(post(Map.of("whose", "ca-nha")).statusCode()).isEqualTo(422);
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into calendar_feed (holder, secret_hash, holder_name, citizen, naming, alarm, language)
                    values ('%s', '\\x00', 'x', null, 'GIVEN', false, 'vi')
                    """.formatted(Shelves.MOTHER));
        }
        var id = read("select id::text from calendar_feed").get(0);

        given().redirects().follow(false).post("/so/lich/" + id + "/ngung");

        assertThat(count("select count(*) from calendar_feed where revoked_at is null"))
                .isEqualTo(1);
        assertThat(given().get("/so/lich").asString()).doesNotContain(id);
    }

    @Test
    void from_seven_years_on_the_child_is_asked_first_and_its_answer_is_noted() throws Exception {
        var refused = post(Map.of("whose", PUPIL));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Chưa tạo. Hãy hỏi ý kiến Lương Gia Huy rồi đánh dấu vào ô.");

        var without = secret(create(Map.of("whose", "ca-nha")));
        assertThat(everyReader(feed(without, null).asString()))
                .extracting(Seen::title)
                .containsOnly("Lịch hẹn trạm y tế – LTBN");
        assertThat(given().get("/so/lich").asString()).contains("chưa hỏi ý kiến: Lương Gia Huy");

        var with = secret(create(Map.of("whose", "ca-nha", "say", PUPIL)));
        assertThat(everyReader(feed(with, null).asString()))
                .extracting(Seen::title)
                .contains("Lịch hẹn trạm y tế – LGH");
        assertThat(
                        read(
                                "select holder || ' ' || citizen || ' ' || wording || ' ' || (said_at is not null) from calendar_feed_say"))
                .containsExactly(Shelves.MOTHER + " " + PUPIL + " 2026-11-22 true");
    }

    @Test
    void the_file_of_a_child_of_seven_leads_to_the_page_where_it_is_asked() throws Exception {
        var file = given().redirects().follow(false).get("/so/" + PUPIL + "/lich.ics");

        assertThat(file.statusCode()).isEqualTo(303);
        assertThat(file.header("Location")).endsWith("/so/lich");
        assertThat(count("select count(*) from access_log where what = 'calendar'"))
                .isZero();
    }

    @Test
    void a_child_that_turned_seven_leaves_the_calendar_until_it_is_asked() throws Exception {
        var secret = secret(create(Map.of("whose", SMALL)));
        assertThat(everyReader(feed(secret, null).asString())).hasSize(3);

        Morning.of("2031-02-02");
        Shelves.put(SMALL_LATER, book("Lương Văn An", "2024-02-03", open("TD", 1, "2031-03-01")), null, Shelves.MOTHER);
        var later = secret(create(Map.of("whose", SMALL_LATER)));
        assertThat(everyReader(feed(later, null).asString())).hasSize(1);
        Morning.of("2031-02-03");
        assertThat(feed(later, null).asString()).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    @Test
    void who_may_only_look_passes_nothing_on() throws Exception {
        var secret = secret(create(Map.of("whose", SMALL)));
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("update book_key set basis = 'authorised'");
        }

        assertThat(feed(secret, null).statusCode()).isEqualTo(404);
        assertThat(given().get("/so/" + SMALL + "/lich.ics").statusCode()).isEqualTo(403);
        assertThat(post(Map.of("whose", SMALL)).statusCode()).isEqualTo(422);
        assertThat(given().get("/so/lich").asString())
                .contains("bạn được xem sổ của Lương Thị Bảo Ngân, nhưng không được đưa ra ngoài")
                .doesNotContain("value=\"" + SMALL);
    }

    @Test
    void a_program_that_asks_too_often_is_told_when_to_come_again() {
        var secret = secret(create(Map.of("whose", SMALL)));
        var answers = new ArrayList<Integer>();
        for (var time = 0; time < 31; time++) {
            answers.add(feed(secret, null).statusCode());
        }
        assertThat(answers.subList(0, 30)).containsOnly(200);
        var refused = feed(secret, null);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 600);
        assertThat(refused.contentType()).startsWith("application/problem+json");
    }

    @Test
    void nobody_has_more_than_ten_addresses() {
        for (var time = 0; time < 10; time++) {
            create(Map.of("whose", SMALL));
        }
        var refused = post(Map.of("whose", SMALL));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Mỗi người dùng tối đa 10 địa chỉ");
    }

    @Test
    void the_page_speaks_both_languages_and_the_calendar_the_one_it_was_made_in() throws Exception {
        save("vi-feeds", given().get("/so/lich"));
        var page = given().cookie("lang", "en").formParam("whose", SMALL).post("/so/lich");
        save("en-feeds", page);
        assertThat(page.asString()).contains("shown only once").doesNotContainPattern("\\bnull\\b");
        assertThat(everyReader(feed(secret(page), null).asString()))
                .extracting(Seen::title)
                .containsOnly("Date at the health station – LTBN");
    }

    private static List<Seen> everyReader(String text) {
        var seen = Readers.ALL.values().stream()
                .map(reader -> reader.apply(text))
                .distinct()
                .toList();
        assertThat(seen).as("what three programs read").hasSize(1);
        return seen.get(0);
    }

    private static Response create(Map<String, ?> form) {
        var page = post(form);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private static Response post(Map<String, ?> form) {
        return given().formParams(form).post("/so/lich");
    }

    private static String secret(Response page) {
        var found = ADDRESS.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(2);
    }

    private static Response feed(String path, String etag) {
        return etag == null
                ? given().get(path)
                : given().header("If-None-Match", etag).get(path);
    }

    private static void save(String name, Response page) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page.asString());
    }

    private static int count(String sql) throws SQLException {
        return Integer.parseInt(read(sql).get(0));
    }

    private static List<String> read(String sql) throws SQLException {
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

    private static Book book(String name, String born, GroupForecast... groups) {
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

    private static GroupForecast open(String group, int number, String day) {
        var on = new Dated(LocalDate.parse(day), Reason.of(Reason.Kind.RECOMMENDED_AGE));
        return new GroupForecast(group, Standing.OPEN, "s", new NextDose(number, "V", on, on, null, null), null, null);
    }
}
