package vn.sosuckhoe.e2e;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do with the results of their check-ups, on the real thing. */
final class CheckingUp {

    private static final List<String> PARTS = List.of("/kham", "/chi-so", "/tom-tat", "/nhac");

    private final Stack stack;
    private final SignedIn who;
    private final Visitor visitor;

    CheckingUp(Stack stack, SignedIn who) {
        this.stack = stack;
        this.who = who;
        this.visitor = new Visitor(stack.one, who);
    }

    void understandsTheNewestVisit(String user) {
        var own = ownBook(user);
        visitor.go(own + "/kham");
        who.page.locator("main ol.visits a").first().click();
        assertThat(who.page.locator("section.verdict h2").innerText()).isNotBlank();
        assertThat(visitor.main()
                        .indexOf(who.page.locator("section.verdict").innerText().substring(0, 20)))
                .isLessThan(visitor.main().indexOf("Huyết áp"));
        Browser.picture(who.page, "visit-real-360", true);
        who.page.locator("#hieu input[name=tra-loi]").first().check();
        who.page.locator("#hieu button").click();
        assertThat(who.page.locator("#hieu [role=status]").innerText()).isNotBlank();
        who.page.locator("a[href^='/giai-thich/']").first().click();
        assertThat(visitor.main()).contains("Vì sao đo");
    }

    void seesTheYears(String user) {
        var own = ownBook(user);
        visitor.go(own + "/chi-so");
        Browser.picture(who.page, "indicators-real-360", true);
        var points = who.page.locator("svg.chart a[href*='/kham/']");
        assertThat(points.count()).isGreaterThan(20);
        var visit = points.first().getAttribute("href");
        visitor.go(visit);
        assertThat(who.page.locator("section.verdict").count()).isEqualTo(1);
    }

    void takesTheBookOnOnePage(String user) {
        var own = ownBook(user);
        visitor.go(own + "/tom-tat");
        Browser.picture(who.page, "brief-real-360", true);
        var pdf = who.page
                .context()
                .request()
                .get(stack.one.page(own + "/tom-tat.pdf").toString());
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(pdf.body().length).isLessThan(150_000);
    }

    void seesHowAChildGrows(String user) {
        visitor.signIn(user);
        for (var book : who.books().subList(1, who.books().size())) {
            visitor.go(book + "/tang-truong");
            assertThat(visitor.main()).contains("WHO");
            assertThat(who.page.locator("svg.curve a").count()).isPositive();
            Browser.picture(who.page, "growth-real-" + book.substring(4, 8) + "-360", true);
        }
    }

    void readsInLargeLetters(String user) {
        visitor.signIn(user);
        var before = who.page.evaluate("getComputedStyle(document.documentElement).fontSize");
        visitor.go("/co-chu/lon?ve=/so");
        assertThat(who.page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isNotEqualTo(before);
        var paths = new ArrayList<>(List.of("/so", "/giai-thich"));
        PARTS.forEach(part -> paths.add(who.books().get(0) + part));
        paths.forEach(visitor::findsNothingWrong);
        Browser.picture(who.page, "large-type-360", true);
        visitor.go("/co-chu/thuong?ve=/so");
    }

    void isAccessible(String user) {
        isAccessible(user, PARTS);
    }

    void isAccessible(String user, List<String> parts) {
        visitor.signIn(user);
        var paths = new ArrayList<>(List.of("/giai-thich", "/giai-thich/blood-pressure"));
        for (var book : who.books()) {
            parts.forEach(part -> paths.add(book + part));
        }
        visitor.findsNothingWrongInEitherLanguage(
                paths, who.books().get(who.books().size() - 1));
    }

    static void programsTakeTheSummary(Stack stack, String oldMan, String stranger) throws Exception {
        var own = EndToEndIT.bookOf(
                Stack.JSON.readTree(stack.get(stack.one.page("/api/books"), stack.token(oldMan))
                        .body()),
                "OWNER");
        var address = stack.one.page("/fhir/Patient/" + own + "/$summary");
        var summary =
                Stack.JSON.readTree(stack.get(address, stack.token(oldMan)).body());
        assertThat(summary.path("type").asText()).isEqualTo("document");
        assertThat(summary.at("/entry/0/resource/resourceType").asText()).isEqualTo("Composition");
        assertThat(stack.get(address, stack.token(stranger)).statusCode()).isEqualTo(404);
        var values = stack.get(
                stack.one.page("/fhir/Observation?code=http://loinc.org%7C85354-9&patient=" + own),
                stack.token(oldMan));
        assertThat(Stack.JSON.readTree(values.body()).path("total").asInt()).isGreaterThan(12);
        var meant =
                Stack.JSON.readTree(stack.get(stack.one.page("/api/books/" + own + "/indicators"), stack.token(oldMan))
                        .body());
        assertThat(meant.toString()).contains("blood-pressure", "85354-9");
    }

    private String ownBook(String user) {
        visitor.signIn(user);
        return who.books().get(0);
    }
}
