package vn.sosuckhoe.portal;

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

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers over years and what they are, in a real browser. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
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
                looking()
                        .at(
                                browser.window(360, 740, true, scheme),
                                scheme == ColorScheme.LIGHT ? "en" : "vi",
                                (name, page) -> {
                                    Looking.unfold(page);
                                    Looking.fits(softly, name + " in " + scheme, page);
                                    if (scheme == ColorScheme.LIGHT) {
                                        Looking.axeFindsNothing(softly, name, page);
                                    } else {
                                        Looking.canBeRead(softly, name, page);
                                    }
                                });
            }
        }
        softly.assertAll();
    }

    @Test
    void a_point_is_tapped_without_javascript_and_opens_its_visit() {
        try (var browser = Browser.open()) {
            theDiabetic().at(browser.phone(false), "vi", (name, page) -> {
                page.locator("svg[aria-labelledby=t-waist] a")
                        .last()
                        .locator("rect")
                        .click();
                assertThat(page.url()).endsWith("/kham/d0");
            });
        }
    }

    @Test
    void points_that_stand_apart_are_wide_enough_for_a_finger() {
        try (var browser = Browser.open()) {
            theDiabetic().at(browser.phone(true), "vi", (name, page) -> {
                var first = page.locator("svg[aria-labelledby=t-waist] a rect")
                        .last()
                        .boundingBox();
                assertThat(first.height).isGreaterThan(100);
                assertThat(first.width).isGreaterThanOrEqualTo(24);
            });
        }
    }

    @Test
    void pictures_for_the_eye_are_taken() {
        try (var browser = Browser.open()) {
            looking().pictures(browser, "chi-so", "vi");
            looking().printed(browser, "vi", (name, page) -> {
                assertThat(page.locator("details > *:not(summary)").first().isVisible())
                        .as("what is folded on %s is printed", name)
                        .isEqualTo(page.locator("details").count() > 0);
                Browser.picture(page, "chi-so-" + name + "-vi-print", true);
            });
        }
    }

    private Looking theDiabetic() {
        return new Looking(home, Map.of("diabetes", PAGES.get("diabetes")));
    }

    private Looking looking() {
        return new Looking(home, PAGES);
    }
}
