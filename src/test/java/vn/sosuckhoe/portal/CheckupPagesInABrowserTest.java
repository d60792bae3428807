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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees of check-ups, in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class CheckupPagesInABrowserTest {

    /** 178 mm between the margins, in points of CSS. */
    private static final int A4_INSIDE = 673;

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
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Shelves.fill();
        CheckupSamples.fill();
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
                        (name, page) -> Browser.picture(page, "kham-" + name + "-" + language + "-360", true));
            }
            each(
                    browser.window(768, 1024, true, ColorScheme.LIGHT),
                    "vi",
                    (name, page) -> Browser.picture(page, "kham-" + name + "-vi-768", true));
            each(
                    browser.window(1280, 800, true, ColorScheme.DARK),
                    "vi",
                    (name, page) -> Browser.picture(page, "kham-" + name + "-vi-1280-dark", true));
        }
        assertThat(Path.of("target/screenshots/kham-normal-vi-360.png")).isNotEmptyFile();
    }

    @Test
    void a_normal_check_up_prints_on_one_sheet_of_a4() {
        try (var browser = Browser.open()) {
            for (var language : List.of("vi", "en")) {
                each(browser.window(A4_INSIDE, 1001, true, ColorScheme.LIGHT), language, (name, page) -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    Browser.picture(page, "kham-" + name + "-" + language + "-print", true);
                    var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
                    if (name.equals("normal")) {
                        assertThat(sheets(pdf)).as("%s in %s", name, language).isEqualTo(1);
                    }
                });
            }
        }
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
