package vn.sosuckhoe.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import vn.sosuckhoe.e2e.Axe;
import vn.sosuckhoe.e2e.Browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who opens pages one after another in a real browser, and looks at each.
 *
 * @param paths of the pages, by the name a failure and a picture call them
 */
record Looking(URI home, Map<String, String> paths) {

    /** 178 mm between the margins, in points of CSS. */
    private static final int A4_INSIDE = 673;

    /** Each page once, in a window that is closed behind them. */
    void at(BrowserContext window, String language, BiConsumer<String, Page> look) {
        at(window, Map.of("lang", language), look);
    }

    /** @param chosen what the reader chose before, by the cookie that remembers it */
    void at(BrowserContext window, Map<String, String> chosen, BiConsumer<String, Page> look) {
        try (window) {
            chosen.forEach(
                    (cookie, value) -> window.addCookies(List.of(new Cookie(cookie, value).setUrl(home.toString()))));
            var page = window.newPage();
            paths.forEach((name, path) -> {
                assertThat(page.navigate(home.resolve(path).toString()).status())
                        .as(name)
                        .isEqualTo(200);
                look.accept(name, page);
            });
        }
    }

    /**
     * On a phone in both languages and in the dark. The other language changes words and widths and not how a page is built, and
     * the dark nothing but colours.
     */
    void findsNothingWrong(SoftAssertions softly, Browser browser) {
        at(browser.phone(true), "vi", (name, page) -> {
            unfold(page);
            nothingIsWrong(softly, name, page);
            Browser.inTheDark(page, () -> canBeRead(softly, name, page));
        });
        at(browser.phone(true), "en", (name, page) -> {
            unfold(page);
            fits(softly, name + " in English", page);
        });
    }

    /** The colours of this scheme, and nothing else that axe looks for. */
    static void canBeRead(SoftAssertions softly, String name, Page page) {
        softly.assertThat(Axe.paleColours(page)).as("colours of %s", name).isEmpty();
    }

    /** Each page as it goes to paper. */
    void printed(Browser browser, String language, BiConsumer<String, Page> look) {
        at(browser.window(A4_INSIDE, 1001, true, ColorScheme.LIGHT), language, (name, page) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            look.accept(name, page);
        });
    }

    /** Pictures for the eye: a phone, a tablet, a wide window in the dark; all of one page that is opened once. */
    void pictures(Browser browser, String subject, String language) {
        at(browser.phone(true), language, (name, page) -> {
            var file = String.join("-", subject, name, language);
            page.setViewportSize(360, 740);
            Browser.picture(page, file + "-360", true);
            page.setViewportSize(768, 1024);
            Browser.picture(page, file + "-768", true);
            page.setViewportSize(1280, 800);
            Browser.inTheDark(page, () -> Browser.picture(page, file + "-1280-dark", true));
        });
    }

    /** Everything that can be unfolded. */
    static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    static void fold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)");
    }

    static void nothingIsWrong(SoftAssertions softly, String name, Page page) {
        fits(softly, name, page);
        axeFindsNothing(softly, name, page);
    }

    static void fits(SoftAssertions softly, String name, Page page) {
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(0);
    }

    static void axeFindsNothing(SoftAssertions softly, String name, Page page) {
        softly.assertThat(Axe.faults(page)).as(name).isEmpty();
    }

    /** How many sheets of A4 a browser makes of the page; they stay under target/screenshots. */
    static int sheets(Page page, String name) {
        var file = Path.of("target/screenshots", name + ".pdf");
        try (var paper = Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4").setPreferCSSPageSize(true)))) {
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
