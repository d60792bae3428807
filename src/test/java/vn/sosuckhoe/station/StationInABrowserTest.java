package vn.sosuckhoe.station;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;
import vn.sosuckhoe.e2e.Keys;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.station.report.Asking;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** The room of staff in a real browser: looked at on a phone and on a wide screen, and worked in with the keyboard alone. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
class StationInABrowserTest {

    private static final UUID REPORT = UUID.fromString("00000000-0000-4000-8000-00000000be01");

    @TestHTTPResource
    URI home;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @BeforeEach
    void a_village_in_november() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Village.settle(pool, vertx, reader, 8);
        Asking.report(Village.CHILD, REPORT, "2026-11-20", "2026-11-24", "2026-11-30");
        Asking.report(Village.OLD_MAN, UUID.randomUUID(), "2026-11-17", "2026-11-19", "2026-11-27");
    }

    @AfterEach
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void nothing_scrolls_sideways_and_axe_finds_nothing() {
        var pages = new TreeMap<>(Map.of(
                "desk", "/tram",
                "list", "/tram/danh-sach/nguoi-cao-tuoi",
                "findings", "/tram/phat-hien",
                "elsewhere", "/tram/noi-khac",
                "purpose", "/tram/nguoi/" + Village.OLD_MAN,
                "emergency", "/tram/khan-cap",
                "reports", "/tram/bao-sai",
                "report", "/tram/bao-sai/" + Village.CHILD + "/" + REPORT));
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            try (var window = browser.window(360, 740, true, ColorScheme.LIGHT)) {
                var page = window.newPage();
                pages.forEach((name, path) -> {
                    page.navigate(home.resolve(path).toString());
                    look(softly, page, name + "-360");
                });
                page.navigate(home.resolve("/tram/khan-cap").toString());
                page.locator("main form button").click();
                softly.assertThat(page.locator("[aria-invalid]").count()).isEqualTo(2);
                look(softly, page, "emergency-360-empty");
                page.navigate(home.resolve(pages.get("report")).toString());
                page.locator("main form button").click();
                softly.assertThat(page.locator("main form .fault").count()).isEqualTo(2);
                look(softly, page, "report-360-empty");
            }
            try (var window = browser.window(1280, 800, true, ColorScheme.DARK)) {
                var page = window.newPage();
                for (var name : new String[] {"desk", "list", "reports", "report"}) {
                    page.navigate(home.resolve(pages.get(name)).toString());
                    look(softly, page, name + "-1280");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void somebody_is_found_and_their_book_opened_with_the_keyboard_alone_and_without_a_script() {
        var softly = new SoftAssertions();
        try (var browser = Browser.open();
                var plain = browser.window(1280, 800, false, ColorScheme.LIGHT);
                var phone = browser.window(360, 740, true, ColorScheme.LIGHT)) {
            var page = plain.newPage();
            page.navigate(home.resolve("/tram").toString());
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
            Keys.reach(page, "#tim");
            page.keyboard().type("luong van son");
            page.keyboard().press("Enter");
            page.waitForURL("**/tram/tim");
            Browser.picture(page, "tram-found-1280", true);
            Keys.reach(page, "a[href$='" + Village.OLD_MAN + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**/tram/nguoi/**");
            assertThat(page.locator(":focus").getAttribute("value")).isEqualTo("visit");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**phep=**");
            assertThat(page.locator("h1").innerText()).isEqualTo("Lương Văn Sơn");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Lĩnh thuốc", "152/94", "Dặn: Tái khám sau 1 tháng", "Lương Thị Hồng Nhung", "0500000418");
            Browser.picture(page, "tram-person-1280", true);

            var small = phone.newPage();
            small.navigate(page.url());
            look(softly, small, "person-360");
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
