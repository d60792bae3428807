package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.calendar.ics.Readers.Seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.portal.Calendars.SMALL;
import static vn.sosuckhoe.portal.Calendars.book;
import static vn.sosuckhoe.portal.Calendars.count;
import static vn.sosuckhoe.portal.Calendars.create;
import static vn.sosuckhoe.portal.Calendars.everyReader;
import static vn.sosuckhoe.portal.Calendars.feed;
import static vn.sosuckhoe.portal.Calendars.open;
import static vn.sosuckhoe.portal.Calendars.post;
import static vn.sosuckhoe.portal.Calendars.read;
import static vn.sosuckhoe.portal.Calendars.save;
import static vn.sosuckhoe.portal.Calendars.secret;

/** The secret address that calendar programs read, and the file to take along. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CalendarAddressTest {

    @BeforeEach
    void two_children_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Calendars.ofTwoChildren();
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
}
