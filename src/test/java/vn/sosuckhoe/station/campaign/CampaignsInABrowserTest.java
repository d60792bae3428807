package vn.sosuckhoe.station.campaign;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;
import vn.sosuckhoe.e2e.Keys;
import vn.sosuckhoe.reminder.campaign.inviting.Inviting;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Villager;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign from the list to its progress with nothing but the keys, on an old computer; what is looked at often on a telephone, too. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
class CampaignsInABrowserTest {

    @TestHTTPResource
    URI home;

    @Inject
    Inviting inviting;

    private final SoftAssertions softly = new SoftAssertions();

    @BeforeEach
    void a_village_of_37_people_with_a_phone_and_5_without() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        EmbeddedDatabase.empty();
        var villagers = new ArrayList<Villager>();
        for (var each = 0; each < 42; each++) {
            villagers.add(Villager.of(
                    each,
                    each < 30 ? "Pác Mỉ" : "Nà Hối",
                    "h" + each / 2,
                    each < 37 ? "0500%06d".formatted(each) : null));
        }
        Villager.settle(villagers);
    }

    @Test
    void a_campaign_is_prepared_confirmed_and_followed_with_the_keyboard_alone() {
        try (var browser = Browser.open();
                var window = browser.window(1280, 800, true, ColorScheme.LIGHT)) {
            var page = window.newPage();
            page.navigate(home.resolve("/tram/moi").toString());
            look(page, "danh-sach-dot");
            lookOnATelephone(page, "danh-sach-dot");
            Keys.press(page, "form.bar button");

            assertThat(page.locator("main").innerText())
                    .contains("42 người", "Gửi tin được: 37 người. Chỉ nhận giấy mời: 5 người.");
            look(page, "1-nhom");
            Keys.type(page, "#ten", "Người cao tuổi tháng 12");
            Keys.press(page, "button[value=tiep]");

            Keys.press(page, "button[value=tiep]");
            assertThat(page.locator(".fault").innerText()).contains("Nơi đến: chưa điền.");
            look(page, "2-loi-chua-dien");
            Keys.type(page, "#noi", "Nhà văn hóa Pác Mỉ");
            Keys.press(page, "button[value=xem]");
            assertThat(page.locator("main").innerText()).contains("Nha van hoa Pac Mi");
            look(page, "2-loi");
            Keys.press(page, "button[value=tiep]");

            Keys.type(page, "#d1-ngay", "01/12/2026");
            Keys.type(page, "#d1-tu", "7:30");
            Keys.type(page, "#d1-den", "9:00");
            Keys.type(page, "#d1-cho", "50");
            look(page, "3-lich");
            Keys.press(page, "button[value=tiep]");

            look(page, "4-xac-nhan");
            Keys.press(page, "form.sheet button.button");
            inviting.round().await().indefinitely();
            // from here on it does not load by itself while somebody looks at it
            Keys.press(page, "a[href$='dung-yen=1']");
            assertThat(page.locator("main").innerText()).contains("42 trên 42", "0 trên 37", "5 người");
            look(page, "5-tien-do");
            lookOnATelephone(page, "5-tien-do");
            Keys.press(page, "a[href$=nguoi]");
            look(page, "6-nguoi");
            lookOnATelephone(page, "6-nguoi");
        }
        softly.assertAll();
    }

    private void look(Page page, String name) {
        fits(page, name);
        softly.assertThat(Axe.faults(page)).as(name).isEmpty();
        Browser.picture(page, "moi-" + name, true);
    }

    /** The page that is there, in the dark: nothing but widths and colours is another. */
    private void lookOnATelephone(Page page, String name) {
        page.setViewportSize(360, 740);
        Browser.inTheDark(page, () -> {
            fits(page, name + " on a telephone");
            softly.assertThat(Axe.paleColours(page)).as("colours of %s", name).isEmpty();
            Browser.picture(page, "moi-360-" + name, true);
        });
        page.setViewportSize(1280, 800);
    }

    private void fits(Page page, String name) {
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(0);
    }
}
