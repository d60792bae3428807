package vn.sosuckhoe.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What check-ups and long illnesses ask for, as a family reads it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CarePagesTest {

    private static final UUID OFF_TARGET = UUID.fromString("00000000-0000-4000-8000-000000000041");
    private static final UUID CONFIDING = UUID.fromString("00000000-0000-4000-8000-000000000042");
    private static final UUID LAPSED = UUID.fromString("00000000-0000-4000-8000-000000000043");
    private static final UUID FOUND = UUID.fromString("00000000-0000-4000-8000-000000000044");
    private static final UUID CHILD = UUID.fromString("00000000-0000-4000-8000-000000000045");

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        EmbeddedDatabase.empty();
        Shelves.put(CONFIDING, CareBooks.confiding(), Shelves.MOTHER, null);
        Shelves.put(OFF_TARGET, CareBooks.offTarget(), Shelves.MOTHER, null);
        Shelves.put(LAPSED, CareBooks.lapsed(), null, Shelves.MOTHER);
        Shelves.put(FOUND, CareBooks.found(), null, Shelves.MOTHER);
        Shelves.put(CHILD, CareBooks.child(), null, Shelves.MOTHER);
    }

    @Test
    void the_first_screen_says_what_check_ups_and_illnesses_ask_of_the_family() {
        assertThat(page("/so"))
                .contains(
                        "Khám và theo dõi sức khỏe",
                        "Khám lại huyết áp: trước ngày 10/12/2026",
                        "Tái khám tăng huyết áp: từ ngày 20/11/2025",
                        "Cân đo trẻ: ngày 01/12/2026");
    }

    @Test
    void a_sensitive_illness_is_on_the_persons_own_pages_and_on_no_familys_nor_in_a_calendar() {
        assertThat(page("/so")).doesNotContainIgnoringCase("tâm thần");
        assertThat(page("/so/" + CONFIDING + "/nhac")).contains("Tâm thần phân liệt");
        assertThat(page("/so/" + CONFIDING + "/kham")).contains("Tâm thần phân liệt");
        assertThat(page("/so/" + CONFIDING + "/lich.ics"))
                .doesNotContain("20261119")
                .contains("20261120");
    }

    @Test
    void a_calendar_holds_the_day_and_not_a_word_of_the_illness() {
        assertThat(page("/so/" + OFF_TARGET + "/lich.ics"))
                .contains("20261116", "20261202")
                .doesNotContainIgnoringCase("huyết", "thuốc", "khám lại", "hypertension");
    }

    @Test
    void the_page_of_dates_tells_all_of_them_with_reason_and_source() {
        assertThat(page("/so/" + OFF_TARGET + "/nhac"))
                .contains(
                        "Đái tháo đường",
                        "Xét nghiệm HbA1c",
                        "02/02/2027",
                        "Ba tháng một lần. Theo QĐ 5481/2020.",
                        "Theo số ngày thuốc ghi ở lần khám trước");
    }

    @Test
    void the_first_page_of_a_book_says_the_next_step() {
        assertThat(page("/so/" + FOUND)).contains("Khám lại huyết áp: trước ngày 10/12/2026.");
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                look(browser.phone(true), language, softly);
            }
            look(browser.window(1280, 800, true, ColorScheme.DARK), "vi", softly);
        }
        softly.assertAll();
    }

    private void look(BrowserContext window, String language, SoftAssertions softly) {
        new Looking(home, pages()).at(window, language, (name, page) -> {
            Looking.unfold(page);
            Looking.nothingIsWrong(softly, name + " in " + language, page);
            Browser.picture(page, "theo-doi-" + name + "-" + language + "-" + page.viewportSize().width, true);
        });
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("so", "/so");
        pages.put("nhac", "/so/" + OFF_TARGET + "/nhac");
        pages.put("kham", "/so/" + OFF_TARGET + "/kham");
        pages.put("found", "/so/" + FOUND + "/kham");
        pages.put("first", "/so/" + OFF_TARGET);
        return pages;
    }

    private static String page(String path) {
        return given().cookie("lang", "vi").get(path).asString();
    }
}
