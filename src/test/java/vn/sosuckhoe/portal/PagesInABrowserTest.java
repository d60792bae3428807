package vn.sosuckhoe.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What a family sees of vaccinations, in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class PagesInABrowserTest {

    /** 178 mm between the margins, in points of CSS. */
    private static final int A4_INSIDE = 673;

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
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Shelves.fill();
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing_in_either_language() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                each(browser.phone(true), language, (name, page) -> {
                    // everything that can be unfolded is looked at as well
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    softly.assertThat(page.evaluate(
                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as("%s in %s scrolls sideways", name, language)
                            .isEqualTo(0);
                    softly.assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as("%s in %s", name, language)
                            .isEmpty();
                });
            }
            each(browser.window(360, 740, true, ColorScheme.DARK), "vi", (name, page) -> softly.assertThat(
                            new AxeBuilder(page).analyze().getViolations())
                    .as("%s in the dark", name)
                    .isEmpty());
        }
        softly.assertAll();
    }

    @Test
    void pictures_for_the_eye_are_taken() {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                each(
                        browser.phone(true),
                        language,
                        (name, page) -> Browser.picture(page, "tiem-chung-" + name + "-" + language + "-360", true));
            }
            each(
                    browser.window(768, 1024, true, ColorScheme.LIGHT),
                    "vi",
                    (name, page) -> Browser.picture(page, "tiem-chung-" + name + "-vi-768", true));
            each(
                    browser.window(1280, 800, true, ColorScheme.DARK),
                    "vi",
                    (name, page) -> Browser.picture(page, "tiem-chung-" + name + "-vi-1280-dark", true));
        }
        assertThat(Path.of("target/screenshots/tiem-chung-so-vi-360.png")).isNotEmptyFile();
    }

    @Test
    void a_childs_page_prints_on_one_sheet_of_a4() throws Exception {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                each(browser.window(A4_INSIDE, 1001, true, ColorScheme.LIGHT), language, (name, page) -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    Browser.picture(page, "tiem-chung-" + name + "-" + language + "-print", true);
                    var file = Path.of("target/screenshots/tiem-chung-" + name + "-" + language + ".pdf");
                    var pdf = page.pdf(
                            new Page.PdfOptions().setPath(file).setFormat("A4").setPreferCSSPageSize(true));
                    if (name.matches("on-time|late|odd|newborn")) {
                        assertThat(sheets(pdf)).as("%s in %s", name, language).isEqualTo(1);
                    }
                });
            }
        }
        assertThat(Files.size(Path.of("target/screenshots/tiem-chung-late-vi.pdf")))
                .isPositive();
    }

    private interface Look {
        void at(String name, Page page);
    }

    private void each(BrowserContext window, String language, Look look) {
        try (window) {
            window.addCookies(List.of(new Cookie("lang", language).setUrl(home.toString())));
            var page = window.newPage();
            PAGES.forEach((name, path) -> {
                assertThat(page.navigate(home.resolve(path).toString()).status())
                        .isEqualTo(200);
                look.at(name, page);
            });
        }
    }

    private static long sheets(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
