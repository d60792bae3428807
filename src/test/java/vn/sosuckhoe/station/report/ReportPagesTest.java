package vn.sosuckhoe.station.report;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.book.staff.StaffReader;
import vn.sosuckhoe.book.staff.StaffShelf;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A nurse reads what people of the commune report, and answers before the clock has run out. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
class ReportPagesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000be01");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000be02");
    private static final UUID ELSEWHERE = UUID.fromString("00000000-0000-4000-8000-00000000be03");
    private static final String LIST = "/tram/bao-sai";
    private static final String ONE = LIST + "/" + Village.CHILD + "/" + ID;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @Inject
    Permits permits;

    @Inject
    StaffShelf shelf;

    @BeforeEach
    void three_reports_one_of_another_commune() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Village.settle(pool, vertx, reader, 0);
        Asking.report(Village.CHILD, ID, "2026-11-20", "2026-11-24", "2026-11-30");
        Asking.report(Village.FOUND, OTHER, "2026-11-17", "2026-11-19", "2026-11-27");
        Asking.report(Village.STRANGER, ELSEWHERE, "2026-11-17", "2026-11-19", "2026-11-27");
    }

    @AfterEach
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void the_oldest_deadline_is_on_top_and_only_people_of_the_commune_are_there() throws Exception {
        assertThat(page("/tram"))
                .contains("Người dân báo sai: 2 đang chờ, 1 quá hạn", "/tram/bao-sai?xa=" + Village.HERE);

        var page = page(LIST);

        assertThat(page)
                .containsSubsequence(
                        "Hoàng Thị Mai",
                        "Quá hạn 3 ngày",
                        "trả lời lần đầu: 19/11/2026",
                        "Lương Gia Bảo",
                        "Ghi sai · Viêm gan B",
                        "báo ngày 20/11/2026",
                        "Còn 2 ngày",
                        "trả lời lần đầu: 24/11/2026")
                .doesNotContain("Nông Thị", ELSEWHERE.toString());
        assertThat(Asking.read("select string_agg(what || ' ' || shown, ',') from staff_listing"))
                .isEqualTo("reports trang=1 2");
        assertThat(Asking.read("select count(*) from access_log")).isEqualTo("0");
    }

    @Test
    void names_that_cannot_be_written_down_are_not_shown() throws Exception {
        Asking.run("revoke insert on staff_listing, access_log from ssk_app");
        try {
            for (var path : List.of(LIST, ONE)) {
                var answer = given().get(path);
                assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(500);
                assertThat(answer.asString()).as(path).doesNotContain("Lương", "Viêm gan B");
            }
        } finally {
            Asking.run("grant insert on staff_listing, access_log to ssk_app");
        }
    }

    @Test
    void a_report_is_read_with_what_the_book_said_and_the_owner_sees_who_read_it() throws Exception {
        var page = page(ONE);

        assertThat(page)
                .contains(
                        "Báo sai trong sổ của Lương Gia Bảo",
                        "Viêm gan B · 02/09/2025 · Bệnh viện Đa khoa tỉnh",
                        "03/09/2025",
                        "Sổ giấy ghi ngày 03/09.",
                        "Hoàng Thị Mai gửi thay mặt Lương Gia Bảo",
                        "Gửi lúc 09:00 ngày 20/11/2026",
                        "Hạn trả lời lần đầu: 24/11/2026. Hạn xử lý xong: 30/11/2026.",
                        "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
                        "Trạm không sửa trực tiếp vào sổ")
                .doesNotContain("024190001234", "024225000111");
        assertThat(Asking.read("select reader || ' ' || purpose || ' ' || what || ' ' || citizen from access_log"))
                .isEqualTo("yta.24021 correction requests " + Village.CHILD);
        var book = page.replaceAll("(?s).*href=\"(/tram/nguoi/[^\"]+)\".*", "$1");
        assertThat(page(book)).contains("Lương Gia Bảo", "Mở để: Sửa thông tin trong sổ");
    }

    @Test
    void a_report_is_passed_on_and_then_corrected_and_nothing_of_it_is_lost() throws Exception {
        var passed = answer(ONE, "passed-on", "Đã báo bệnh viện tỉnh.", "0");
        assertThat(passed.statusCode()).isEqualTo(303);
        assertThat(passed.header("Location")).endsWith(ONE + "?xa=" + Village.HERE + "&xong=1");
        assertThat(page(ONE + "?xong=1"))
                .contains(
                        "Đã ghi câu trả lời",
                        "Đã báo nơi đã ghi để sửa",
                        "Đã báo bệnh viện tỉnh.",
                        "Trạm Y tế phường Phượng Sơn, Nhân viên trạm y tế, ngày 22/11/2026",
                        "Còn 8 ngày")
                .contains("name=\"da-thay\" value=\"1\"");
        assertThat(page(LIST)).contains("Đã báo nơi đã ghi để sửa", "xử lý xong: 30/11/2026");

        assertThat(answer(ONE, "corrected", "Tin mới đã tới.", "1").statusCode())
                .isEqualTo(303);

        assertThat(page(LIST))
                .containsSubsequence("Đã xong trong 30 ngày qua", "Lương Gia Bảo", "Đã sửa", "ngày 22/11/2026");
        assertThat(page(ONE))
                .containsSubsequence("Tin mới đã tới.", "Đã báo bệnh viện tỉnh.", "Quyết định lại")
                .doesNotContain("value=\"passed-on\"", "value=\"meet\"");
        assertThat(answer(ONE, "meet", "Mời ra trạm.", "2").asString())
                .contains("Kết quả: yêu cầu đã xong", "Mời ra trạm.");
        assertThat(Asking.read("select string_agg(number || outcome, ' ' order by number) from request_answer"))
                .isEqualTo("1PASSED_ON 2CORRECTED");
    }

    @Test
    void what_is_more_than_a_page_stands_on_the_next_one_and_what_is_finished_comes_last() throws Exception {
        Asking.run("""
                insert into citizen_request (citizen, id, kind, vaccine, state, sender, sender_name, relation, received_at,
                                             first_answer_by, done_by, changed_at)
                select '%s', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'WRONG', 'Sởi ' || n,
                       case when n > 55 then 'CORRECTED' else 'RECEIVED' end, '024190001234', 'Hoàng Thị Mai', 'GUARDIAN',
                       '2026-11-20 09:00+07', date '2026-11-24' + n, date '2026-12-01' + n, '2026-11-20 09:00+07'
                from generate_series(1, 60) n
                """.formatted(Village.CHILD));

        var first = page(LIST);
        assertThat(rows(first)).isEqualTo(50);
        assertThat(first)
                .containsSubsequence("Quá hạn 3 ngày", "Sởi 48<", "Trang 1 trên 2")
                .contains("/tram/bao-sai?trang=2&amp;xa=" + Village.HERE)
                .doesNotContain("Sởi 49<", "Đã xong trong 30 ngày qua");

        var second = page(LIST + "?trang=2");
        assertThat(rows(second)).isEqualTo(12);
        assertThat(second)
                .containsSubsequence("Sởi 49<", "Sởi 55<", "Đã xong trong 30 ngày qua", "Sởi 60<", "Trang 2 trên 2")
                .doesNotContain("Sởi 48<", "trang=3");

        assertThat(page(LIST + "?trang=3"))
                .contains("Trang 3 trên 2")
                .doesNotContain("Lương Gia Bảo", "Không có yêu cầu nào đang chờ");
        var none = given().get(LIST + "?trang=x");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.asString()).contains("Trang: phải là số từ 1 trở lên.", "Sởi 48<");
        assertThat(Asking.read("select string_agg(distinct what || ' ' || shown, ',') from staff_listing"))
                .isEqualTo("reports trang=1 50,reports trang=2 12,reports trang=3 0");
    }

    @Test
    void an_answer_is_never_rewritten_nor_taken_away() throws Exception {
        answer(ONE, "meet", "Mời ra trạm sáng thứ hai.", "0");

        for (var sql : List.of("update request_answer set words = 'x'", "delete from request_answer")) {
            assertThat(pool.query(sql)
                            .execute()
                            .onItem()
                            .transform(rows -> "done")
                            .onFailure()
                            .recoverWithItem("refused")
                            .await()
                            .indefinitely())
                    .as(sql)
                    .isEqualTo("refused");
        }
        assertThat(Asking.read("select words from request_answer")).isEqualTo("Mời ra trạm sáng thứ hai.");
    }

    @Test
    void of_two_who_answer_at_once_the_second_sees_that_it_was_answered() throws Exception {
        var both = IntStream.range(0, 6)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> answer(ONE, "refused", "Lý do thứ " + n + " rất rõ.", "0")))
                .toList();

        assertThat(both)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsOnlyOnce(303);
        assertThat(Asking.read("select count(*) from request_answer")).isEqualTo("1");
        var stored = Asking.read("select answer from citizen_request where id = '" + ID + "'");
        var late = answer(ONE, "corrected", "Ý kiến khác hẳn.", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("vừa có người khác trả lời", stored, "Ý kiến khác hẳn.", "name=\"da-thay\" value=\"1\"")
                .containsPattern("value=\"corrected\" checked");
        assertThat(Asking.read("select answer from citizen_request where id = '" + ID + "'"))
                .isEqualTo(stored);
    }

    @Test
    void a_double_click_answers_once() throws Exception {
        for (var click = 0; click < 2; click++) {
            assertThat(answer(ONE, "corrected", "Tin mới đã tới.", "0").statusCode())
                    .isEqualTo(303);
        }
        assertThat(Asking.read("select count(*) from request_answer")).isEqualTo("1");
    }

    @Test
    void what_is_not_right_is_said_at_its_field_and_what_was_written_stays() throws Exception {
        assertThat(answer(ONE, null, null, null).asString())
                .contains("href=\"#ket-qua\"", "Kết quả: hãy chọn một.", "href=\"#loi\"", "Lời trả lời: chưa điền.");
        var refused = answer(ONE, "refused", "<b>không", "0");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("không sửa thì phải ghi lý do, ít nhất 10 ký tự", "&lt;b&gt;không")
                .containsPattern("value=\"refused\" checked");
        assertThat(answer(ONE, "meet", "x".repeat(1001), "0").asString()).contains("dài quá 1000 ký tự");
        assertThat(Asking.read("select count(*) from request_answer")).isEqualTo("0");
    }

    @Test
    void a_report_of_another_commune_is_as_one_that_is_not_there() throws Exception {
        var nowhere = LIST + "/" + Village.CHILD + "/" + UUID.randomUUID();
        for (var path : List.of(
                LIST + "/" + Village.STRANGER + "/" + ELSEWHERE,
                nowhere,
                LIST + "/x/y",
                LIST + "/" + Village.CHILD + "/" + OTHER)) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(answer(path, "corrected", "Tin mới đã tới.", "0").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(given().get(LIST + "?xa=" + Village.THERE).statusCode()).isEqualTo(404);
        assertThat(Asking.read("select count(*) from request_answer")).isEqualTo("0");
        assertThat(Asking.read("select count(*) from access_log")).isEqualTo("0");
    }

    @Test
    void a_report_stays_with_its_book_when_two_people_turn_out_to_be_one_and_when_it_is_gone() throws Exception {
        var twin = UUID.fromString("00000000-0000-4000-8000-00000000be09");
        Asking.run("insert into citizen (id, merged_into) values ('" + twin + "', '" + Village.CHILD + "')");
        Asking.report(twin, OTHER, "2026-11-16", "2026-11-18", "2026-11-26");
        var older = LIST + "/" + twin + "/" + OTHER;

        assertThat(page(LIST)).containsSubsequence(older, "Lương Gia Bảo", "Quá hạn 4 ngày");
        assertThat(answer(older, "refused", "Sổ giấy không có mũi này.", "0").statusCode())
                .isEqualTo(303);
        assertThat(page(older)).contains("Báo sai trong sổ của Lương Gia Bảo", "Sổ giấy không có mũi này.");
        assertThat(Asking.read("select string_agg(distinct citizen::text, ',') from access_log"))
                .isEqualTo(Village.CHILD.toString());

        Asking.run("delete from book where citizen = '" + Village.CHILD + "'");
        Asking.run("delete from roll where citizen = '" + Village.CHILD + "'");
        assertThat(page(LIST)).doesNotContain("Lương Gia Bảo");
        assertThat(given().get(ONE).statusCode()).isEqualTo(404);
        assertThat(Asking.read("select count(*) from citizen_request where id = '" + ID + "'"))
                .isEqualTo("1");
    }

    @Test
    void of_two_who_turn_out_to_be_one_each_request_has_its_own_answers_although_both_chose_the_same_id()
            throws Exception {
        var twin = UUID.fromString("00000000-0000-4000-8000-00000000be09");
        Asking.run("insert into citizen (id, merged_into) values ('" + twin + "', '" + Village.CHILD + "')");
        Asking.report(twin, ID, "2026-11-16", "2026-11-18", "2026-11-26");
        var older = LIST + "/" + twin + "/" + ID;
        assertThat(answer(older, "passed-on", "Đã báo bệnh viện huyện.", "0").statusCode())
                .isEqualTo(303);

        assertThat(page(ONE)).contains("name=\"da-thay\" value=\"0\"").doesNotContain("Đã báo bệnh viện huyện.");
        assertThat(answer(ONE, "corrected", "Tin mới đã tới.", "0").statusCode())
                .isEqualTo(303);
        assertThat(page(older))
                .contains("Đã báo bệnh viện huyện.", "name=\"da-thay\" value=\"1\"")
                .doesNotContain("Tin mới đã tới.");
    }

    @Test
    void what_is_answered_is_counted_by_the_request_and_not_by_what_is_shown() throws Exception {
        Asking.run("update citizen_request set state = 'CHECKING', answers = 2, answer = 'x' where id = '" + ID + "'");

        assertThat(page(ONE)).contains("name=\"da-thay\" value=\"2\"");
        assertThat(answer(ONE, "corrected", "Tin mới đã tới.", "2").statusCode())
                .isEqualTo(303);
    }

    @Test
    @TestSecurity(user = "yta.24021", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = Village.HERE + "," + Village.THERE),
                @Claim(key = "sid", value = "s-3"),
                @Claim(key = "preferred_username", value = "yta.24021"),
                @Claim(key = "name", value = "Vi Thị Lan")
            })
    void staff_of_two_communes_come_back_to_the_list_from_which_they_came() {
        var there = LIST + "?xa=" + Village.THERE;
        var one = LIST + "/" + Village.STRANGER + "/" + ELSEWHERE + "?xa=" + Village.THERE;

        assertThat(page(there)).contains("href=\"" + one + "\"");
        assertThat(page(one))
                .contains(
                        "<p class=\"crumbs\"><a href=\"" + there + "\">",
                        "action=\"" + one + "\"",
                        "maxlength=\"1000\"",
                        "Tối đa 1000 ký tự");
        assertThat(answer(one, "corrected", "Tin mới đã tới.", "0").header("Location"))
                .endsWith(one + "&xong=1");
        assertThat(page(one + "&xong=1")).contains("<a href=\"" + there + "\">");
        assertThat(page(ONE)).contains("<a href=\"" + LIST + "?xa=" + Village.HERE + "\">");
    }

    @Test
    @TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "personal_id", value = "024190001234"),
                @Claim(key = "sid", value = "s-1"),
                @Claim(key = "name", value = "Hoàng Thị Mai")
            })
    void a_citizen_has_no_business_there_and_sees_who_read_the_report() {
        var nurse = new StaffReader("yta.24021", "Vi Thị Lan", "24021", List.of(Village.HERE), "s-3");
        var permit =
                permits.give(Village.CHILD, nurse, Purpose.CORRECTION).await().indefinitely();
        shelf.open(Village.CHILD, permit, nurse, "requests").await().indefinitely();
        assertThat(given().get("/so/" + Village.CHILD + "/ai-da-xem").asString())
                .contains(
                        "Vi Thị Lan",
                        "Trạm Y tế phường Phượng Sơn",
                        "Yêu cầu báo thiếu, báo sai",
                        "Mở để: Sửa thông tin trong sổ");
        for (var path : List.of(LIST, ONE)) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(answer(ONE, "corrected", "Tin mới đã tới.", "0").statusCode())
                .isEqualTo(403);
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    private static String page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return answer.asString();
    }

    private static Response answer(String path, String outcome, String words, String seen) {
        var form = new HashMap<String, String>();
        form.put("ket-qua", outcome);
        form.put("loi", words);
        form.put("da-thay", seen);
        form.values().removeIf(value -> value == null);
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form.isEmpty() ? Map.of("x", "y") : form)
                .post(path);
    }
}
