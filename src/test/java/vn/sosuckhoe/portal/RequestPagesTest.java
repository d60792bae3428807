package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.view.vaccine.DoseKey;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class RequestPagesTest {

    private static final String CHILDS = "/so/" + Shelves.CHILD + "/bao-sai";
    private static final String OWN = "/so/" + Shelves.ADULT + "/bao-sai";
    private static final Pattern KEY = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void a_guardian_reports_a_missing_dose_and_sees_by_when_it_is_answered() {
        var id = key(form(CHILDS));
        var sent = send(CHILDS, id, "missing", "Sởi đơn", "11/02/2025", "Đã tiêm ở trạm cũ.");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(CHILDS + "?xong=" + id);
        var page = form(CHILDS + "?xong=" + id);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .contains(
                        "Đã gửi. Cảm ơn bạn.",
                        "Đã nhận",
                        "Thiếu mũi tiêm · Sởi đơn · 11/02/2025",
                        "Đã tiêm ở trạm cũ.",
                        "Gửi lúc 11:00 ngày 21/11/2026. Nguyễn Thị Hồng Nhung gửi thay mặt Lương Thị Bảo Ngân",
                        "Hạn trả lời lần đầu: 24/11/2026. Hạn xử lý xong: 01/12/2026.");
    }

    @Test
    void the_owner_sends_in_their_own_name() {
        send(OWN, UUID.randomUUID().toString(), "wrong", "Uốn ván", "", "");

        assertThat(form(OWN).asString()).contains("Nguyễn Thị Hồng Nhung gửi").doesNotContain("gửi thay mặt");
    }

    @Test
    void a_form_about_a_dose_knows_which_one_and_its_address_does_not_tell() {
        var dose = SampleBooks.child().vaccinations().get(4);
        var link = CHILDS + "?mui=" + DoseKey.of(dose);

        assertThat(PagesTest.get("/so/" + Shelves.CHILD + "/tiem-chung", "vi").asString())
                .contains(link);
        assertThat(form(link).asString())
                .contains("value=\"Sởi đơn (MVVAC)\"", "value=\"11/02/2025\"")
                .containsPattern("value=\"wrong\" required checked");
        assertThat(form(CHILDS + "?mui=khong-co").asString()).containsPattern("value=\"missing\" required checked");
    }

    @Test
    void a_double_click_stores_one() throws Exception {
        var id = UUID.randomUUID().toString();
        var clicks = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(CHILDS, id, "missing", "Sởi", "2025", "x")))
                .toList();

        assertThat(clicks)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsOnly(303);
        assertThat(count(Shelves.CHILD)).isEqualTo(1);
    }

    @Test
    void an_old_form_with_new_content_is_not_lost_but_asked_again() throws Exception {
        var id = UUID.randomUUID().toString();
        send(CHILDS, id, "missing", "Sởi", "", "");

        var again = send(CHILDS, id, "missing", "Rubella", "", "");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("Hãy bấm gửi một lần nữa", "value=\"Rubella\"");
        assertThat(key(again)).isNotEqualTo(id);
        assertThat(send(CHILDS, key(again), "missing", "Rubella", "", "").statusCode())
                .isEqualTo(303);
        assertThat(count(Shelves.CHILD)).isEqualTo(2);
    }

    @Test
    void what_is_not_right_is_said_at_its_field_and_what_was_written_stays() throws Exception {
        var page = send(CHILDS, UUID.randomUUID().toString(), "", "Sởi <b>", "hôm qua", "y".repeat(1001));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains(
                        "href=\"#kind\"",
                        "href=\"#day\"",
                        "href=\"#words\"",
                        "Hãy chọn điều bạn muốn báo.",
                        "Ngày tiêm không đọc được",
                        "dài quá 1000 ký tự",
                        "value=\"Sởi &lt;b&gt;\"",
                        "value=\"hôm qua\"")
                .doesNotContain("<b>\"", "href=\"#vaccine\"");
        assertThat(send(CHILDS, null, null, null, null, null).statusCode()).isEqualTo(400);
        assertThat(count(Shelves.CHILD)).isZero();
    }

    @Test
    void a_book_may_have_twenty_open_requests_and_finished_ones_do_not_count() throws Exception {
        for (var i = 0; i < 20; i++) {
            assertThat(send(CHILDS, UUID.randomUUID().toString(), "missing", "mũi " + i, "", "")
                            .statusCode())
                    .isEqualTo(303);
        }
        var refused = send(CHILDS, UUID.randomUUID().toString(), "missing", "mũi 21", "", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("đang có 20 yêu cầu chờ trả lời", "value=\"mũi 21\"");

        execute("update citizen_request set state = 'CORRECTED', answer = 'Đã ghi bổ sung'"
                + " where vaccine = 'mũi 0'");
        assertThat(send(CHILDS, UUID.randomUUID().toString(), "missing", "mũi 21", "", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(form(CHILDS).asString()).contains("Đã sửa", "Trả lời: Đã ghi bổ sung");
        assertThat(count(Shelves.ADULT)).isZero();
    }

    @Test
    void a_request_that_nobody_answered_in_time_says_so() throws Exception {
        send(CHILDS, UUID.randomUUID().toString(), "missing", "Sởi", "", "");
        execute("update citizen_request set first_answer_by = '2026-11-20'");
        assertThat(form(CHILDS).asString())
                .contains("Hạn là ngày 20/11/2026, nay đã quá", "nói đã gửi yêu cầu ngày 21/11/2026", "hạn cũ vẫn giữ");
        execute("update citizen_request set state = 'CHECKING'");
        assertThat(form(CHILDS).asString()).contains("Đang đối chiếu").doesNotContain("nay đã quá");
        execute("update citizen_request set done_by = '2026-11-20'");
        assertThat(form(CHILDS).asString()).contains("nay đã quá");
        execute("update citizen_request set state = 'REJECTED'");
        assertThat(form(CHILDS).asString()).contains("Không sửa").doesNotContain("nay đã quá");
    }

    @Test
    void who_reports_what_no_station_can_see_is_told_so_and_promised_nothing() throws Exception {
        execute("update book set commune = null where citizen = '" + Shelves.CHILD + "'");
        assertThat(form(CHILDS).asString())
                .contains("chưa có trạm y tế nào xem được điều báo ở đây", "nhờ trạm gửi địa chỉ hiện nay vào sổ")
                .doesNotContain("Hạn trả lời lần đầu", "người có trách nhiệm sẽ xem và trả lời");

        var sent = send(CHILDS, UUID.randomUUID().toString(), "missing", "Sởi", "", "");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(form(sent.header("Location")).asString())
                .contains("Đã gửi. Cảm ơn bạn.", "Chưa có trạm y tế nào xem được yêu cầu này.")
                .doesNotContain("Hạn trả lời lần đầu");
        assertThat(PagesTest.get(CHILDS, "en").asString())
                .contains("No health station can see this request yet.")
                .doesNotContain("First answer by");

        execute("update book set commune = '07612' where citizen = '" + Shelves.CHILD + "'");
        assertThat(form(CHILDS).asString())
                .contains("Hạn trả lời lần đầu: 24/11/2026")
                .doesNotContain("xem được điều báo ở đây", "Chưa có trạm y tế nào");
    }

    @Test
    void every_answer_stands_with_the_request_with_its_station_role_and_day() throws Exception {
        var id = UUID.randomUUID().toString();
        send(CHILDS, id, "missing", "Sởi", "", "");
        execute("insert into facility values ('24021', 'Trạm Y tế phường Phượng Sơn', '2026')");
        for (var values : List.of(
                "1, 'PASSED_ON', 'Đã báo bệnh viện.', 'yta', 'Vi Thị Lan', 'station-staff', '24021'",
                "2, 'REFUSED', 'Bệnh viện không có mũi này.', 'yta', 'Vi Thị Lan', 'station-staff', '24099'")) {
            execute("insert into request_answer values ('" + Shelves.CHILD + "', '" + id + "', " + values
                    + ", '2026-11-22 09:00+07')");
        }
        execute("update citizen_request set state = 'REJECTED', answers = 2, answer = 'Bệnh viện không có mũi này.'");

        assertThat(form(CHILDS).asString())
                .containsSubsequence(
                        "Không sửa",
                        "Đã báo nơi đã ghi để sửa",
                        "Đã báo bệnh viện.",
                        "Trạm Y tế phường Phượng Sơn, Nhân viên trạm y tế, ngày 22/11/2026",
                        "Bệnh viện không có mũi này.",
                        "24099")
                .doesNotContain("Vi Thị Lan", "Trả lời: ");
    }

    @Test
    void what_the_book_said_is_kept_as_the_book_says_it_and_not_as_the_form_does() throws Exception {
        var dose = SampleBooks.child().vaccinations().get(4);
        for (var key : List.of(DoseKey.of(dose), "khong-co")) {
            assertThat(given().redirects()
                            .follow(false)
                            .contentType("application/x-www-form-urlencoded; charset=utf-8")
                            .formParams(Map.of("kind", "wrong", "vaccine", "Rubella", "mui", key))
                            .post(CHILDS)
                            .statusCode())
                    .isEqualTo(303);
        }

        assertThat(form(CHILDS + "?mui=" + DoseKey.of(dose)).asString())
                .contains("name=\"mui\" value=\"" + DoseKey.of(dose) + "\"")
                .containsOnlyOnce("Khi báo, sổ ghi: Sởi đơn (MVVAC) · 11/02/2025");
    }

    @Test
    void requests_stay_with_the_person_when_two_records_turn_out_to_be_one() throws Exception {
        send(OWN, UUID.randomUUID().toString(), "missing", "Sởi cũ", "", "");
        execute("insert into citizen (id) values ('" + Shelves.CHILD + "') on conflict do nothing");
        execute("insert into citizen (id, merged_into) values ('" + Shelves.ADULT + "', '" + Shelves.CHILD + "')"
                + " on conflict (id) do update set merged_into = excluded.merged_into");

        assertThat(form(CHILDS).asString()).contains("Sởi cũ");
    }

    @Test
    void an_answer_stands_with_its_own_request_although_both_people_chose_the_same_id() throws Exception {
        var id = UUID.randomUUID().toString();
        send(OWN, id, "missing", "Sởi cũ", "", "");
        execute("insert into request_answer values ('" + Shelves.ADULT + "', '" + id + "', 1, 'PASSED_ON',"
                + " 'Đã báo bệnh viện.', 'yta', 'Vi Thị Lan', 'station-staff', '24021', '2026-11-20 09:00+07')");
        execute("update citizen_request set state = 'CHECKING', answers = 1, answer = 'Đã báo bệnh viện.',"
                + " received_at = received_at - interval '1 day'");
        send(CHILDS, id, "missing", "Sởi mới", "", "");
        execute("insert into citizen (id) values ('" + Shelves.CHILD + "') on conflict do nothing");
        execute("insert into citizen (id, merged_into) values ('" + Shelves.ADULT + "', '" + Shelves.CHILD + "')"
                + " on conflict (id) do update set merged_into = excluded.merged_into");

        var page = form(CHILDS + "?xong=" + id).asString();

        assertThat(page)
                .containsSubsequence("Các yêu cầu đã gửi", "Sởi mới", "Sởi cũ", "Đã báo bệnh viện.")
                .containsOnlyOnce("Đã báo bệnh viện.");
        assertThat(page.substring(0, page.indexOf("<h1>"))).contains("Đã nhận", "Sởi mới");
    }

    @Test
    void a_guardian_reads_what_they_sent_and_not_what_the_child_or_another_guardian_wrote() throws Exception {
        var id = UUID.randomUUID().toString();
        send(CHILDS, id, "wrong", "Sởi", "", "Việc của con.");
        execute("update citizen_request set sender = '" + Shelves.STRANGER + "', relation = 'OWNER'");

        assertThat(form(CHILDS + "?xong=" + id).asString()).doesNotContain("Việc của con.", "Đã gửi. Cảm ơn bạn.");
        assertThat(send(CHILDS, id, "wrong", "Sởi", "", "Việc của con.").statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_owner_reads_what_a_guardian_sent_too() throws Exception {
        send(OWN, UUID.randomUUID().toString(), "wrong", "Sởi", "", "Việc đã báo hộ.");
        execute("update citizen_request set sender = '" + Shelves.STRANGER + "', relation = 'GUARDIAN'");

        assertThat(form(OWN).asString()).contains("Việc đã báo hộ.");
    }

    @Test
    void somebody_elses_book_takes_no_request_and_does_not_say_that_it_is_there() throws Exception {
        var elses = "/so/" + Shelves.SOMEBODY_ELSES + "/bao-sai";

        assertThat(form(elses).statusCode()).isEqualTo(404);
        assertThat(send(elses, UUID.randomUUID().toString(), "missing", "Sởi", "", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("/so/" + UUID.randomUUID() + "/bao-sai", null, "missing", "Sởi", "", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(count(Shelves.SOMEBODY_ELSES)).isZero();
    }

    @Test
    void another_site_cannot_send_in_somebodys_name() throws Exception {
        var forged = given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .formParams(Map.of("kind", "missing", "vaccine", "Sởi"))
                .post(CHILDS);

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(count(Shelves.CHILD)).isZero();
    }

    @Test
    void the_owner_sees_that_a_guardian_was_there() {
        form(CHILDS);

        assertThat(PagesTest.get("/so/" + Shelves.CHILD + "/ai-da-xem", "vi").asString())
                .contains("Yêu cầu báo thiếu, báo sai");
    }

    private static Response form(String path) {
        return PagesTest.get(path, "vi");
    }

    private static Response send(String path, String id, String kind, String vaccine, String day, String words) {
        var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (var field : List.of(
                new String[] {"id", id},
                new String[] {"kind", kind},
                new String[] {"vaccine", vaccine},
                new String[] {"day", day},
                new String[] {"words", words})) {
            if (field[1] != null) {
                request = request.formParam(field[0], field[1]);
            }
        }
        return request.post(path);
    }

    private static String key(Response form) {
        var key = KEY.matcher(form.asString());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static int count(UUID book) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from citizen_request where citizen = '" + book + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
