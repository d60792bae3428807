package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CheckupPagesTest {

    private static final String NORMAL = visit(CheckupSamples.NORMAL, "n2026");
    private static final String PRESSURE = visit(CheckupSamples.PRESSURE, "p2026");
    private static final String SUGAR = visit(CheckupSamples.SUGAR, "s2026");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        CheckupSamples.fill();
    }

    @Test
    void a_normal_check_up_says_so_and_alarms_nobody() {
        var page = text(NORMAL);
        assertThat(page).contains("Các số đo được đều bình thường.", "Các số bình thường");
        assertThat(page).doesNotContain("class=\"reading", "chip watch", "chip see-station", "chip go-now", "#alert");
    }

    @Test
    void a_visit_begins_with_what_it_means_and_follows_the_form() {
        assertInOrder(
                text(PRESSURE),
                "Khám ngày 08/09/2026",
                "Cần gặp trạm y tế",
                "Bác sĩ kết luận",
                "Tăng huyết áp vô căn",
                "Lời dặn",
                "Lý do khám và bệnh sử",
                "Số đo",
                "Khám từng phần",
                "Xét nghiệm và chẩn đoán hình ảnh",
                "Về lần khám",
                "người được khám có cần đến trạm y tế không");
    }

    @Test
    void a_value_is_a_sentence_then_an_action_then_a_number_then_a_bar_then_where_to_read_on() {
        var page = text(PRESSURE);
        var card = page.substring(page.indexOf("<article class=\"reading"), page.indexOf("</article>"));
        assertInOrder(
                card,
                "Huyết áp",
                "class=\"say\"",
                "<p>",
                "164/96 mmHg",
                "<svg viewBox=\"0 0 320 68\" role=\"img\"><title>Số trên",
                "<svg viewBox=\"0 0 320 68\" role=\"img\"><title>Số dưới",
                "/so/" + CheckupSamples.PRESSURE + "/chi-so#blood-pressure",
                "/giai-thich/blood-pressure",
                "Các mức và nguồn",
                "Nguồn: ");
    }

    @Test
    void what_is_not_sure_is_shown_as_sent_with_the_reason() {
        var page = text(SUGAR);
        assertThat(page).contains("10,5 mmol/L", "Ghi trên phiếu: 189 mg/dL");
        assertInOrder(page, "<dd>367", "class=\"mark\"", "Số này có thể đã ghi nhầm.");
        assertInOrder(page, "Siêu âm ổ bụng", "Gan nhiễm mỡ độ I");
        assertThat(page)
                .contains(
                        "Có 2 kết quả sổ chưa giải thích được",
                        "Phiếu không ghi đơn vị",
                        "hiểu là 0,9 mmol/L",
                        "Tính từ chiều cao và cân nặng.");
    }

    @Test
    void an_old_visit_says_that_it_is_old_and_asks_nothing() {
        var old = visit(CheckupSamples.SUGAR, "s2025");
        assertThat(text(old)).contains("không phải lần khám mới nhất", SUGAR).doesNotContain("<form class=\"form\"");
        assertThat(answer(old, "khong-can").statusCode()).isEqualTo(404);
    }

    @Test
    void a_visit_without_numbers_claims_nothing() {
        assertThat(text(visit(CheckupSamples.ODD, "o2")))
                .contains("Lần khám này không ghi số đo hay xét nghiệm nào.")
                .doesNotContain("bình thường", "<form class=\"form\"");
        assertThat(text(visit(CheckupSamples.ODD, "o1")))
                .contains("Sổ chưa nói được các kết quả này nghĩa là gì.", "99.1", "xem phiếu")
                .doesNotContain("bình thường", "<form class=\"form\"");
    }

    @Test
    void a_child_is_led_to_the_curves() {
        var page = text(visit(Shelves.CHILD, "c2026"));
        assertInOrder(
                page,
                "Số đo của trẻ được xem trên biểu đồ tăng trưởng.",
                "/so/" + Shelves.CHILD + "/tang-truong",
                "Bác sĩ kết luận");
        assertThat(page.split("Xem trang tăng trưởng của trẻ", -1)).hasSize(2);
        assertThat(text(PRESSURE)).doesNotContain("/tang-truong");
    }

    @Test
    void the_list_goes_by_year_and_says_of_each_visit_how_it_was() {
        var page = text("/so/" + CheckupSamples.PRESSURE + "/kham");
        assertInOrder(page, "id=\"y2026\"", "id=\"y2025\"", "id=\"y2024\"", "id=\"y2023\"");
        assertInOrder(
                page,
                "Khám ngày 08/09/2026",
                "Cần gặp trạm y tế",
                "Khám định kỳ, lấy thuốc huyết áp",
                "Tăng huyết áp",
                "Huyết áp 164/96 mmHg",
                SampleBooks.STATION);
        assertThat(page).contains("href=\"#y2024\"", "/chi-so\"").doesNotContain("/tang-truong", "<polyline");
        assertThat(text("/so/" + Shelves.CHILD + "/kham")).contains("/tang-truong");
        assertThat(text("/so/" + CheckupSamples.ODD + "/kham")).contains("Không rõ năm");
    }

    @Test
    void a_list_of_sixty_visits_weighs_no_more_than_30_kilobytes_packed() throws Exception {
        var page = PagesTest.get("/so/" + CheckupSamples.MANY + "/kham", "vi");
        assertThat(page.asString().split("<li><a href", -1)).hasSize(61);
        var packed = 0;
        for (var path : List.of("/tai-nguyen/so.css", "/tai-nguyen/icons.svg", "/tai-nguyen/mark.svg")) {
            packed += BookJson.gzip(PagesTest.get(path, "vi").asByteArray()).length;
        }
        packed += BookJson.gzip(page.asByteArray()).length;
        assertThat(packed).isLessThanOrEqualTo(30 * 1024);
    }

    @Test
    void an_answer_is_counted_once_for_the_most_urgent_value_and_tells_of_nobody() throws Exception {
        var sent = answer(PRESSURE, "theo-hen");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(PRESSURE + "?hieu=theo-hen#hieu");
        var cookie = sent.getDetailedCookie("hieu");
        assertThat(cookie.getPath()).isEqualTo(PRESSURE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).isEqualTo("1");

        given().cookie("hieu", "1")
                .redirects()
                .follow(false)
                .formParam("tra-loi", "khong-can")
                .post(PRESSURE + "/hieu");
        answer(PRESSURE, "theo-hen");
        answer(PRESSURE, "khong-can");

        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "blood-pressure 2026-11-01 APPOINTED true 2", "blood-pressure 2026-11-01 NOT_NEEDED false 1");
        assertThat(columns()).containsExactlyInAnyOrder("indicator", "month", "answer", "fits", "answers");
    }

    @Test
    void after_an_answer_the_page_says_kindly_what_is_right_and_why() {
        assertInOrder(
                text(PRESSURE + "?hieu=theo-hen"), "role=\"status\"", "Đúng rồi.", "Kết quả này cần gặp trạm y tế");
        assertInOrder(text(PRESSURE + "?hieu=khong-can"), "Chưa đúng lắm.", "Kết quả này cần gặp trạm y tế");
        assertInOrder(text(PRESSURE + "?hieu=chua-hieu"), "Cảm ơn bạn đã nói thật.", "hãy hỏi trạm y tế");
        assertInOrder(text(NORMAL + "?hieu=khong-can"), "Đúng rồi.", "Không cần đi riêng vì kết quả này.");
        assertInOrder(
                text(visit(CheckupSamples.MIXED, "x1") + "?hieu=theo-hen"), "Chưa đúng lắm.", "khám ngay hôm nay");
        assertThat(text(PRESSURE + "?hieu=<script>"))
                .contains("<form class=\"form\"")
                .doesNotContain("<script");
    }

    @Test
    void anything_that_is_no_answer_is_refused_and_not_counted() throws Exception {
        for (var wrong : List.of("", "có", "TODAY", "hom-nay ")) {
            var refused = answer(PRESSURE, wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.contentType()).startsWith("text/html");
        }
        assertThat(given().contentType("application/x-www-form-urlencoded")
                        .post(PRESSURE + "/hieu")
                        .statusCode())
                .isEqualTo(400);
        assertThat(counted()).isEmpty();
    }

    @Test
    void somebody_elses_visit_and_none_answer_the_same() throws Exception {
        for (var path : List.of(
                visit(Shelves.SOMEBODY_ELSES, "k2026"),
                visit(UUID.randomUUID(), "k2026"),
                visit(CheckupSamples.NORMAL, "k1900"))) {
            assertThat(PagesTest.get(path, "vi").statusCode()).as(path).isEqualTo(404);
            assertThat(answer(path, "khong-can").statusCode()).as(path).isEqualTo(404);
            assertThat(answer(path, "gì đó").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(counted()).isEmpty();
    }

    @Test
    void another_site_answers_for_nobody() throws Exception {
        var forged = given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("tra-loi", "khong-can")
                .post(NORMAL + "/hieu");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(counted()).isEmpty();
    }

    @Test
    void the_one_who_was_examined_is_asked_as_such() {
        assertThat(text(NORMAL)).contains("Theo kết quả này, bạn có cần đến trạm y tế không?");
        assertThat(text(PRESSURE)).contains("Theo kết quả này, người được khám có cần đến trạm y tế không?");
        assertThat(PagesTest.get(NORMAL, "en").asString())
                .contains("By this result, do you have to go to the health station?")
                .doesNotContain("null");
    }

    private static String visit(UUID book, String visit) {
        return "/so/" + book + "/kham/" + visit;
    }

    private static String text(String path) {
        var page = PagesTest.get(path, "vi");
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.asString()).as(path).doesNotContainPattern("\\bnull\\b");
        return page.asString();
    }

    private static Response answer(String path, String answer) {
        return given().redirects().follow(false).formParam("tra-loi", answer).post(path + "/hieu");
    }

    private static void assertInOrder(String page, String... parts) {
        var from = 0;
        for (var part : parts) {
            var at = page.indexOf(part, from);
            assertThat(at).as("“%s” behind what stands before it", part).isNotNegative();
            from = at + part.length();
        }
    }

    private static List<String> counted() throws SQLException {
        return rows(
                "select concat_ws(' ', indicator, month, answer, case when fits then 'true' else 'false' end, answers) from comprehension");
    }

    private static List<String> columns() throws SQLException {
        return rows("select column_name from information_schema.columns where table_name = 'comprehension'");
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
