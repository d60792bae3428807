package vn.sosuckhoe.portal.push;

import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.e2e.Browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The section, its script and the service worker in a real Chromium, under the headers of the service. A push service is
 * not there: what it would give is put in its place, and what it would bring is brought by the browser's own tools.
 */
class DayInABrowserTest {

    private static final Path HOME = Path.of("ui-templates");
    private static final String KEY =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    /** What the push service would have made of the wish to subscribe, kept as the browser would keep it. */
    private static final String SUBSCRIBES = """
            const made = key => ({endpoint: 'https://fcm.googleapis.com/1',
              toJSON: () => ({endpoint: 'https://fcm.googleapis.com/1', keys: {p256dh: 'p', auth: 'a'}, key}),
              unsubscribe: () => { localStorage.removeItem('key'); return Promise.resolve(true); }});
            PushManager.prototype.subscribe = options => {
              const key = options.userVisibleOnly + ' ' + options.applicationServerKey.length;
              localStorage.setItem('key', key);
              return Promise.resolve(made(key));
            };
            PushManager.prototype.getSubscription = () => Promise.resolve(
              localStorage.getItem('key') ? made(localStorage.getItem('key')) : null);
            """;

    private static Browser browser;
    private static HttpServer server;
    private static ExecutorService threads;
    private static final Queue<String> POSTED = new ConcurrentLinkedQueue<>();

    private BrowserContext window;

    @BeforeAll
    static void a_browser_and_a_site() throws IOException {
        browser = Browser.open();
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", DayInABrowserTest::answer);
        server.start();
    }

    @AfterAll
    static void closed() {
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void a_phone() {
        POSTED.clear();
        window = browser.phone(true);
    }

    @AfterEach
    void put_away() {
        window.close();
    }

    @Test
    void messages_are_switched_on_and_off_and_the_page_says_so() {
        window.grantPermissions(List.of("notifications"));
        window.addInitScript(SUBSCRIBES);
        var page = open();
        PlaywrightAssertions.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .hasText("Máy này không nhận thông báo.");

        page.getByText("Bật thông báo trên máy này").click();

        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("Máy này đang nhận thông báo.");
        PlaywrightAssertions.assertThat(page.getByText("Tắt thông báo trên máy này"))
                .isFocused();
        assertThat(POSTED.remove()).contains("\"endpoint\":\"https://fcm.googleapis.com/1\"", "\"key\":\"true 65\"");

        page.reload();
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("Máy này đang nhận thông báo.");
        assertThat(POSTED.remove()).as("told again").contains("fcm.googleapis.com");

        page.getByText("Tắt thông báo trên máy này").click();
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("Máy này không nhận thông báo.");
        assertThat(POSTED.remove()).isEqualTo("{\"endpoint\":\"https://fcm.googleapis.com/1\",\"stop\":true}");
    }

    @Test
    void where_no_push_service_answers_the_page_says_that_it_did_not_work() {
        window.grantPermissions(List.of("notifications"));
        window.addInitScript("PushManager.prototype.subscribe = () => Promise.reject(new Error('no push service'))");
        var page = open();

        page.getByText("Bật thông báo trên máy này").click();

        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("Chưa đổi được");
        PlaywrightAssertions.assertThat(page.getByText("Bật thông báo trên máy này"))
                .isEnabled();
        assertThat(POSTED).isEmpty();
    }

    @Test
    void a_message_that_arrives_is_shown_with_its_title_and_leads_nowhere_else() {
        window.grantPermissions(List.of("notifications"));
        var page = open();
        page.evaluate("navigator.serviceWorker.register('/tai-nguyen/day-nen.js')"
                + ".then(made => new Promise(ready => { const at = setInterval("
                + "() => made.active && (clearInterval(at), ready(true)), 20); }))");

        push(
                page,
                "{\"title\":\"Thư mời của Trạm Y tế\",\"body\":\"thứ Năm 03/12/2026\",\"tag\":\"t1\",\"url\":\"/so\"}");

        assertThat(page.evaluate("""
                        (async () => {
                          for (let tries = 0; tries < 250; tries++) {
                            const made = await navigator.serviceWorker.getRegistration('/tai-nguyen/day-nen.js');
                            const shown = await made.getNotifications();
                            if (shown.length === 1)
                              return [shown[0].title, shown[0].body, shown[0].lang, shown[0].data];
                            await new Promise(later => setTimeout(later, 20));
                          }
                        })()""")).isEqualTo(List.of("Thư mời của Trạm Y tế", "thứ Năm 03/12/2026", "vi", "/so"));
    }

    @Test
    void a_browser_that_cannot_do_it_shows_no_button() {
        window.addInitScript("delete window.PushManager");
        var page = open();

        PlaywrightAssertions.assertThat(page.locator("[data-push]")).isHidden();
    }

    private Page open() {
        var page = window.newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/so/x/nhan-tin");
        return page;
    }

    /** As the push service would bring it. */
    private void push(Page page, String data) {
        CDPSession tools = window.newCDPSession(page);
        var registration = new ConcurrentLinkedQueue<String>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                .forEach(one -> registration.add(
                        one.getAsJsonObject().get("registrationId").getAsString())));
        tools.send("ServiceWorker.enable");
        page.waitForCondition(() -> !registration.isEmpty());
        var asked = JsonParser.parseString("{}").getAsJsonObject();
        asked.addProperty("origin", "http://localhost:" + server.getAddress().getPort());
        asked.addProperty("registrationId", registration.peek());
        asked.addProperty("data", data);
        tools.send("ServiceWorker.deliverPushMessage", asked);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", policy());
            headers.set("X-Content-Type-Options", "nosniff");
            if (exchange.getRequestMethod().equals("POST")) {
                POSTED.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            var file = HOME.resolve("META-INF/resources" + path);
            var body = path.startsWith("/tai-nguyen/") ? Files.readAllBytes(file) : page().getBytes(UTF_8);
            headers.set("Content-Type", path.endsWith(".js") ? "text/javascript" : type(path));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String path) {
        return path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/html;charset=utf-8";
    }

    /** The policy under which the service sends its pages. */
    private static String policy() throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        return settings.getProperty("quarkus.http.header.\"Content-Security-Policy\".value")
                .replace("${SSK_ISSUER}", "http://localhost");
    }

    /** The section as the template writes it. */
    private static String page() throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/pushing.properties"))) {
            words.load(in);
        }
        var section = Files.readString(HOME.resolve("templates/tags/push.html"))
                .replace("{it}", KEY)
                .replaceAll("\\{#icon[^}]*}|\\?\\{global:edition}", "");
        for (var word : words.stringPropertyNames()) {
            section = section.replace("{pushing:" + word + "}", words.getProperty(word));
        }
        assertThat(section).doesNotContain("{");
        return "<!DOCTYPE html><html lang=vi><head><title>x</title></head><body><main>" + section
                + "</main></body></html>";
    }
}
