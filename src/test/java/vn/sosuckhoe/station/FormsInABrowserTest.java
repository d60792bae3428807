package vn.sosuckhoe.station;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;

import java.net.URI;
import java.util.List;

/** The forms of staff in a real browser without a script: nothing to scroll sideways, nothing that axe finds. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "facility", value = "24021"),
            @Claim(key = "commune", value = "00004"),
            @Claim(key = "sid", value = "s-3"),
            @Claim(key = "name", value = "Vi Thị Lan")
        })
class FormsInABrowserTest {

    @TestHTTPResource
    URI home;

    @Test
    void a_form_is_read_filled_in_and_mended_on_a_phone_in_light_and_dark() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var window = browser.window(360, 740, true, scheme)) {
                    var page = window.newPage();
                    for (var form : List.of("giam-ho", "che")) {
                        page.navigate(home.resolve("/tram/" + form).toString());
                        look(softly, page, form + "-" + scheme);
                        page.getByLabel("Số định danh").first().fill("12345");
                        page.locator("main button").click();
                        softly.assertThat(page.locator("[aria-invalid]").count())
                                .as(form)
                                .isPositive();
                        look(softly, page, form + "-wrong-" + scheme);
                    }
                    page.navigate(home.resolve("/tram/da-gui").toString());
                    look(softly, page, "da-gui-" + scheme);
                }
            }
        }
        softly.assertAll();
    }

    private static void look(SoftAssertions softly, Page page, String name) {
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(0);
        softly.assertThat(Axe.faults(page)).as(name).isEmpty();
        Browser.picture(page, "tram-" + name, true);
    }
}
