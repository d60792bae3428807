package vn.sosuckhoe.portal;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.Invited.CAMPAIGN;
import static vn.sosuckhoe.portal.Shelves.ADULT;

/** An old woman reads and answers her invitation, and chooses how she is reached, in a real browser. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class InvitationsInABrowserTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("family", "/so");
        PAGES.put("dates", "/so/" + ADULT + "/nhac");
        PAGES.put("invitation", "/so/" + ADULT + "/loi-moi/" + CAMPAIGN);
        PAGES.put("reach", "/so/" + ADULT + "/nhan-tin");
        PAGES.put("real", "/tin-that");
    }

    @TestHTTPResource
    URI home;

    @BeforeEach
    void an_invitation_stands_in_the_book() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 10);
        Invited.slot(CAMPAIGN, 2, "2026-11-28", 4);
        Invited.slot(CAMPAIGN, 3, "2026-12-02", 20);
        Invited.invite(ADULT, CAMPAIGN, 1);
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing_in_light_and_dark() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var light = scheme == ColorScheme.LIGHT;
                looking().at(browser.window(360, 740, true, scheme), light ? "vi" : "en", (name, page) -> {
                    Looking.nothingIsWrong(softly, name + " in " + scheme, page);
                    Browser.picture(page, "invited-" + name + (light ? "-vi-360" : "-en-360-dark"), true);
                });
            }
            looking()
                    .at(
                            browser.window(1280, 800, true, ColorScheme.DARK),
                            "vi",
                            (name, page) -> Browser.picture(page, "invited-" + name + "-vi-1280-dark", true));
        }
        softly.assertAll();
    }

    @Test
    void everything_is_done_with_the_keyboard_and_without_javascript() throws Exception {
        try (var browser = Browser.open();
                var window = browser.phone(false)) {
            var page = window.newPage();
            page.navigate(home.resolve(PAGES.get("dates")).toString());
            page.locator("button[value=confirm]").focus();
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.locator("section[role=status]").innerText()).contains("Đã ghi: Sẽ đến.");
            Browser.picture(page, "invited-answered-vi-360", true);

            page.locator("input[name=slot]").first().focus();
            page.keyboard().press("Space");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.locator("section[role=status]").innerText()).contains("Sẽ đến");
            assertThat(Invited.read("select answer || ' ' || slot from invitation"))
                    .isEqualTo("OTHER_SLOT 2");

            page.navigate(home.resolve(PAGES.get("reach")).toString());
            page.locator("section:has(#w-email) input[type=checkbox]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.locator("section:has(#w-email)").innerText()).contains("Đang nhận", "đồng ý lúc");
            assertThat(Invited.read("select email from contact_choice")).isEqualTo("t");
        }
    }

    private Looking looking() {
        return new Looking(home, PAGES);
    }
}
