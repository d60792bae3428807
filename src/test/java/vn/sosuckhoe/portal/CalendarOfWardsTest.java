package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.calendar.ics.Readers.Seen;

import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.portal.Calendars.PUPIL;
import static vn.sosuckhoe.portal.Calendars.SMALL;
import static vn.sosuckhoe.portal.Calendars.book;
import static vn.sosuckhoe.portal.Calendars.count;
import static vn.sosuckhoe.portal.Calendars.create;
import static vn.sosuckhoe.portal.Calendars.everyReader;
import static vn.sosuckhoe.portal.Calendars.feed;
import static vn.sosuckhoe.portal.Calendars.open;
import static vn.sosuckhoe.portal.Calendars.post;
import static vn.sosuckhoe.portal.Calendars.read;
import static vn.sosuckhoe.portal.Calendars.secret;

/** Whose days may stand in somebody else's calendar, and who is asked before. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CalendarOfWardsTest {

    private static final UUID SMALL_LATER = UUID.fromString("00000000-0000-4000-8000-000000000023");

    @BeforeEach
    void two_children_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Calendars.ofTwoChildren();
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
}
