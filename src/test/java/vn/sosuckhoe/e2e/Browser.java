package vn.sosuckhoe.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Windows of a real Chromium, which know nothing of each other and are closed together. The program is started once a thread,
 * since what drives it belongs to one, and ends with the JVM. Where there is none, tests that need one are skipped and say so
 * loudly; in CI its absence is a failure.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final ThreadLocal<com.microsoft.playwright.Browser> STARTED = new ThreadLocal<>();

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> windows = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    public static Browser open() {
        var chromium = STARTED.get();
        if (chromium == null || !chromium.isConnected()) {
            chromium = start();
            STARTED.set(chromium);
        }
        return new Browser(chromium);
    }

    private static com.microsoft.playwright.Browser start() {
        var program = program();
        if (program.isEmpty()) {
            var missing =
                    "NO CHROMIUM ON THIS MACHINE: the tests in a real browser did not run (apt-get install chromium)";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            System.err.println("\n!!! " + missing + "\n");
            abort(missing);
        }
        // what drives the browser ends when its input does, and the browser with it
        @SuppressWarnings("resource")
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program.get())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return playwright.chromium().launch(options);
    }

    /** The phone of the issue: 360 by 740 points, Vietnamese, without JavaScript if wanted. */
    public BrowserContext phone(boolean javaScript) {
        return window(360, 740, javaScript, ColorScheme.LIGHT);
    }

    public BrowserContext window(int width, int height, boolean javaScript, ColorScheme scheme) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(1.5)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setJavaScriptEnabled(javaScript)
                .setColorScheme(scheme));
        context.setDefaultTimeout(20_000);
        windows.add(context);
        return context;
    }

    /** What is seen of a page while its reader has it dark: the page is the same, whenever they turned the light off. */
    public static void inTheDark(Page page, Runnable look) {
        light(page, ColorScheme.DARK);
        look.run();
        light(page, ColorScheme.LIGHT);
    }

    /** Colours that are still on their way are nobody's. */
    private static void light(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("document.getAnimations().forEach(each => each.finish())");
    }

    /** A picture for the eye, under target/screenshots. */
    public static void picture(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(whole));
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
