package vn.sosuckhoe.portal;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Large letters: chosen once, on every page, and still nothing to scroll sideways on a small phone. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class LargeTypeTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("front", "/");
        PAGES.put("so", "/so");
        PAGES.put("adult", "/so/" + Shelves.ADULT);
        PAGES.put("tien-su", "/so/" + Shelves.ADULT + "/tien-su");
        PAGES.put("kham", "/so/" + Shelves.ADULT + "/kham");
        PAGES.put("visit", "/so/" + Shelves.ADULT + "/kham/k2026");
        PAGES.put("chi-so", "/so/" + Shelves.ADULT + "/chi-so");
        PAGES.put("tom-tat", "/so/" + Shelves.ADULT + "/tom-tat");
        PAGES.put("giai-thich", "/giai-thich");
        PAGES.put("giai-thich-huyet-ap", "/giai-thich/blood-pressure");
        PAGES.put("child", "/so/" + Shelves.CHILD);
        PAGES.put("tiem-chung", "/so/" + Shelves.CHILD + "/tiem-chung");
        PAGES.put("late", "/so/" + Shelves.LATE + "/tiem-chung");
        PAGES.put("nhac", "/so/" + Shelves.CHILD + "/nhac");
        PAGES.put("ai-da-xem", "/so/" + Shelves.CHILD + "/ai-da-xem");
        PAGES.put("bao-sai", "/so/" + Shelves.CHILD + "/bao-sai");
        PAGES.put("lich", "/so/lich");
    }

    /** What reaches beyond the right edge while the page can be scrolled there. */
    private static final String TOO_WIDE = """
            (() => {
              const width = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= width ? '' : [...document.querySelectorAll('main *')]
                .filter(each => each.getBoundingClientRect().right > width + 1)
                .map(each => each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 40))
                .slice(0, 8).join('\\n') || 'something';
            })()""";

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void the_choice_is_remembered_for_a_year_and_leads_back() {
        var chosen = given().redirects().follow(false).get("/co-chu/lon?ve=/so");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(URI.create(chosen.header("Location")).getPath()).isEqualTo("/so");
        assertThat(chosen.header("Cache-Control")).isEqualTo("no-store");
        var cookie = chosen.detailedCookie("co-chu");
        assertThat(cookie.getValue()).isEqualTo("lon");
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 3600);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
    }

    @Test
    void nothing_but_the_two_sizes_and_our_own_pages() {
        assertThat(given().redirects().follow(false).get("/co-chu/rat-lon").statusCode())
                .isEqualTo(404);
        var away = given().redirects().follow(false).get("/co-chu/thuong?ve=//evil.example");
        assertThat(URI.create(away.header("Location")).getPath()).isEqualTo("/");
        assertThat(given().cookie("co-chu", "<b>").get("/").asString()).doesNotContain("class=\"large\"");
    }

    @Test
    void every_page_offers_the_other_size_and_comes_back_to_itself() {
        PAGES.forEach((name, path) -> {
            assertThat(given().get(path).asString())
                    .as(name)
                    .contains("href=\"/co-chu/lon?ve=" + path + "\"", "Chữ to")
                    .doesNotContain("class=\"large\"");
            assertThat(given().cookie("co-chu", "lon").get(path).asString())
                    .as(name)
                    .contains("<html lang=\"vi\" class=\"large\">", "/co-chu/thuong?ve=" + path, "Chữ thường");
        });
    }

    @Test
    void a_page_in_large_letters_is_another_page_for_a_cache() {
        for (var path : List.of("/", "/so", "/so/" + Shelves.ADULT)) {
            var etag = given().get(path).header("ETag");
            assertThat(given().header("If-None-Match", etag).get(path).statusCode())
                    .isEqualTo(304);
            assertThat(given().cookie("co-chu", "lon")
                            .header("If-None-Match", etag)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void large_letters_are_larger_nothing_scrolls_sideways_and_axe_finds_nothing() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            var usual = new ArrayList<Double>();
            new Looking(home, Map.of("front", "/"))
                    .at(browser.phone(true), "vi", (name, page) -> usual.add(letters(page)));
            for (var language : List.of("vi", "en")) {
                var chosen = Map.of("lang", language, "co-chu", "lon");
                new Looking(home, PAGES).at(browser.phone(true), chosen, (name, page) -> {
                    softly.assertThat(letters(page) / usual.get(0)).as(name).isBetween(1.25, 1.40);
                    Looking.unfold(page);
                    softly.assertThat((String) page.evaluate(TOO_WIDE))
                            .as("%s in %s scrolls sideways", name, language)
                            .isEmpty();
                    // the language changes how wide a page is, not how it is built
                    if (language.equals("vi")) {
                        Looking.axeFindsNothing(softly, name, page);
                    }
                    Looking.fold(page);
                    if (language.equals("vi")) {
                        Browser.picture(page, "chu-to-" + name, true);
                    }
                });
            }
        }
        softly.assertAll();
    }

    /** How large they are, in points of CSS. */
    private static double letters(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }
}
