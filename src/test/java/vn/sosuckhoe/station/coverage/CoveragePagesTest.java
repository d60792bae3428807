package vn.sosuckhoe.station.coverage;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.coverage.Coverage;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.village.AsNeighbour;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Figures of communes and of a province, as their readers get them. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CoveragePagesTest {

    private static final String A = Village.HERE;
    private static final String B = Village.THERE;
    private static final Pattern CELL = Pattern.compile(",(\"(?:[^\"]|\"\")*\"|[^,]*)");
    private static final String ELSEWHERE = "00004";

    private static Instant now = Instant.parse("2026-11-22T00:00:00Z");

    @Inject
    Coverage coverage;

    @BeforeEach
    void three_communes_in_two_provinces() throws SQLException {
        later(Duration.ZERO);
        Villagers.fill(villagers -> {
            villagers.live("24", A, "Bản Nậm", 1, 300);
            villagers.live("24", A, "=HYPERLINK(\"x\")", 301, 100);
            villagers.live("24", B, "Xóm Núi", 1001, 60);
            villagers.live("01", ELSEWHERE, "Tổ Nơi Khác", 2001, 80);
        });
    }

    @AfterAll
    static void empty() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    @AsNurse
    void staff_see_their_own_commune_by_hamlet_with_every_count() {
        var page = page("/tram/do-phu");

        assertThat(page)
                .contains("400 người có sổ sức khỏe", "38 trong 57 người cao tuổi (từ 60) đã khám năm nay (67 %)")
                .contains("Bản Nậm", "=HYPERLINK(&quot;x&quot;)", "Số liệu lúc " + time())
                .contains("57 người bị tăng huyết áp", "29 trong 57 người bị tăng huyết áp đang được quản lý (51 %)")
                .contains("28 người có bệnh cần giữ kín (gộp chung)", "44 người có kết quả bất thường lần đầu")
                .contains("57 người được mời", "57 trong 57 người được mời có tin đến máy (100 %)")
                .contains("28 trong 57 người được mời đã đến khám")
                .doesNotContain("Xóm Núi", "Tổ Nơi Khác", ">ẩn<", Villagers.SURNAME)
                .doesNotContainIgnoringCase("động kinh</");
        assertThat(csv("/tram/do-phu.csv").get(3)).startsWith("Tổng", "400");
    }

    @Test
    @AsNeighbour
    void staff_of_another_commune_get_nothing_of_this_one() {
        for (var path : List.of("/tram/do-phu", "/tram/do-phu.csv")) {
            assertThat(given().get(path).asString())
                    .as(path)
                    .contains("Xóm Núi")
                    .doesNotContain("Bản Nậm", "HYPERLINK", "Tổ Nơi Khác");
            for (var other : List.of(A, ELSEWHERE, "99999", "' or true --")) {
                assertThat(given().queryParam("xa", other).get(path).statusCode())
                        .as("%s of %s", path, other)
                        .isEqualTo(404);
            }
        }
        for (var path : List.of("/tinh", "/tinh.csv")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    @TestSecurity(user = "u", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = "024190001234"), @Claim(key = "sid", value = "c-3")})
    void a_citizen_gets_no_figures() {
        for (var path : List.of("/tram/do-phu", "/tram/do-phu.csv", "/tinh", "/tinh.csv")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    @AsOfficer
    void an_officer_sees_communes_without_names_and_without_small_counts() {
        var page = page("/tinh");
        var file = given().get("/tinh.csv").asString();

        assertThat(page).contains("460 người có sổ sức khỏe", "Độ phủ: Tỉnh Bắc Ninh", "ẩn", "href=\"/tinh\"");
        for (var told : List.of(page, file)) {
            assertThat(told)
                    .doesNotContain(Villagers.SURNAME, "Bản Nậm", "Xóm Núi", "HYPERLINK", "0500345678", ELSEWHERE)
                    .doesNotContain("00000000-0000-4000");
        }
        for (var path : List.of("/tram/do-phu", "/tram/do-phu.csv", "/tram/do-phu?xa=" + A)) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    @AsOfficer
    void no_small_count_stands_in_the_file_of_a_province_nor_can_be_subtracted() {
        var rows = csv("/tinh.csv");
        assertThat(rows).hasSize(4);
        var hidden = 0;
        for (var measure : Measures.all()) {
            var cells = column(rows, measure);
            for (var cell : cells) {
                assertThat(cell.equals("ẩn") || Long.parseLong(cell) >= 5)
                        .as("%s of %s", cell, measure)
                        .isTrue();
            }
            var places = cells.subList(0, 2).stream().filter("ẩn"::equals).count();
            hidden += places;
            assertThat(places == 1 && !cells.get(2).equals("ẩn"))
                    .as("a single hidden place of %s: %s", measure, cells)
                    .isFalse();
        }
        assertThat(hidden).isPositive();
    }

    @Test
    @TestSecurity(user = "tinh", roles = "province-officer", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "province", value = "01"), @Claim(key = "sid", value = "c-6")})
    void an_officer_of_another_province_gets_nothing_of_this_one() {
        assertThat(page("/tinh")).contains("80 người có sổ sức khỏe").doesNotContain("460", commune(A), commune(B));
        assertThat(csv("/tinh.csv")).hasSize(3);
        assertThat(given().get("/tinh.csv?province=24&tinh=24").asString()).doesNotContain(A);
    }

    @Test
    @AsOfficer
    void figures_of_a_province_stand_until_the_next_night_and_say_of_when_they_are() throws SQLException {
        assertThat(page("/tinh")).contains("Số liệu lúc " + time(), "460 người");

        var counted = time();
        Villagers.more(villagers -> villagers.live("24", B, "Xóm Núi", 5001, 40));
        later(Duration.ofHours(9));
        coverage.cut().await().atMost(Duration.ofSeconds(30));
        assertThat(page("/tinh")).contains("Số liệu lúc " + counted, "460 người");
        assertThat(page("/tinh.csv")).contains(counted).doesNotContain("500");

        later(Duration.ofHours(9));
        assertThat(page("/tinh")).contains("Số liệu lúc " + counted, "460 người");
        coverage.cut().await().atMost(Duration.ofSeconds(30));
        assertThat(page("/tinh")).contains("Số liệu lúc " + time(), "500 người");
        later(Duration.ofHours(-18));
    }

    @Test
    @AsOfficer
    void figures_that_no_night_renewed_are_counted_when_somebody_looks() throws SQLException {
        page("/tinh");
        Villagers.more(villagers -> villagers.live("24", B, "Xóm Núi", 5001, 40));

        later(Duration.ofDays(1));
        assertThat(page("/tinh")).contains("460 người");
        later(Duration.ofDays(1));
        assertThat(page("/tinh")).contains("Số liệu lúc " + time(), "500 người");
        later(Duration.ofDays(-2));
    }

    @Test
    @AsOfficer
    void a_province_that_cannot_be_counted_keeps_no_other_from_its_figures() throws SQLException {
        Invited.execute("alter table told_figures add constraint broken check (province <> '01')");
        try {
            coverage.cut().await().atMost(Duration.ofSeconds(30));
        } finally {
            Invited.execute("alter table told_figures drop constraint broken");
        }
        assertThat(Invited.read("select string_agg(province, ',') from told_figures"))
                .isEqualTo("24");
    }

    @Test
    @TestSecurity(user = "tinh", roles = "province-officer", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "province", value = "96"), @Claim(key = "sid", value = "c-8")})
    void a_province_without_a_book_says_so() {
        assertThat(page("/tinh")).contains("Chưa có sổ sức khỏe nào ở đây.");
        assertThat(csv("/tinh.csv")).hasSize(2);
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24099"),
                @Claim(key = "commune", value = "07216"),
                @Claim(key = "sid", value = "c-9")
            })
    void an_empty_commune_says_so() {
        assertThat(page("/tram/do-phu")).contains("Chưa có sổ sức khỏe nào ở đây.");
        assertThat(given().cookie("lang", "en").get("/tram/do-phu").asString())
                .contains("There are no health books here yet.");
    }

    @Test
    @AsNurse
    void the_file_opens_in_old_spreadsheets_and_runs_nothing_there() {
        var answer = given().get("/tram/do-phu.csv");

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"do-phu-" + A + "-2026-11-22.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .contains("\r\n\"'=HYPERLINK(\"\"x\"\")\",100,")
                .contains("Tính đến ngày");
    }

    @Test
    void every_measure_and_programme_has_words_in_both_languages() {
        for (var language : Language.values()) {
            var wording = Wording.in(language);
            assertThat(Measures.all()).allSatisfy(measure -> assertThat(wording.term("covered", measure.code(), "none"))
                    .as(measure.code())
                    .isNotEqualTo("none"));
        }
    }

    private static List<String> column(List<List<String>> rows, Measure measure) {
        var at = rows.get(0).indexOf(Told.label(measure, Wording.in(Language.VI)));
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private static String commune(String code) {
        return Places.COMMUNES.name(
                new vn.sosuckhoe.coverage.Figures.Row(code, "", java.util.Map.of()), Wording.in(Language.VI));
    }

    private static String page(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static List<List<String>> csv(String path) {
        return Arrays.stream(page(path).replace("\uFEFF", "").split("\r\n"))
                .map(line -> CELL.matcher("," + line)
                        .results()
                        .map(cell -> cell.group(1).replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList())
                .toList();
    }

    private static void later(Duration by) {
        now = now.plus(by);
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }

    private static String time() {
        return now.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalTime().toString();
    }
}
