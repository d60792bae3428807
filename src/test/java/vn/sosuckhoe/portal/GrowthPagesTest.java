package vn.sosuckhoe.portal;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.e2e.Browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** How children grow, as their mother sees it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class GrowthPagesTest {

    private static final Map<String, Book> CHILDREN = new LinkedHashMap<>();

    static {
        CHILDREN.put("infant", SampleChildren.infant());
        CHILDREN.put("underweight", SampleChildren.underweight());
        CHILDREN.put("wasted", SampleChildren.wasted());
        CHILDREN.put("pupil", SampleChildren.pupil());
        CHILDREN.put("only-weighed", SampleChildren.onlyWeighed());
        CHILDREN.put("without-sex", SampleChildren.withoutSex());
        CHILDREN.put("without-birth-day", SampleChildren.withoutBirthDay());
        CHILDREN.put("never-measured", SampleChildren.neverMeasured());
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        for (var child : CHILDREN.entrySet()) {
            Shelves.put(id(child.getKey()), child.getValue(), null, Shelves.MOTHER);
        }
    }

    @Test
    void a_usual_infant_is_told_calmly_with_the_next_day() {
        assertThat(page("infant"))
                .contains(
                        "Lần đo này nằm trong khoảng bình thường.",
                        "Đo ngày 15/11/2026, lúc 4 tháng tuổi",
                        "6,9 kg: bình thường",
                        "Cân đo lại vào khoảng ngày 15/12/2026.",
                        "mỗi tháng một lần",
                        "TTLT 13/2016",
                        "Lúc sinh")
                .doesNotContain("đến trạm y tế sớm", "null");
    }

    @Test
    void a_girl_who_falls_off_is_sent_to_the_station() {
        assertThat(page("underweight"))
                .contains(
                        "Cân nặng thấp hơn so với trẻ cùng tuổi.",
                        "đưa trẻ đến trạm y tế",
                        "nhẹ cân",
                        "Cân nặng theo chiều cao");
    }

    @Test
    void what_cannot_be_right_is_shown_as_sent_and_left_out_of_the_picture() {
        var page = page("wasted");
        assertThat(page)
                .contains(
                        "Cân nặng thấp hơn nhiều so với chiều cao.",
                        "66 kg",
                        "Trông như ghi nhầm: không vẽ, không tính",
                        "01/08/2026: Cân nặng ghi “6500”.",
                        "Trẻ sinh non: tuổi được tính từ ngày sinh");
        var weight = page.substring(page.indexOf("weight-for-age-t"), page.indexOf("length-height-for-age-t"));
        assertThat(weight.substring(0, weight.indexOf("</svg>")))
                .doesNotContain("66 kg")
                .contains("6,6 kg");
    }

    @Test
    void a_point_leads_to_its_visit_and_no_line_is_drawn_over_years() {
        var page = page("pupil");
        assertThat(page).contains("/kham/v20211001\"", "BMI theo tuổi").doesNotContain("Cân nặng theo chiều cao");
        var height = page.substring(page.indexOf("length-height-for-age-t"));
        // three years in a row, then two years without, then one point alone
        assertThat(Pattern.compile("class=\"mine\" d=\"M[^\"]*\"")
                        .matcher(height.substring(0, height.indexOf("</svg>")))
                        .results()
                        .map(found -> found.group().split("L").length))
                .containsExactly(3);
    }

    @Test
    void it_is_said_why_there_is_no_curve() {
        assertThat(page("without-sex"))
                .contains("Sổ chưa ghi trẻ là nam hay nữ")
                .doesNotContain("role=\"group\"");
        assertThat(page("without-birth-day"))
                .contains("Sổ chưa có ngày sinh đầy đủ")
                .doesNotContain("role=\"group\"");
        assertThat(page("never-measured")).contains("Sổ chưa có lần cân đo nào").doesNotContain("role=\"group\"");
        assertThat(page("only-weighed"))
                .contains("Số đo này chưa đủ để so với trẻ cùng tuổi", "WHO không có đường chuẩn")
                .doesNotContain("role=\"group\"");
    }

    @Test
    void grown_people_are_told_that_it_is_for_children_and_have_no_tab() {
        assertThat(given().get("/so/" + Shelves.ADULT + "/tang-truong").asString())
                .contains("Biểu đồ tăng trưởng dành cho người dưới 19 tuổi.")
                .doesNotContain("role=\"group\"");
        assertThat(given().get("/so/" + Shelves.ADULT).asString()).doesNotContain("/tang-truong");
        assertThat(given().get("/so/" + id("infant")).asString()).contains("/tang-truong\"");
    }

    @Test
    void every_page_is_small_when_compressed() throws IOException {
        for (var child : CHILDREN.keySet()) {
            var small = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(small)) {
                gzip.write(page(child).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(small.size()).as(child).isLessThan(15_000);
        }
    }

    @Test
    void nothing_scrolls_sideways_axe_finds_nothing_and_pictures_are_taken() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            look(browser, "vi", "thuong", ColorScheme.LIGHT, softly);
            look(browser, "en", "thuong", ColorScheme.DARK, softly);
            look(browser, "vi", "lon", ColorScheme.LIGHT, softly);
            var one = new Looking(home, Map.of("underweight", path("underweight")));
            one.at(
                    browser.window(1280, 900, false, ColorScheme.LIGHT),
                    "vi",
                    (name, page) -> Browser.picture(page, "tang-truong-" + name + "-1280", true));
            one.printed(browser, "vi", (name, page) -> Browser.picture(page, "tang-truong-" + name + "-print", true));
        }
        softly.assertAll();
    }

    private void look(Browser browser, String language, String size, ColorScheme scheme, SoftAssertions softly) {
        var paths = new LinkedHashMap<String, String>();
        CHILDREN.keySet().forEach(child -> paths.put(child, path(child)));
        var chosen = Map.of("lang", language, "co-chu", size);
        new Looking(home, paths).at(browser.window(360, 740, true, scheme), chosen, (child, page) -> {
            Looking.unfold(page);
            var name = "%s in %s %s".formatted(child, language, size);
            Looking.fits(softly, name, page);
            if (scheme == ColorScheme.DARK) {
                Looking.canBeRead(softly, name, page);
            } else if (size.equals("thuong")) {
                Looking.axeFindsNothing(softly, name, page);
            }
            Looking.fold(page);
            Browser.picture(page, "tang-truong-" + child + "-" + language + "-" + size, true);
        });
    }

    private String page(String child) {
        var page = given().cookie("lang", "vi").get(path(child));
        assertThat(page.statusCode()).as(child).isEqualTo(200);
        return page.asString();
    }

    private static String path(String child) {
        return "/so/" + id(child) + "/tang-truong";
    }

    private static UUID id(String child) {
        return UUID.nameUUIDFromBytes(child.getBytes(StandardCharsets.UTF_8));
    }
}
