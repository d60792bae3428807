package vn.sosuckhoe.portal;

import com.microsoft.playwright.Page;
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

import static org.assertj.core.api.Assertions.assertThat;

/** The summary as a page: readable on a phone, and on one sheet when a browser prints it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class BriefInABrowserTest {

    private static final UUID FULL = UUID.fromString("00000000-0000-4000-8000-000000000031");
    private static final UUID CONFIDING = UUID.fromString("00000000-0000-4000-8000-000000000032");
    private static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000033");

    private static final Map<String, UUID> BOOKS = new LinkedHashMap<>();

    static {
        BOOKS.put("adult", Shelves.ADULT);
        BOOKS.put("child", Shelves.CHILD);
        BOOKS.put("full", FULL);
        BOOKS.put("confiding", CONFIDING);
        BOOKS.put("pupil", PUPIL);
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        Shelves.put(FULL, RichBooks.full(), Shelves.MOTHER, null);
        Shelves.put(CONFIDING, RichBooks.confiding(), Shelves.MOTHER, null);
        Shelves.put(PUPIL, RichBooks.childWithSeizures("2016-03-01"), null, Shelves.MOTHER);
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            looking().at(browser.phone(true), "vi", (name, page) -> {
                look(softly, name + "-360-light", page);
                Browser.inTheDark(page, () -> look(softly, name + "-360-dark", page));
            });
            looking()
                    .at(
                            browser.window(1280, 800, true, ColorScheme.LIGHT),
                            "en",
                            (name, page) -> Browser.picture(page, "tom-tat-" + name + "-en-1280", true));
        }
        softly.assertAll();
    }

    @Test
    void a_browser_prints_it_on_one_sheet_of_a4() {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                looking().printed(browser, language, (name, page) -> {
                    var sheets = Looking.sheets(page, "tom-tat-" + name + "-" + language);
                    assertThat(sheets).as("%s in %s", name, language).isEqualTo(1);
                });
            }
        }
    }

    private static void look(SoftAssertions softly, String name, Page page) {
        Looking.nothingIsWrong(softly, name, page);
        Browser.picture(page, "tom-tat-" + name, true);
    }

    private Looking looking() {
        var paths = new LinkedHashMap<String, String>();
        BOOKS.forEach((name, book) -> paths.put(name, "/so/" + book + "/tom-tat"));
        return new Looking(home, paths);
    }
}
