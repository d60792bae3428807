package vn.sosuckhoe.station.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesTest {

    private static final String OLD = "/tram/danh-sach/nguoi-cao-tuoi";

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @BeforeAll
    void sixty_neighbours_and_a_few_others() throws Exception {
        Village.settle(pool, vertx, reader, 60);
    }

    @BeforeEach
    void it_is_november_and_nothing_was_shown_yet() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        asOwner("truncate staff_listing");
    }

    @AfterAll
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void the_desk_counts_every_list_and_names_nobody() {
        var page = get("/tram");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "Phường Phượng Sơn · cơ sở 24021",
                        "Người từ 60 tuổi: khám hằng năm",
                        OLD + "?han=qua-han",
                        OLD + "?han=thang-nay")
                .contains("accesskey=\"0\"", "Phím tắt")
                .doesNotContain("Lương", "Vi Thị Anh", "null");
        assertThat(listings()).isEmpty();
    }

    @Test
    void somebody_is_found_by_number_card_telephone_and_name_and_the_search_is_written_down() {
        for (var typed : List.of(
                Village.OLD_MANS,
                "GD 4 24 24204 17733",
                "0500 000 417",
                "+84500000417",
                "luong van son",
                "Sơn Lương")) {
            var page = find(typed, "");
            assertThat(page.statusCode()).as(typed).isEqualTo(200);
            assertThat(page.asString())
                    .as(typed)
                    .contains("Lương Văn Sơn", "04/03/1948", "/tram/nguoi/" + Village.OLD_MAN);
        }
        assertThat(find("son", "1948").asString()).contains("Lương Văn Sơn");
        assertThat(find("son", "1950").asString()).contains("Không thấy ai như vậy trong Phường Phượng Sơn");
        assertThat(listings())
                .hasSize(8)
                .containsOnly("search number 1", "search name 1", "search name 0")
                .noneMatch(told -> told.contains("0500"));
    }

    @Test
    void a_search_with_faults_says_which_and_shows_nobody() {
        assertThat(find("", "").asString()).contains("Ô tìm: chưa điền");
        assertThat(find(" \u200b ", "").statusCode()).isEqualTo(400);
        assertThat(find("x".repeat(300), "").asString()).contains("Ô tìm: dài quá");
        for (var year : List.of("48", "1899", "2027", "abcd", "-194")) {
            var page = find("son", year);
            assertThat(page.statusCode()).as(year).isEqualTo(400);
            assertThat(page.asString()).as(year).contains("Năm sinh: phải có 4 chữ số");
        }
        assertThat(post("/tram/tim", Map.of("gi", "do")).statusCode()).isEqualTo(400);
        for (var odd : List.of("%", "' or 1=1 --", "\\", "<b>sơn</b>", "\0")) {
            var page = find(odd, "");
            assertThat(page.statusCode()).as(odd).isBetween(200, 400);
            assertThat(page.asString()).as(odd).doesNotContain("Lương Văn Sơn", "<b>sơn</b>");
        }
    }

    @Test
    void a_list_shows_people_by_hamlet_and_household_fifty_at_a_time() {
        var first = get(OLD);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString())
                .contains("61 người trong danh sách này", "Trang 1 trên 2", "Hộ H10", "Tổ dân phố Cầu Từ")
                .contains("Chưa có số, gửi giấy", "Có số điện thoại")
                .contains("name=\"list\" value=\"nguoi-cao-tuoi\"")
                .doesNotContain(Village.STRANGERS_NAME, "0500300001");
        assertThat(rows(first)).isEqualTo(50);
        var second = get(OLD + "?trang=2");
        assertThat(rows(second)).isEqualTo(11);
        assertThat(get(OLD + "?trang=3").asString()).contains("Không có ai trong danh sách này");
        assertThat(listings())
                .containsExactlyInAnyOrder(
                        "list nguoi-cao-tuoi thon= han=tat-ca trang=1 50",
                        "list nguoi-cao-tuoi thon= han=tat-ca trang=2 11",
                        "list nguoi-cao-tuoi thon= han=tat-ca trang=3 0");
    }

    @Test
    void a_list_is_narrowed_by_hamlet_and_by_what_is_late() {
        var hamlet = get(OLD + "?thon=to dan pho mai to").asString();
        assertThat(hamlet).contains("31 người", "Lương Văn Sơn", "value=\"to dan pho mai to\"");
        assertThat(get(OLD + "?thon=khong co").asString()).contains("0 người");
        var refill = get("/tram/danh-sach/cap-thuoc?han=qua-han").asString();
        assertThat(refill).contains("Lương Văn Sơn", "Tăng huyết áp", "Quá hạn", "hạn ");
        assertThat(get("/tram/danh-sach/can-do").asString()).contains("Lương Gia Bảo", "Có số của người giám hộ");
    }

    @Test
    void every_list_and_every_window_can_be_shown() {
        for (var list : WorkList.values()) {
            for (var window : List.of("qua-han", "tuan-nay", "thang-nay", "tat-ca")) {
                var page = get("/tram/danh-sach/" + list.code() + "?han=" + window);
                assertThat(page.statusCode()).as("%s %s", list, window).isEqualTo(200);
                assertThat(page.asString())
                        .doesNotContain(Village.STRANGERS_NAME)
                        .doesNotContainPattern("\\bnull\\b");
            }
        }
    }

    @Test
    void a_filter_that_is_none_is_named_and_the_list_is_shown_unfiltered() {
        var odd = get(OLD + "?han=mai&trang=0");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.asString()).contains("Thời hạn: không có lựa chọn này", "Trang: phải là số từ 1", "61 người");
        assertThat(get(OLD + "?trang=-1").statusCode()).isEqualTo(400);
        assertThat(get(OLD + "?trang=999999999999").statusCode()).isEqualTo(400);
        assertThat(get(OLD + "?thon=" + "x".repeat(3000)).statusCode()).isEqualTo(200);
        assertThat(get("/tram/danh-sach/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_found_here_and_what_was_seen_elsewhere_stand_on_pages_of_their_own() {
        var findings = get("/tram/phat-hien").asString();
        assertThat(findings).contains("Hoàng Thị Mai", "Huyết áp", "thấy ngày 10/10/2026", "Chờ khám lại");
        var elsewhere = get("/tram/noi-khac").asString();
        assertThat(elsewhere)
                .contains("Lương Văn Sơn", "05/11/2026", "Bệnh viện Đa khoa tỉnh", "Có chẩn đoán", "Có dặn dò")
                .contains("1 chỗ đang chờ")
                .doesNotContain("Bệnh tim thiếu máu");
        assertThat(listings()).containsExactlyInAnyOrder("findings trang=1 da-xong=1 1", "elsewhere trang=1 1");
    }

    @Test
    void what_was_found_here_and_seen_elsewhere_is_shown_fifty_at_a_time_and_written_down_page_by_page()
            throws Exception {
        asOwner("""
                insert into roll_finding
                select citizen, generation, commune, hamlet_key, 'p', answer, 'diabetes', false, date '2026-10-11',
                       date '2026-12-01', answer, date '2026-11-01'
                from roll, unnest(array['OPEN', 'CONFIRMED']) as answer where commune = '%s'
                """.formatted(Village.HERE));
        asOwner("""
                insert into roll_visit
                select citizen, generation, commune, 'p', '24001', date '2026-10-11', false, true, false
                from roll where commune = '%s'
                """.formatted(Village.HERE));
        try {
            var open = count("roll_finding where answer = 'OPEN' and not sensitive");
            var answered = count("roll_finding where answer = 'CONFIRMED' and not sensitive");
            var seen = count("roll_visit where facility = '24001'");
            assertThat(seen).isGreaterThan(60);

            var first = get("/tram/noi-khac");
            assertThat(rows(first)).isEqualTo(50);
            assertThat(first.asString()).contains("Trang 1 trên 2", "trang=2").doesNotContain("rel=\"prev\"");
            var second = get("/tram/noi-khac?trang=2");
            assertThat(rows(second)).isEqualTo(seen - 50);
            assertThat(second.asString()).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
            assertThat(rows(get("/tram/noi-khac?trang=99999"))).isZero();

            var findings = get("/tram/phat-hien");
            assertThat(rows(findings)).isEqualTo(100);
            assertThat(findings.asString()).contains("trang=2&amp;da-xong=1", "trang=1&amp;da-xong=2");
            assertThat(rows(get("/tram/phat-hien?trang=2"))).isEqualTo(open - 50 + 50);
            assertThat(rows(get("/tram/phat-hien?trang=2&da-xong=2"))).isEqualTo(open - 50 + answered - 50);
            assertThat(listings())
                    .contains("elsewhere trang=1 50", "elsewhere trang=2 " + (seen - 50), "elsewhere trang=99999 0")
                    .contains(
                            "findings trang=1 da-xong=1 100",
                            "findings trang=2 da-xong=1 " + open,
                            "findings trang=2 da-xong=2 " + (open + answered - 100));
        } finally {
            asOwner("delete from roll_finding where visit = 'p'");
            asOwner("delete from roll_visit where visit = 'p'");
        }
    }

    @Test
    void a_page_that_is_none_is_named_and_the_first_one_is_shown() {
        for (var odd : List.of(
                "/tram/noi-khac?trang=0",
                "/tram/noi-khac?trang=x",
                "/tram/phat-hien?trang=-1",
                "/tram/phat-hien?da-xong=999999999999")) {
            var page = get(odd);
            assertThat(page.statusCode()).as(odd).isEqualTo(400);
            assertThat(page.asString()).as(odd).contains("Trang: phải là số từ 1", "/tram/nguoi/");
        }
    }

    @Test
    void names_that_cannot_be_written_down_are_not_shown() throws Exception {
        asOwner("revoke insert on staff_listing from ssk_app");
        try {
            for (var path : List.of(
                    OLD, "/tram/phat-hien", "/tram/noi-khac", "/tram/phat-hien?trang=1", "/tram/noi-khac?trang=1")) {
                var page = get(path);
                assertThat(page.statusCode()).as(path).isGreaterThanOrEqualTo(500);
                assertThat(page.asString()).as(path).doesNotContain("Lương", "Hoàng Thị Mai", "Vi Thị");
            }
            var found = find(Village.OLD_MANS, "");
            assertThat(found.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(found.asString()).doesNotContain("Lương", Village.OLD_MANS);
        } finally {
            asOwner("grant insert on staff_listing to ssk_app");
        }
    }

    @Test
    @TestSecurity(user = "yta.hai", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = Village.HERE + "," + Village.THERE),
                @Claim(key = "sid", value = "s-4")
            })
    void staff_of_two_communes_choose_among_them_and_no_other() {
        assertThat(get("/tram").asString()).contains("Chọn xã, phường", "/tram?xa=" + Village.THERE);
        assertThat(get(OLD).asString()).contains("Lương Văn Sơn").doesNotContain(Village.STRANGERS_NAME);
        assertThat(get(OLD + "?xa=" + Village.THERE).asString())
                .contains(Village.STRANGERS_NAME)
                .doesNotContain("Lương Văn Sơn");
        assertThat(get(OLD + "?xa=07210").statusCode()).isEqualTo(404);
    }

    private static int rows(Response page) {
        return page.asString().split("<th scope=\"row\">", -1).length - 1;
    }

    private List<String> listings() {
        return pool.query("select what || ' ' || shown from staff_listing").executeAndAwait().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static Response get(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static Response find(String typed, String year) {
        return post("/tram/tim", Map.of("tim", typed, "nam", year));
    }

    private static Response post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private static int count(String table) throws Exception {
        return Integer.parseInt(Invited.read("select count(*) from " + table));
    }

    private static void asOwner(String sql) throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
