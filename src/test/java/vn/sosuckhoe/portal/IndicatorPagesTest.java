package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class IndicatorPagesTest {

    static final UUID PRESSURE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID DIABETES = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:so|giai-thich)[^\"#]*)\"");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        fill();
    }

    static void fill() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        Shelves.put(PRESSURE, SampleYears.pressure(), Shelves.MOTHER, null);
        Shelves.put(DIABETES, SampleYears.diabetes(), Shelves.MOTHER, null);
    }

    @Test
    void each_indicator_is_told_once_by_its_newest_value_sentence_before_number() {
        var page = page(PRESSURE);

        assertThat(page.split("id=\"so-blood-pressure\"", -1)).hasSize(2);
        assertThat(page)
                .contains(
                        "Chỉ số của tôi", "Huyết áp", "120/70 mmHg", "61,5 kg", "05/11/2026, Trạm Y tế xã Phượng Sơn");
        var card = page.substring(page.indexOf("id=\"so-blood-pressure\""));
        assertThat(card.indexOf("class=\"say\"")).isLessThan(card.indexOf("120/70 mmHg"));
        assertThat(card).contains("href=\"/so/" + PRESSURE + "/kham/p0\"", "href=\"/giai-thich/blood-pressure\"");
    }

    @Test
    void the_picture_is_told_in_words_with_its_gap_and_its_table() {
        var page = page(PRESSURE);

        assertThat(page)
                .contains(
                        "59 ngày có số đo, từ 12/02/2020 đến 05/11/2026.",
                        "Từ 12/01/2022 đến 05/12/2023 không có số đo nên hình để trống.",
                        "Vùng gạch chéo: mục tiêu điều trị (Huyết áp: tâm thu dưới 140, tâm trương dưới 80)",
                        "Tâm thu (số trên)",
                        "<title>05/11/2026: 120/70 mmHg</title>");
        assertThat(page).contains("<a href=\"/so/" + PRESSURE + "/kham/q3\">12/10/2021</a>");
    }

    @Test
    void a_slip_of_the_pen_is_in_no_picture() {
        assertThat(page(PRESSURE)).doesNotContain("1360");
    }

    @Test
    void every_point_and_every_row_leads_to_a_visit_and_every_indicator_to_its_explanation() {
        LINK.matcher(page(DIABETES))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void glucose_is_seen_together_with_hba1c_and_weight_with_bmi() {
        var page = page(DIABETES);

        assertThat(page)
                .contains(
                        "<h3>Đường máu lúc đói · HbA1c (đường máu trung bình 3 tháng)</h3>",
                        "<h3>Cân nặng · Chỉ số khối cơ thể (BMI)</h3>",
                        "<h3>Vòng bụng</h3>",
                        "mục tiêu điều trị (Đường máu lúc đói: từ 4,4 đến 7,2)",
                        "mục tiêu điều trị (HbA1c (đường máu trung bình 3 tháng): dưới 7)");
    }

    @Test
    void what_calls_to_the_station_stands_above_everything_else() {
        var page = page(DIABETES);

        assertThat(page.indexOf("Có số cần gặp trạm y tế"))
                .isPositive()
                .isLessThan(page.indexOf("id=\"so-blood-pressure\""));
    }

    @Test
    void a_value_of_more_than_a_year_ago_is_called_old_and_calls_nobody() {
        Morning.of("2028-01-21");

        assertThat(page(DIABETES)).contains("Số này đã cũ hơn một năm").doesNotContain("Có số cần gặp trạm y tế");
    }

    @Test
    void a_strip_says_its_word_once() {
        assertThat(page(DIABETES)).contains("<b>âm tính</b></summary>").doesNotContain("<b>âm tính</b> <span>");
    }

    @Test
    void a_book_without_values_says_so() {
        assertThat(page(Shelves.EMPTY)).contains("Sổ chưa ghi số đo nào").doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void a_childs_page_is_named_after_the_child_and_one_value_is_no_trend() {
        assertThat(page(Shelves.CHILD))
                .contains("Chỉ số của Lương Thị Bảo Ngân", "11,9 kg")
                .doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void somebody_elses_book_and_no_book_are_both_not_there() {
        for (var book : List.of(Shelves.SOMEBODY_ELSES, UUID.randomUUID())) {
            assertThat(get("/so/" + book + "/chi-so").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void sixty_visits_weigh_no_more_than_30_kilobytes_packed() throws Exception {
        var all = 0;
        for (var path : List.of(
                "/so/" + PRESSURE + "/chi-so", "/tai-nguyen/so.css", "/tai-nguyen/icons.svg", "/tai-nguyen/mark.svg")) {
            all += BookJson.gzip(get(path).asByteArray()).length;
        }
        assertThat(all).isLessThan(30 * 1024);
    }

    @Test
    void both_languages_are_whole() throws Exception {
        for (var book : List.of(PRESSURE, DIABETES, Shelves.ADULT, Shelves.CHILD, Shelves.BARE, Shelves.EMPTY)) {
            for (var language : List.of("vi", "en")) {
                var page = PagesTest.get("/so/" + book + "/chi-so", language);
                assertThat(page.statusCode()).as("%s", book).isEqualTo(200);
                assertThat(page.asString()).doesNotContainPattern("\\bnull\\b|PANEL_|NaN");
                Files.writeString(
                        Files.createDirectories(Path.of("target/pages"))
                                .resolve(language + "-" + book.toString().substring(35) + "-chi-so.html"),
                        page.asString());
            }
        }
    }

    private static String page(UUID book) {
        var page = get("/so/" + book + "/chi-so");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private static Response get(String path) {
        return PagesTest.get(path, "vi");
    }
}
