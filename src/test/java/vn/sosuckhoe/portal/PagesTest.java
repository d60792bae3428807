package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class PagesTest {

    private static final List<String> PARTS = List.of("", "/tien-su", "/tiem-chung", "/kham", "/nhac", "/ai-da-xem");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void every_page_of_every_book_is_shown_in_both_languages() throws Exception {
        var out = Files.createDirectories(Path.of("target/pages"));
        for (var language : List.of("vi", "en")) {
            for (var book : List.of(Shelves.ADULT, Shelves.CHILD, Shelves.NEWBORN, Shelves.EMPTY, Shelves.BARE)) {
                for (var part : PARTS) {
                    var page = get("/so/" + book + part, language);
                    assertThat(page.statusCode()).as("/so/%s%s", book, part).isEqualTo(200);
                    assertThat(page.asString()).as("/so/%s%s", book, part).doesNotContainPattern("\\bnull\\b");
                    save(out, language + "-" + book.toString().substring(35) + part.replace('/', '-'), page);
                }
            }
            save(out, language + "-front", get("/", language));
            save(out, language + "-family", get("/so", language));
            save(out, language + "-visit", get("/so/" + Shelves.ADULT + "/kham/k2026", language));
            save(out, language + "-visit-doubtful", get("/so/" + Shelves.ADULT + "/kham/k2025", language));
            save(out, language + "-none", get("/so/" + UUID.randomUUID(), language));
        }
    }

    @Test
    void a_guardian_is_told_on_whose_behalf_every_page_is_read() {
        for (var part : PARTS) {
            assertThat(get("/so/" + Shelves.CHILD + part, "vi").asString())
                    .as(part)
                    .contains("Bạn đang xem thay mặt Lương Thị Bảo Ngân");
            assertThat(get("/so/" + Shelves.ADULT + part, "vi").asString()).doesNotContain("thay mặt");
        }
    }

    @Test
    void every_page_says_as_of_when_and_from_whom() {
        for (var part : PARTS) {
            assertThat(get("/so/" + Shelves.CHILD + part, "vi").asString())
                    .contains("Dữ liệu đến 10:42 ngày 21/11/2026", "Nguồn: " + SampleBooks.STATION);
        }
        assertThat(get("/so/" + Shelves.EMPTY, "vi").asString()).contains("Chưa có cơ sở y tế nào gửi dữ liệu");
    }

    @Test
    void the_family_page_begins_with_what_is_soonest() {
        var page = get("/so", "vi").asString();
        assertThat(page).contains("hẹn ngày 05/12/2026", "2 tuổi 9 tháng", "9 ngày tuổi", "khoảng 78 tuổi", "58 tuổi");
        assertThat(page.indexOf("càng sớm càng tốt"))
                .isLessThan(page.indexOf("đến hạn khám sàng lọc trước tiêm ngày thứ Bảy 05/12/2026"));
        assertThat(page.indexOf("đến hạn khám sàng lọc")).isLessThan(page.indexOf("hẹn ngày 05/12/2026"));
    }

    @Test
    void what_nobody_said_is_never_told_as_no() {
        var page = get("/so/" + Shelves.EMPTY + "/tien-su", "vi").asString();
        assertThat(page).contains("Chưa ai ghi về dị ứng. Như vậy chưa có nghĩa là không dị ứng.");
        assertThat(page).contains("Sổ không biết là có hay không", "<li>Bệnh đã mắc</li>", "<li>Phẫu thuật</li>");
        assertThat(page).doesNotContain("<dd>Không", "sinh sản");
    }

    @Test
    void a_dose_that_its_source_no_longer_tells_is_marked() {
        var page = get("/so/" + Shelves.CHILD + "/tiem-chung", "vi").asString();
        assertThat(page.split("Lần gửi mới nhất không còn nhắc mũi này", -1)).hasSize(2);
        assertThat(page).contains("Sau tiêm: Sốt nhẹ 37,8 độ", "còn 14 ngày", "05/11/2026");
    }

    @Test
    void the_mothers_tetanus_doses_are_told_where_the_book_holds_no_other() throws Exception {
        var empty = SampleBooks.empty();
        Shelves.put(
                UUID.fromString("00000000-0000-4000-8000-000000000007"),
                new BookOf(empty.person()).motherTetanusDoses(3).written(),
                null,
                Shelves.MOTHER);
        assertThat(get("/so/00000000-0000-4000-8000-000000000007/tiem-chung", "vi")
                        .asString())
                .contains("Sổ chưa ghi mũi tiêm nào", "Mũi uốn ván mẹ đã tiêm: 3.");
    }

    @Test
    void what_two_sources_tell_differently_is_said() {
        assertThat(get("/so/" + Shelves.ADULT, "vi").asString())
                .contains("Ngày sinh: Bệnh viện Đa khoa Lục Ngạn lại ghi “15/07/1968”");
    }

    @Test
    void somebody_elses_book_and_no_book_give_the_same_page() {
        for (var part : PARTS) {
            var elses = get("/so/" + Shelves.SOMEBODY_ELSES + part, "vi");
            var nobodys = get("/so/" + UUID.randomUUID() + part, "vi");
            assertThat(elses.statusCode()).isEqualTo(404).isEqualTo(nobodys.statusCode());
            assertThat(elses.asString())
                    .contains("Không có trang này", "Về trang gia đình")
                    .doesNotContain("Nguyễn Thị");
            assertThat(withoutIds(elses)).isEqualTo(withoutIds(nobodys));
        }
        assertThat(get("/so/khong-phai-so", "vi").statusCode()).isEqualTo(404);
        assertThat(get("/so/" + Shelves.ADULT + "/kham/k1900", "vi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_that_the_reader_holds_is_not_sent_again() {
        var path = "/so/" + Shelves.CHILD + "/tiem-chung";
        var etag = get(path, "vi").header("ETag");
        assertThat(given().cookie("lang", "vi")
                        .header("If-None-Match", etag)
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().cookie("lang", "en")
                        .header("If-None-Match", etag)
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        var elses = "/so/" + Shelves.SOMEBODY_ELSES;
        assertThat(given().header("If-None-Match", "*").get(elses).statusCode()).isEqualTo(404);
        assertThat(get("/so/" + Shelves.ADULT + "/ai-da-xem", "vi").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    @TestSecurity(user = "new", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = "024190009999"), @Claim(key = "sid", value = "s-2")})
    void somebody_without_a_book_is_told_what_to_do() {
        assertThat(get("/so", "vi").asString()).contains("Chưa có sổ nào mang tên bạn", "mang theo thẻ căn cước");
        assertThat(get("/so", "en").asString()).contains("There is no book under your name yet");
    }

    @Test
    @TestSecurity(user = "nurse", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = "07351"),
                @Claim(key = "sid", value = "s-3"),
                @Claim(key = "name", value = "Vi Thị Lan")
            })
    void staff_see_the_figures_of_their_facility_and_no_book() throws Exception {
        var page = get("/tram/da-gui", "vi");
        save(Files.createDirectories(Path.of("target/pages")), "vi-station", page);
        assertThat(page.asString()).contains("Cơ sở 24021", "Từ 23/10/2026 đến 21/11/2026", "Cơ sở chưa gửi hồ sơ nào");
        assertThat(get("/so", "vi").statusCode()).isEqualTo(403);
        assertThat(get("/so", "vi").asString()).contains("Trang này không dành cho tài khoản của bạn");
    }

    @Test
    void a_first_view_weighs_no_more_than_30_kilobytes_packed() throws Exception {
        var shared = packed(get("/tai-nguyen/so.css", "vi"))
                + packed(get("/tai-nguyen/icons.svg", "vi"))
                + packed(get("/tai-nguyen/mark.svg", "vi"));
        for (var path : List.of(
                "/",
                "/so",
                "/so/" + Shelves.ADULT,
                "/so/" + Shelves.ADULT + "/kham",
                "/so/" + Shelves.ON_TIME + "/tiem-chung")) {
            assertThat(shared + packed(get(path, "vi"))).as(path).isLessThan(30 * 1024);
        }
        assertThat(packed(get("/so/" + Shelves.ADULT, "vi"))).isLessThan(3 * 1024);
    }

    @Test
    void the_language_is_a_choice_and_not_the_browsers() {
        var page = given().header("Accept-Language", "en").get("/").asString();
        assertThat(page).contains("<html lang=\"vi\">", "Đăng nhập");
        var chosen = given().redirects().follow(false).get("/ngon-ngu/en?ve=/so");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/so");
        assertThat(chosen.cookie("lang")).isEqualTo("en");
        assertThat(given().redirects().follow(false).get("/ngon-ngu/fr").statusCode())
                .isEqualTo(404);
    }

    private static String withoutIds(Response page) {
        return page.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    private static int packed(Response answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return BookJson.gzip(answer.asByteArray()).length;
    }

    private static void save(Path out, String name, Response page) throws Exception {
        Files.writeString(out.resolve(name + ".html"), page.asString());
    }

    static Response get(String path, String language) {
        return given().cookie("lang", language).redirects().follow(false).get(path);
    }
}
