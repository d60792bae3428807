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
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/** The summary as a page: readable on a phone, and on one sheet when a browser prints it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class BriefInABrowserTest {

    /** 178 mm between the margins, in points of CSS. */
    private static final int A4_INSIDE = 673;

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
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Shelves.fill();
        Shelves.put(FULL, RichBooks.full(), Shelves.MOTHER, null);
        Shelves.put(CONFIDING, RichBooks.confiding(), Shelves.MOTHER, null);
        Shelves.put(PUPIL, RichBooks.childWithSeizures("2016-03-01"), null, Shelves.MOTHER);
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            for (var look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                each(browser.window(360, 740, true, look), "vi", (name, page) -> {
                    softly.assertThat(page.evaluate(
                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as("%s scrolls sideways", name)
                            .isEqualTo(0);
                    softly.assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as(name)
                            .isEmpty();
                    Browser.picture(
                            page, "tom-tat-" + name + "-360-" + look.name().toLowerCase(), true);
                });
            }
            each(
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
                each(browser.window(A4_INSIDE, 1001, true, ColorScheme.LIGHT), language, (name, page) -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    var file = Path.of("target/screenshots/tom-tat-" + name + "-" + language + ".pdf");
                    var pdf = page.pdf(
                            new Page.PdfOptions().setPath(file).setFormat("A4").setPreferCSSPageSize(true));
                    assertThat(sheets(pdf)).as("%s in %s", name, language).isEqualTo(1);
                });
            }
        }
    }

    private void each(BrowserContext window, String language, BiConsumer<String, Page> look) {
        try (window) {
            window.addCookies(List.of(new Cookie("lang", language).setUrl(home.toString())));
            var page = window.newPage();
            BOOKS.forEach((name, book) -> {
                assertThat(page.navigate(
                                        home.resolve("/so/" + book + "/tom-tat").toString())
                                .status())
                        .isEqualTo(200);
                look.accept(name, page);
            });
        }
    }

    private static int sheets(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
