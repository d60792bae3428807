package vn.sosuckhoe.station.coverage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Figures in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CoverageInABrowserTest {

    private static final int HEIGHT = 800;

    @TestHTTPResource
    URI home;

    @BeforeEach
    void two_communes() throws SQLException {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Villagers.fill(villagers -> {
            villagers.live("24", Village.HERE, "Bản Nậm Khoang Thượng", 1, 300);
            villagers.live("24", Village.HERE, "Xóm Đông", 301, 120);
            villagers.live("24", Village.THERE, "Xóm Núi", 1001, 60);
            villagers.live("24", "07222", "Xóm Bãi", 2001, 900);
        });
    }

    @AfterEach
    void empty() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    @AsNurse
    void a_commune_is_read_on_a_phone_and_on_a_wide_screen() {
        looked("/tram/do-phu", "do-phu");
    }

    @Test
    @AsOfficer
    void a_province_is_read_on_a_phone_and_on_a_wide_screen() {
        looked("/tinh", "tinh");
    }

    private void looked(String path, String name) {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            look(softly, browser, path, name + "-360", 360, ColorScheme.LIGHT);
            look(softly, browser, path, name + "-1280-dark", 1280, ColorScheme.DARK);
        }
        softly.assertAll();
    }

    private void look(SoftAssertions softly, Browser browser, String path, String name, int width, ColorScheme scheme) {
        try (var window = browser.window(width, HEIGHT, true, scheme)) {
            var page = window.newPage();
            page.navigate(home.resolve(path).toString());
            Browser.picture(page, name + "-folded", true);
            softly.assertThat(page.locator("details.covered[open]").count())
                    .as("%s shows the first figures", name)
                    .isEqualTo(1);
            softly.assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                    .as("%s: how far there is to scroll", name)
                    .isLessThan(4 * HEIGHT);
            unfolded(page);
            softly.assertThat(page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s scrolls sideways", name)
                    .isEqualTo(0);
            softly.assertThat(Axe.faults(page)).as(name).isEmpty();
            Browser.picture(page, name, true);
        }
    }

    /** By the keyboard, as somebody without a script or a mouse does. */
    private static void unfolded(Page page) {
        var folded = page.locator("details:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().press("Enter");
        }
    }
}
