package vn.sosuckhoe.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mother does about her children's vaccinations, on the real thing. */
final class Vaccinating {

    private static final HttpClient CALENDAR_PROGRAM = HttpClient.newHttpClient();

    private final Stack stack;
    private final SignedIn who;
    private final Visitor visitor;

    Vaccinating(Stack stack, SignedIn who) {
        this.stack = stack;
        this.who = who;
        this.visitor = new Visitor(stack.one, who);
    }

    void seesWhatIsDueAndWhy(String user) {
        visitor.signIn(user);
        assertThat(visitor.main()).contains("khám sàng lọc trước tiêm", "Bảo Ngân");
        var children = who.books().subList(1, who.books().size());
        var pages = children.stream().map(this::vaccinationsOf).toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3).allMatch(page -> page.contains("thay mặt"));
        // the child who stayed away since 18 months is late, and is told why
        assertThat(pages).anyMatch(page -> page.contains("quá hạn") || page.contains("Quá hạn"));
        assertThat(pages).allMatch(page -> page.contains("tháng tuổi") || page.contains("tuổi"));
    }

    private String vaccinationsOf(String book) {
        visitor.go(book + "/tiem-chung");
        Browser.picture(who.page, "vaccinations-real-" + book.substring(4, 8) + "-360", true);
        return visitor.main();
    }

    void reportsAMissingDose(String user) {
        var child = firstChild(user);
        visitor.go(child + "/bao-sai");
        assertThat(visitor.main()).contains("thay mặt");
        who.page.locator("input[name=kind]").first().check();
        who.page.locator("#vaccine").fill("Sởi đơn");
        who.page.locator("#words").fill("Cháu đã tiêm sởi ở trạm cũ, có ghi trong sổ giấy");
        who.page.locator("form.form button.button").click();
        assertThat(who.page.url()).contains("/bao-sai?xong=");
        assertThat(visitor.main()).contains("Sởi đơn");
        Browser.picture(who.page, "report-sent-360", true);
        visitor.go(child + "/bao-sai");
        assertThat(who.page.locator("ol.sent > li").count()).isEqualTo(1);
    }

    void subscribesAndStops(String user) throws Exception {
        visitor.signIn(user);
        visitor.go("/so/lich");
        who.page.locator("input[name=whose][value=ca-nha]").check();
        for (var say : who.page.locator("input[name=say]").all()) {
            say.check();
        }
        who.page.locator("form[action='/so/lich'] button.button").click();
        Browser.picture(who.page, "calendar-address-360", true);
        var address = URI.create(who.page.locator("#address").inputValue());
        var secret = URI.create(stack.two.page(address.getPath()).toString());
        var calendar = read(secret);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body())
                .contains("BEGIN:VEVENT")
                .doesNotContainIgnoringCase("sởi")
                .doesNotContainIgnoringCase("vắc xin");
        visitor.go("/so/lich");
        who.page.locator("form[action$='/ngung'] button").first().click();
        assertThat(read(secret).statusCode()).isEqualTo(404);
        var secretPart = address.getPath().replaceAll(".*/|\\.ics$", "");
        for (var replica : List.of("replica-1", "replica-2")) {
            assertThat(Files.readString(Path.of("target/e2e", replica + ".log")))
                    .doesNotContain(secretPart);
        }
    }

    private static HttpResponse<String> read(URI secret) throws Exception {
        return CALENDAR_PROGRAM.send(HttpRequest.newBuilder(secret).build(), BodyHandlers.ofString());
    }

    void takesTheSheetForSchool(String user) {
        var child = firstChild(user);
        visitor.go(child + "/vao-truong");
        Browser.picture(who.page, "school-360", true);
        // a child of seven or more is asked before a paper of theirs leaves the house
        var asked = who.page.locator("form.asking").count() > 0 ? "?da-hoi=co" : "";
        var pdf = who.page
                .context()
                .request()
                .get(stack.one.page(child + "/vao-truong.pdf" + asked).toString());
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(pdf.body().length).isLessThan(150_000);
    }

    static void programsReadFhir(Stack stack, String mother, String stranger) throws Exception {
        var token = stack.token(mother);
        var children = Stack.JSON.readTree(
                stack.get(stack.one.page("/fhir/Patient"), token).body());
        var child = children.path("entry").get(1).path("resource").path("id").asText();
        var doses = Stack.JSON.readTree(stack.get(stack.one.page("/fhir/Immunization?patient=" + child), token)
                .body());
        assertThat(doses.path("resourceType").asText()).isEqualTo("Bundle");
        assertThat(doses.path("total").asInt()).isPositive();
        var next = stack.get(stack.one.page("/fhir/ImmunizationRecommendation?patient=" + child), token);
        assertThat(next.body()).contains("30980-7");
        var refused =
                stack.get(stack.one.page("/fhir/ImmunizationRecommendation?patient=" + child), stack.token(stranger));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("OperationOutcome");
    }

    /** @param half of the pages: the even or the odd ones */
    void isAccessible(String user, int half) {
        visitor.signIn(user);
        var paths = new ArrayList<>(List.of("/so", "/so/lich"));
        for (var book : who.books()) {
            for (var part : List.of("", "/tiem-chung", "/bao-sai", "/vao-truong", "/kham", "/nhac", "/ai-da-xem")) {
                paths.add(book + part);
            }
        }
        visitor.findsNothingWrongInEitherLanguage(
                IntStream.range(0, paths.size())
                        .filter(each -> each % 2 == half)
                        .mapToObj(paths::get)
                        .toList(),
                who.books().get(who.books().size() - 1));
    }

    private String firstChild(String user) {
        visitor.signIn(user);
        return who.books().get(1);
    }
}
