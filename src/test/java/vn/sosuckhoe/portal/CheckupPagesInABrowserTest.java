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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees of check-ups, in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class CheckupPagesInABrowserTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("normal", "/so/" + CheckupSamples.NORMAL + "/kham/n2026");
        PAGES.put("pressure", "/so/" + CheckupSamples.PRESSURE + "/kham/p2026");
        PAGES.put("pressure-list", "/so/" + CheckupSamples.PRESSURE + "/kham");
        PAGES.put("pressure-answered", "/so/" + CheckupSamples.PRESSURE + "/kham/p2026?hieu=khong-can");
        PAGES.put("sugar", "/so/" + CheckupSamples.SUGAR + "/kham/s2026");
        PAGES.put("now", "/so/" + CheckupSamples.MIXED + "/kham/x1");
        PAGES.put("many", "/so/" + CheckupSamples.MANY + "/kham");
        PAGES.put("child", "/so/" + Shelves.CHILD + "/kham/c2026");
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        CheckupSamples.fill();
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
            looking().pictures(browser, "kham", "vi");
        }
        assertThat(Path.of("target/screenshots/kham-normal-vi-360.png")).isNotEmptyFile();
    }

    @Test
    void a_normal_check_up_prints_on_one_sheet_of_a4() {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                looking().printed(browser, language, (name, page) -> {
                    var sheets = Looking.sheets(page, "kham-" + name + "-" + language);
                    if (name.equals("normal")) {
                        assertThat(sheets).as("%s in %s", name, language).isEqualTo(1);
                    }
                });
            }
        }
    }

    private Looking looking() {
        return new Looking(home, PAGES);
    }
}
