package vn.sosuckhoe.station.coverage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Figures in a real browser: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CoverageInABrowserTest {

    @TestHTTPResource
    URI home;

    @BeforeEach
    void two_communes() throws SQLException {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Villagers.fill(villagers -> {
            villagers.live("24", "07210", "Bản Nậm Khoang Thượng", 1, 300);
            villagers.live("24", "07210", "Xóm Đông", 301, 120);
            villagers.live("24", "07213", "Xóm Núi", 1001, 60);
            villagers.live("24", "07222", "Xóm Bãi", 2001, 900);
        });
    }

    @AfterEach
    void empty() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = "07210"),
                @Claim(key = "sid", value = "b-1"),
                @Claim(key = "name", value = "Vi Thị Lan")
            })
    void a_commune_is_read_on_a_phone_and_on_a_wide_screen() {
        looked("/tram/do-phu", "do-phu");
    }

    @Test
    @TestSecurity(user = "tinh", roles = "province-officer", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "province", value = "24"),
                @Claim(key = "sid", value = "b-2"),
                @Claim(key = "name", value = "Nguyễn Văn Tỉnh")
            })
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
        try (var window = browser.window(width, 800, true, scheme)) {
            var page = window.newPage();
            page.navigate(home.resolve(path).toString());
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
        for (var number = 0; number < page.locator("summary").count(); number++) {
            page.locator("summary").nth(number).press("Enter");
        }
    }
}
