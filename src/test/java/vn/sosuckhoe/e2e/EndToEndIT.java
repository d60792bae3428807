package vn.sosuckhoe.e2e;

import com.microsoft.playwright.options.ColorScheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sosuckhoe.local.commune.SyntheticCommunes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job with everything real: the packaged service twice, Keycloak, PostgreSQL, Chromium, and the synthetic
 * communes sent through the intake. In order, because the last ones take the machines away.
 */
@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndIT {

    private static final String MOTHER = "024190001234";
    private static final String OLD_MAN = "024048000321";
    private static final String NURSE = "yta.24021";
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9A-Za-z.])[0-9]{12}(?![0-9A-Za-z])");

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN_PART = Pattern.compile("eyJ[0-9A-Za-z_-]{20,}");

    private static Stack stack;
    private static final SideBySide pair = new SideBySide();
    private static Browser chromium;
    private static Replica third;
    private static String metrics;

    @BeforeAll
    static void everything_starts() throws Exception {
        stack = Stack.start();
    }

    @AfterAll
    static void everything_stops() throws Exception {
        pair.close();
        if (chromium != null) {
            chromium.close();
        }
        if (third != null) {
            third.kill();
        }
        if (stack != null) {
            stack.close();
        }
    }

    private static Browser browser() {
        if (chromium == null) {
            chromium = Browser.open();
        }
        return chromium;
    }

    @Test
    @Order(10)
    void the_synthetic_communes_went_in_through_the_doors_of_the_intake() {
        assertThat(stack.answers.keySet()).allMatch(code -> code.startsWith("ACCEPTED"));
        assertThat(stack.answers.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThan(450);
    }

    @Test
    @Order(20)
    void the_mother_signs_in_without_javascript_and_sees_her_family_a_childs_doses_and_her_own_checkup() {
        try (var mother = new SignedIn(browser().phone(false))) {
            mother.page.navigate(stack.one.page("/").toString());
            Browser.picture(mother.page, "front-360", true);
            mother.page.locator("a[href='/dang-nhap']").first().click();
            Browser.picture(mother.page, "sign-in-360", false);
            mother.to(stack.one, "/dang-nhap", MOTHER);
            assertThat(mother.page.url()).endsWith("/so");
            Browser.picture(mother.page, "family-360", true);
            var books = mother.books();
            assertThat(books).hasSizeGreaterThanOrEqualTo(3);
            var own = books.get(0);
            for (var book : books.subList(1, books.size())) {
                mother.page.navigate(stack.one.page(book + "/tiem-chung").toString());
                assertThat(mother.page.locator("main").innerText()).contains("thay mặt");
                Browser.picture(mother.page, "vaccinations-360", true);
            }
            mother.page.navigate(stack.one.page(own + "/kham").toString());
            mother.page.locator("main a[href*='/kham/']").first().click();
            assertThat(mother.page.url()).contains("/kham/");
            Browser.picture(mother.page, "checkup-360", true);
        }
    }

    @Test
    @Order(30)
    void no_page_is_wider_than_a_small_phone_and_both_languages_and_dark_are_there() {
        try (var mother = new SignedIn(browser().phone(true))) {
            mother.to(stack.one, "/so", MOTHER);
            for (var book : mother.books()) {
                for (var part : List.of("", "/tien-su", "/tiem-chung", "/kham", "/nhac", "/ai-da-xem")) {
                    mother.page.navigate(stack.one.page(book + part).toString());
                    assertThat(mother.fitsTheScreen()).as(part).isTrue();
                    assertThat(mother.page.locator("h1").count()).as(part).isEqualTo(1);
                }
            }
        }
        try (var mother = new SignedIn(browser().window(1280, 900, true, ColorScheme.DARK))) {
            mother.to(stack.one, "/so", MOTHER);
            Browser.picture(mother.page, "family-1280-dark", false);
            mother.page.navigate(stack.one.page("/ngon-ngu/en?ve=/so").toString());
            assertThat(mother.page.locator("html").getAttribute("lang")).isEqualTo("en");
            Browser.picture(mother.page, "family-1280-dark-en", false);
        }
    }

    @Test
    @Order(40)
    void nobody_opens_a_book_that_is_not_theirs_and_the_owner_sees_who_did() throws Exception {
        var mothers = Stack.JSON.readTree(
                stack.get(stack.one.page("/api/books"), stack.token(MOTHER)).body());
        var own = bookOf(mothers, "OWNER");
        for (var other : List.of(OLD_MAN, NURSE, "tinh.24", "quantri")) {
            var answer = stack.get(stack.one.page("/api/books/" + own), stack.token(other));
            assertThat(answer.statusCode()).as(other).isIn(403, 404);
            assertThat(answer.headers().firstValue("content-type").orElse("")).contains("problem+json");
        }
        assertThat(stack.get(stack.one.page("/api/books/" + own), "").statusCode())
                .isEqualTo(401);

        try (var oldMan = new SignedIn(browser().phone(true))) {
            oldMan.to(stack.one, "/so", OLD_MAN);
            var answer = oldMan.page.navigate(stack.one.page("/so/" + own).toString());
            assertThat(answer.status()).isEqualTo(404);
            Browser.picture(oldMan.page, "not-found-360", true);
        }
        var child = bookOf(mothers, "GUARDIAN");
        var viewings = stack.get(stack.one.page("/api/books/" + child + "/viewings"), stack.token(MOTHER));
        assertThat(viewings.body()).containsIgnoringCase("guardian");
    }

    @Test
    @Order(50)
    void the_api_sends_ready_bytes_once_and_then_says_not_modified() throws Exception {
        var token = stack.token(OLD_MAN);
        var own = bookOf(
                Stack.JSON.readTree(
                        stack.get(stack.one.page("/api/books"), token).body()),
                "OWNER");
        var book = stack.get(stack.one.page("/api/books/" + own), token);
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(Stack.JSON.readTree(book.body()).path("checkups").size()).isGreaterThan(12);
        var tag = book.headers().firstValue("etag").orElseThrow();
        var again = stack.get(stack.two.page("/api/books/" + own), token, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    @Order(51)
    void the_mother_sees_what_is_due_for_all_her_children_and_why() {
        try (var mother = new SignedIn(browser().phone(false))) {
            new Vaccinating(stack, mother).seesWhatIsDueAndWhy(MOTHER);
        }
    }

    @Test
    @Order(52)
    void the_mother_reports_a_missing_dose_once_and_finds_her_report_again() throws Exception {
        try (var mother = new SignedIn(browser().phone(false))) {
            new Vaccinating(stack, mother).reportsAMissingDose(MOTHER);
        }
    }

    @Test
    @Order(53)
    void a_calendar_program_reads_the_secret_address_until_it_is_stopped() throws Exception {
        try (var mother = new SignedIn(browser().phone(false))) {
            new Vaccinating(stack, mother).subscribesAndStops(MOTHER);
        }
    }

    @Test
    @Order(54)
    void the_sheet_for_school_comes_as_a_pdf_and_programs_read_the_same_as_fhir() throws Exception {
        try (var mother = new SignedIn(browser().phone(false))) {
            new Vaccinating(stack, mother).takesTheSheetForSchool(MOTHER);
        }
        Vaccinating.programsReadFhir(stack, MOTHER, OLD_MAN);
    }

    @Test
    @Order(55)
    void axe_finds_nothing_on_real_pages_in_both_languages() {
        pair.walk(
                browser(),
                mother -> vaccinationsAreAccessible(mother, 0),
                mother -> vaccinationsAreAccessible(mother, 1));
    }

    @Test
    @Order(56)
    void an_old_man_understands_his_check_up_sees_the_years_and_takes_his_book_on_one_page() {
        try (var oldMan = new SignedIn(browser().phone(false))) {
            var steps = new CheckingUp(stack, oldMan);
            steps.understandsTheNewestVisit(OLD_MAN);
            steps.seesTheYears(OLD_MAN);
            steps.takesTheBookOnOnePage(OLD_MAN);
        }
    }

    @Test
    @Order(57)
    void a_mother_sees_how_her_children_grow() {
        try (var mother = new SignedIn(browser().phone(false))) {
            new CheckingUp(stack, mother).seesHowAChildGrows(MOTHER);
        }
    }

    @Test
    @Order(58)
    void axe_finds_nothing_on_results_in_both_languages_nor_in_large_letters() {
        pair.walk(
                browser(),
                window -> {
                    try (var oldMan = new SignedIn(window.phone(true))) {
                        var steps = new CheckingUp(stack, oldMan);
                        steps.readsInLargeLetters(OLD_MAN);
                        steps.isAccessible(OLD_MAN);
                    }
                    hersAreAccessible(window, "/nhac");
                },
                window -> hersAreAccessible(window, "/kham", "/chi-so", "/tom-tat", "/tang-truong"));
    }

    private static void hersAreAccessible(Browser window, String... parts) {
        try (var mother = new SignedIn(window.phone(true))) {
            new CheckingUp(stack, mother).isAccessible(MOTHER, List.of(parts));
        }
    }

    /** Of every two of her pages one. */
    private static void vaccinationsAreAccessible(Browser window, int half) {
        try (var mother = new SignedIn(window.phone(true))) {
            new Vaccinating(stack, mother).isAccessible(MOTHER, half);
        }
    }

    @Test
    @Order(59)
    void programs_read_values_with_their_meaning_and_the_international_summary() throws Exception {
        CheckingUp.programsTakeTheSummary(stack, OLD_MAN, MOTHER);
    }

    @Test
    @Order(60)
    void the_nurse_sees_what_became_of_the_messages_of_her_station() {
        try (var nurse = new SignedIn(browser().window(768, 1024, true, ColorScheme.LIGHT))) {
            nurse.to(stack.one, "/tram/da-gui", NURSE);
            assertThat(nurse.page.locator("main").innerText()).contains("24021");
            Browser.picture(nurse.page, "station-768", true);
        }
    }

    @Test
    @Order(61)
    void a_nurse_invites_old_people_receipts_come_back_one_of_them_confirms_and_comes() throws Exception {
        var steps = new InvitingOldPeople(stack, browser(), new OldPeople(OLD_MAN, Stack.SEED, Stack.today()));
        steps.theyLiveInOneHamlet();
        steps.theNurseInvites(NURSE);
        steps.messagesAreDelivered(NURSE);
        steps.anybodyLearnsThatAMessageIsReal();
        steps.theOldManReadsAndConfirms(OLD_MAN);
        steps.heCameAndTheNurseSeesIt(NURSE);
        // starts meanwhile: it is wanted when the next two, which measure seconds, are over
        third();
        steps.theNurseOpensHisBookAndHeSeesIt(NURSE, OLD_MAN);
        steps.theOfficerSeesFiguresWithoutNames("tinh.24");
    }

    @Test
    @Order(70)
    void signing_out_on_one_replica_ends_the_session_on_the_other() {
        try (var mother = new SignedIn(browser().phone(true))) {
            mother.to(stack.one, "/so", MOTHER);
            assertThat(mother.isAskedToSignIn(stack.two, "/so")).isFalse();
            var kept = mother.page.context().cookies();
            mother.page.locator("form[action='/dang-xuat'] button").click();
            Browser.picture(mother.page, "signed-out-360", false);
            mother.page.context().clearCookies();
            // somebody who kept a copy of the portal's cookies, but not of Keycloak's
            mother.page
                    .context()
                    .addCookies(kept.stream()
                            .filter(cookie -> cookie.name.startsWith("q_session"))
                            .toList());
            // the other replica hears of it within a second
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> mother.isAskedToSignIn(stack.two, "/so"));
        }
    }

    @Test
    @Order(80)
    void a_session_ended_at_the_identity_provider_is_refused_by_every_replica() throws Exception {
        try (var oldMan = new SignedIn(browser().phone(true))) {
            oldMan.to(stack.one, "/so", OLD_MAN);
            assertThat(oldMan.isAskedToSignIn(stack.two, "/so")).isFalse();
            stack.endSessionsOf(OLD_MAN);
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> oldMan.isAskedToSignIn(stack.two, "/so"));
            assertThat(oldMan.isAskedToSignIn(stack.one, "/so")).isTrue();
        }
    }

    private static Replica third() throws IOException {
        if (third == null) {
            third = stack.another("replica-3", Map.of());
        }
        return third;
    }

    @Test
    @Order(90)
    void a_replica_that_loses_its_power_in_the_middle_loses_nothing() throws Exception {
        // more people of the same communes, sent to a replica that dies while it takes and projects them
        var more = SyntheticCommunes.messages(832, Stack.today()).limit(400).toList();
        var before = stack.count("select count(*) from message");
        var third = third().awaitReady();
        var sending = CompletableFuture.runAsync(() -> {
            try {
                Stack.send(third, more.stream());
            } catch (IOException | InterruptedException cutOff) {
                throw new CompletionException(cutOff);
            }
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> stack.count("select count(*) from message") > before + 50);
        third.kill();
        sending.handle((done, cutOff) -> null).join();

        // what a station does: what was not answered is sent again, all of it
        var answers = Stack.send(stack.one, more.stream());
        assertThat(answers.keySet()).allMatch(code -> code.startsWith("ACCEPTED"));
        assertThat(answers).containsKey("ACCEPTED_DUPLICATE");
        stack.awaitProjected();
        assertThat(stack.count("select count(*) from citizen where parked is not null"))
                .isZero();
        assertThat(stack.count("""
                        select count(*) from citizen c
                        where merged_into is null and not exists (select from book b where b.citizen = c.id)
                        """)).isZero();
    }

    @Test
    @Order(100)
    void without_the_database_the_service_lives_and_says_so() throws Exception {
        try (var mother = new SignedIn(browser().phone(true))) {
            mother.to(stack.one, "/so", MOTHER);
            metrics = stack.one.metrics() + stack.two.metrics();
            stack.postgres.close();
            // asked at the same time, because each waits some seconds for the database to come back
            var ready = CompletableFuture.supplyAsync(() -> stack.one.status("/q/health/ready"));
            var answer = mother.page.navigate(stack.one.page("/so").toString());
            assertThat(answer.status()).isEqualTo(503);
            Browser.picture(mother.page, "database-away-360", false);
            assertThat(stack.one.status("/q/health/live")).isEqualTo(200);
            assertThat(ready.join()).isEqualTo(503);
        }
    }

    @Test
    @Order(110)
    void without_keycloak_the_portal_says_that_signing_in_must_wait() throws Exception {
        stack.keycloak.close();
        try (var late = stack.another("replica-4", Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"));
                var stranger = new SignedIn(browser().phone(true))) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> late.status("/q/health/live") == 200);
            var front = stranger.page.navigate(late.page("/").toString());
            assertThat(front.status()).isEqualTo(200);
            var family = stranger.page.navigate(late.page("/so").toString());
            assertThat(family.status()).isEqualTo(503);
            assertThat(family.headerValue("retry-after")).isNotNull();
            Browser.picture(stranger.page, "keycloak-away-360", false);
        }
    }

    @Test
    @Order(120)
    void no_personal_number_stands_in_a_log_a_metric_or_an_address() throws Exception {
        assertThat(SignedIn.addresses()).hasSizeGreaterThan(50).allSatisfy(EndToEndIT::tellsNoNumber);
        assertThat(metrics).contains("intake_messages_total").satisfies(EndToEndIT::tellsNoNumber);
        for (var name : List.of("replica-1", "replica-2", "replica-3", "replica-4")) {
            var log = Files.readString(Path.of("target/e2e", name + ".log"));
            assertThat(log).as("JSON in production").contains("\"level\":");
            assertThat(log).as(name).satisfies(EndToEndIT::tellsNoNumber);
        }
    }

    /** Neither in plain sight nor inside a token. */
    private static void tellsNoNumber(String all) {
        // the last part of a random id may happen to be twelve digits
        var text = UUID.matcher(all).replaceAll("id");
        assertThat(TWELVE_DIGITS.matcher(text).results().map(MatchResult::group))
                .isEmpty();
        for (var part : TOKEN_PART.matcher(text).results().toList()) {
            var inside = new String(Base64.getUrlDecoder().decode(part.group()), StandardCharsets.UTF_8);
            assertThat(TWELVE_DIGITS
                            .matcher(UUID.matcher(inside).replaceAll("id"))
                            .results()
                            .map(MatchResult::group))
                    .isEmpty();
        }
    }

    static String bookOf(com.fasterxml.jackson.databind.JsonNode books, String relation) {
        var list = books.isArray() ? books : books.path("books");
        for (var book : list) {
            if (book.path("relation").asText().equalsIgnoreCase(relation)) {
                return book.path("id").asText();
            }
        }
        throw new AssertionError("no book as " + relation);
    }
}
