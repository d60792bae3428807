package vn.sosuckhoe.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers over years and what they are, in a real browser. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class IndicatorsInABrowserTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("pressure", "/so/" + IndicatorPagesTest.PRESSURE + "/chi-so");
        PAGES.put("diabetes", "/so/" + IndicatorPagesTest.DIABETES + "/chi-so");
        PAGES.put("index", "/giai-thich");
        PAGES.put("explained", "/giai-thich/blood-pressure");
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        IndicatorPagesTest.fill();
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing_in_light_and_dark() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                each(
                        browser.window(360, 740, true, scheme),
                        scheme == ColorScheme.LIGHT ? "en" : "vi",
                        (name, page) -> {
                            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                            softly.assertThat(
                                            page.evaluate(
                                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                    .as("%s scrolls sideways", name)
                                    .isEqualTo(0);
                            softly.assertThat(new AxeBuilder(page).analyze().getViolations())
                                    .as("%s in %s", name, scheme)
                                    .isEmpty();
                        });
            }
        }
        softly.assertAll();
    }

    @Test
    void a_point_is_tapped_without_javascript_and_opens_its_visit() {
        try (var browser = Browser.open()) {
            each(browser.phone(false), "vi", (name, page) -> {
                if (name.equals("diabetes")) {
                    page.locator("svg[aria-labelledby=t-waist] a")
                            .last()
                            .locator("rect")
                            .click();
                    assertThat(page.url()).endsWith("/kham/d0");
                }
            });
        }
    }

    @Test
    void points_that_stand_apart_are_wide_enough_for_a_finger() {
        try (var browser = Browser.open()) {
            each(browser.phone(true), "vi", (name, page) -> {
                if (name.equals("diabetes")) {
                    var first = page.locator("svg[aria-labelledby=t-waist] a rect")
                            .last()
                            .boundingBox();
                    assertThat(first.height).isGreaterThan(100);
                    assertThat(first.width).isGreaterThanOrEqualTo(24);
                }
            });
        }
    }

    @Test
    void pictures_for_the_eye_are_taken() {
        try (var browser = Browser.open()) {
            each(browser.phone(true), "vi", (name, page) -> Browser.picture(page, "chi-so-" + name + "-vi-360", true));
            each(
                    browser.window(768, 1024, true, ColorScheme.LIGHT),
                    "vi",
                    (name, page) -> Browser.picture(page, "chi-so-" + name + "-vi-768", true));
            each(
                    browser.window(1280, 800, true, ColorScheme.DARK),
                    "vi",
                    (name, page) -> Browser.picture(page, "chi-so-" + name + "-vi-1280-dark", true));
            each(browser.window(673, 1001, true, ColorScheme.LIGHT), "vi", (name, page) -> {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("details > *:not(summary)").first().isVisible())
                        .as("what is folded on %s is printed", name)
                        .isEqualTo(page.locator("details").count() > 0);
                Browser.picture(page, "chi-so-" + name + "-vi-print", true);
            });
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
}
