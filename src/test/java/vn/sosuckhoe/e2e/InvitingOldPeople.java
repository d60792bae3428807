package vn.sosuckhoe.e2e;

import com.microsoft.playwright.options.ColorScheme;
import org.awaitility.Awaitility;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A station invites the old people of a hamlet and sees who came, on the real thing and with the keys alone. */
final class InvitingOldPeople {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Stack stack;
    private final Browser browser;
    private final OldPeople people;
    private String campaign;

    InvitingOldPeople(Stack stack, Browser browser, OldPeople people) {
        this.stack = stack;
        this.browser = browser;
        this.people = people;
    }

    void theyLiveInOneHamlet() throws Exception {
        assertThat(Stack.send(stack.one, people.messages()).keySet()).allMatch(code -> code.startsWith("ACCEPTED"));
        stack.awaitProjected();
    }

    /** 37 reached by a message and 5 by a slip of paper, from the list to the confirmation. */
    void theNurseInvites(String nurse) {
        try (var who = new SignedIn(browser.window(1280, 900, true, ColorScheme.LIGHT))) {
            var page = who.page;
            who.to(stack.one, "/dang-nhap", nurse);
            assertThat(page.url()).endsWith("/tram");
            Browser.picture(page, "tram-real-1280", true);
            page.navigate(stack.one
                    .page("/tram/danh-sach/nguoi-cao-tuoi?han=tat-ca&thon=thon%20thi%20diem")
                    .toString());
            assertThat(page.locator("main").innerText()).contains(OldPeople.HAMLET);
            Browser.picture(page, "tram-list-real-1280", true);
            Keys.press(page, "form[action='/tram/moi'] button");
            assertThat(page.locator("main").innerText())
                    .contains(
                            OldPeople.REACHABLE + OldPeople.WITHOUT_TELEPHONE + " người",
                            OldPeople.REACHABLE + " người",
                            OldPeople.WITHOUT_TELEPHONE + " người");
            Browser.picture(page, "tram-invite-1-real-1280", true);
            Keys.press(page, "button[value=tiep]");
            Keys.type(page, "#noi", "Trạm Y tế phường Phượng Sơn");
            Keys.press(page, "button[value=tiep]");
            Keys.type(page, "#d1-ngay", DAY.format(Stack.today().plusDays(3)));
            Keys.type(page, "#d1-tu", "7:30");
            Keys.type(page, "#d1-den", "10:30");
            Keys.type(page, "#d1-cho", "60");
            // who comes earlier came, too
            Keys.type(page, "#cua-so-tu", DAY.format(Stack.today()));
            Keys.press(page, "button[value=tiep]");
            Browser.picture(page, "tram-invite-4-real-1280", true);
            Keys.press(page, "form.sheet button.button");
            campaign = URI.create(page.url()).getPath();
            Browser.picture(page, "tram-progress-begun-real-1280", true);
        }
    }

    /** Messages go out by SMPP, receipts come back; what waits for the morning does not wait in a test. */
    void messagesAreDelivered(String nurse) throws SQLException {
        Awaitility.await("everybody is invited")
                .atMost(Duration.ofSeconds(30))
                .until(() -> stack.count("select count(*) from invitation") == 42);
        // the numbers: two share one telephone
        Awaitility.await("everything is put")
                .atMost(Duration.ofSeconds(30))
                .until(() -> stack.count("select count(*) from outgoing") == OldPeople.REACHABLE - 1);
        stack.change("update outgoing set not_before = now() where state = 'READY' and wave = 'first'");
        Awaitility.await("all receipts are there")
                .atMost(Duration.ofSeconds(60))
                .until(() -> stack.count("select count(*) from outgoing where state = 'DELIVERED'")
                        == OldPeople.REACHABLE - 1);
        assertThat(stack.count("select count(*) from invitation where delivered_at is not null"))
                .isEqualTo(OldPeople.REACHABLE);
        assertThat(stack.count("select count(*) from invitation where slip")).isEqualTo(OldPeople.WITHOUT_TELEPHONE);
        assertThat(stack.sms())
                .filteredOn(message -> message.part() == 1)
                .hasSize(OldPeople.REACHABLE - 1)
                .allSatisfy(message -> assertThat(message.text()).doesNotContainIgnoringCase("huyet ap"));
        try (var who = new SignedIn(browser.window(1280, 900, false, ColorScheme.LIGHT))) {
            who.to(stack.two, campaign, nurse);
            assertThat(who.page.locator("main").innerText()).contains("37");
            Browser.picture(who.page, "tram-progress-delivered-real-1280", true);
            for (var paper : Stream.of("/giay-moi.pdf", "/tham-nha.pdf").toList()) {
                var pdf = who.page
                        .context()
                        .request()
                        .get(stack.two.page(campaign + paper).toString());
                assertThat(pdf.status()).as(paper).isEqualTo(200);
                assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
            }
        }
    }

    void anybodyLearnsThatAMessageIsReal() throws SQLException {
        var code = stack.text("select code from outgoing limit 1");
        try (var who = new SignedIn(browser.phone(false))) {
            who.page.navigate(stack.one.page("/tin-that").toString());
            who.page.locator("input[type=text], input:not([type])").first().fill(code);
            who.page.locator("main form button").first().click();
            assertThat(who.page.locator("main").innerText())
                    .contains(DAY.format(Stack.today()))
                    .doesNotContain("THÍ", "0500");
            Browser.picture(who.page, "message-is-real-360", true);
        }
    }

    void theOldManReadsAndConfirms(String oldMan) throws SQLException {
        try (var who = new SignedIn(browser.phone(false))) {
            who.to(stack.one, "/so", oldMan);
            var own = who.books().get(0);
            who.page.navigate(stack.one.page(own + "/nhac").toString());
            assertThat(who.page.locator("main").innerText())
                    .contains(
                            "Trạm Y tế phường Phượng Sơn",
                            DAY.format(Stack.today().plusDays(3)));
            Browser.picture(who.page, "invitation-real-360", true);
            who.page.locator("button[value=confirm]").first().click();
            assertThat(who.page.locator("main [role=status]").innerText()).isNotBlank();
        }
        assertThat(stack.count("select count(*) from invitation where opened_at is not null and answer = 'CONFIRMED'"))
                .isEqualTo(1);
    }

    void heCameAndTheNurseSeesIt(String nurse) throws Exception {
        assertThat(Stack.send(stack.one, Stream.of(people.visit())).keySet())
                .allMatch(code -> code.startsWith("ACCEPTED"));
        stack.awaitProjected();
        Awaitility.await("his coming is seen")
                .atMost(Duration.ofSeconds(90))
                .until(() -> stack.count("select count(*) from invitation where came_on is not null") == 1);
        try (var who = new SignedIn(browser.window(1280, 900, false, ColorScheme.LIGHT))) {
            who.to(stack.one, campaign, nurse);
            Browser.picture(who.page, "tram-progress-came-real-1280", true);
            who.page.navigate(stack.one.page(campaign + "/nguoi").toString());
            assertThat(who.page.locator("main").innerText()).contains(DAY.format(LocalDate.from(Stack.today())));
        }
    }

    /** Opened for a purpose, traced in the same statement, seen by the owner. */
    void theNurseOpensHisBookAndHeSeesIt(String nurse, String oldMan) throws SQLException {
        var before = stack.count("select count(*) from access_log where role = 'station-staff'");
        var reads = 0;
        try (var who = new SignedIn(browser.window(1280, 900, false, ColorScheme.LIGHT))) {
            who.to(stack.one, "/tram", nurse);
            who.page
                    .locator("main form[action^='/tram/tim'] input:not([type=hidden])")
                    .first()
                    .fill(oldMan);
            who.page.locator("main form[action^='/tram/tim'] button").first().click();
            who.page.locator("main a[href^='/tram/nguoi/']").first().click();
            assertThat(who.page.locator("main").innerText()).doesNotContain("Huyết áp");
            Browser.picture(who.page, "tram-purpose-real-1280", true);
            who.page.locator("input[name=viec]").first().check();
            who.page.locator("main form button.button").first().click();
            reads++;
            assertThat(who.page.locator("main").innerText()).contains("Huyết áp");
            Browser.picture(who.page, "tram-person-real-1280", true);
            who.page.reload();
            reads++;
        }
        assertThat(stack.count("select count(*) from access_log where role = 'station-staff'"))
                .isEqualTo(before + reads);
        assertThat(stack.count("select count(*) from staff_listing")).isPositive();
        try (var who = new SignedIn(browser.phone(false))) {
            who.to(stack.one, "/so", oldMan);
            who.page.navigate(stack.one.page(who.books().get(0) + "/ai-da-xem").toString());
            assertThat(who.page.locator("main").innerText()).contains("Trạm Y tế");
            Browser.picture(who.page, "viewings-real-360", true);
        }
    }

    void theOfficerSeesFiguresWithoutNames(String officer) {
        try (var who = new SignedIn(browser.window(1280, 900, false, ColorScheme.LIGHT))) {
            who.to(stack.one, "/dang-nhap", officer);
            assertThat(who.page.url()).endsWith("/tinh");
            assertThat(who.page.locator("main").textContent())
                    .contains("Phượng Sơn")
                    .doesNotContainIgnoringCase("Nguyễn Văn Thí", OldPeople.HAMLET);
            Browser.picture(who.page, "province-real-1280", true);
        }
    }
}
