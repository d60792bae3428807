package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a family sees of vaccinations, in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class PagesInABrowserTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("so", "/so");
        PAGES.put("on-time", "/so/" + Shelves.ON_TIME + "/tiem-chung");
        PAGES.put("late", "/so/" + Shelves.CHILD + "/tiem-chung");
        PAGES.put("odd", "/so/" + Shelves.LATE + "/tiem-chung");
        PAGES.put("newborn", "/so/" + Shelves.NEWBORN + "/tiem-chung");
        PAGES.put("adult", "/so/" + Shelves.ADULT + "/tiem-chung");
        PAGES.put("report", "/so/" + Shelves.CHILD + "/bao-sai");
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing_in_either_language() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            looking().findsNothingWrong(softly, browser);
        }
        softly.assertAll();
    }

    @Test
    void pictures_for_the_eye_are_taken() {
        try (var browser = Browser.open()) {
            looking().pictures(browser, "tiem-chung", "vi");
        }
        assertThat(Path.of("target/screenshots/tiem-chung-so-vi-360.png")).isNotEmptyFile();
    }

    @Test
    void a_childs_page_prints_on_one_sheet_of_a4() throws Exception {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                looking().printed(browser, language, (name, page) -> {
                    var sheets = Looking.sheets(page, "tiem-chung-" + name + "-" + language);
                    if (name.matches("on-time|late|odd|newborn")) {
                        assertThat(sheets).as("%s in %s", name, language).isEqualTo(1);
                    }
                });
            }
        }
        assertThat(Files.size(Path.of("target/screenshots/tiem-chung-late-vi.pdf")))
                .isPositive();
    }

    private Looking looking() {
        return new Looking(home, PAGES);
    }
}
