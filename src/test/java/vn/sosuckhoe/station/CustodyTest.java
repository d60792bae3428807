package vn.sosuckhoe.station;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.projection.work.Replica;
import vn.sosuckhoe.record.Attestation;
import vn.sosuckhoe.record.Attestations;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.Statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

/** From what a record and staff say to whose book opens: through the form, the record, the projection, pages and API. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class CustodyTest {

    private static final String YOUTH = "024210000111";
    private static final String MOTHER = "024190001234";
    private static final String FATHER = "024088001234";
    private static final String HEAD = "024170009999";
    private static final String SECRET_DAY = "2026-10-05";
    private static final UUID BOOK = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
    private static final UUID MOTHERS = UUID.fromString("00000000-0000-4000-8000-0000000000f2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @Inject
    Shelf shelf;

    @Inject
    Attestations attestations;

    private Replica replica;

    @BeforeEach
    void a_youth_with_both_parents() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        EmbeddedDatabase.empty();
        replica = new Replica("custody", vertx, reader, pool, 10);
        settle(
                BOOK,
                YOUTH,
                record().person(STATION, "2026-01-01", "LƯƠNG GIA BẢO", person -> person.born("2010-06-01")
                                .address("xóm 1", "01", null, "00004")
                                .relative("2", MOTHER, "HOÀNG THỊ MAI", true)
                                .relative("1", FATHER, "LƯƠNG VĂN CHA", true))
                        .says(STATION, "2026-03-15", "v0", visit("v0", "2026-03-14", "Khám định kỳ", null))
                        .says(STATION, "2026-10-06", "v1", visit("v1", SECRET_DAY, "Tư vấn riêng", null)));
        settle(MOTHERS, MOTHER, record().person(STATION, "2026-01-01", "HOÀNG THỊ MAI", person -> person.born(
                        "1990-02-02")
                .relative("1", FATHER, "LƯƠNG VĂN CHA", false)
                .relative("3", YOUTH, "Lương Gia Bảo", false)));
        work();
    }

    @AfterEach
    void close() throws Exception {
        replica.close();
        EmbeddedDatabase.empty();
    }

    @Test
    void both_parents_open_the_book_and_a_stranger_gets_404() {
        assertThat(api(MOTHER, "")).isEqualTo(200);
        assertThat(api(FATHER, "")).isEqualTo(200);
        assertThat(api(YOUTH, "")).isEqualTo(200);
        assertThat(api(HEAD, "")).isEqualTo(404);
    }

    @Test
    void custody_that_ended_closes_page_and_shelf_at_once_and_a_new_word_opens_them_again() {
        say(link(FATHER, "ended", null), 1);
        work();
        assertThat(api(FATHER, "")).isEqualTo(404);
        assertThat(api(FATHER, "/viewings")).isEqualTo(404);
        assertThat(shelfOf(FATHER)).isEmpty();
        assertThat(api(MOTHER, "")).isEqualTo(200);

        say(link(FATHER, "parent", null), 2);
        work();
        assertThat(api(FATHER, "")).isEqualTo(200);
    }

    @Test
    void the_head_of_an_institution_reads_and_the_parents_whose_custody_ended_do_not() {
        say(link(FATHER, "ended", null), 1);
        say(link(MOTHER, "ended", null), 2);
        say(link(HEAD, "institution", null), 3);
        work();
        assertThat(api(HEAD, "")).isEqualTo(200);
        assertThat(api(MOTHER, "")).isEqualTo(404);
        assertThat(api(FATHER, "")).isEqualTo(404);
    }

    @Test
    void each_guardian_reads_until_a_day_of_its_own() {
        say(link(HEAD, "authorised", "2026-12-01"), 1);
        work();
        assertThat(shelfOf(HEAD)).extracting(Shelved::basis).containsExactly("authorised");
        assertThat(shelfOf(MOTHER)).extracting(Shelved::basis).containsExactly(null, "record");
        assertThat(opens(HEAD, LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(opens(HEAD, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(opens(MOTHER, LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(opens(MOTHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(opens(MOTHER, LocalDate.of(2028, 6, 1))).isFalse();
        assertThat(seesLog(HEAD, LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(seesLog(HEAD, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(seesLog(MOTHER, LocalDate.of(2026, 12, 1))).isTrue();
    }

    @Test
    void a_book_bound_by_an_older_release_ends_for_all_guardians_on_one_day() {
        pool.query("update book set guardian_ends = null").executeAndAwait();
        assertThat(opens(MOTHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(opens(MOTHER, LocalDate.of(2028, 6, 1))).isFalse();
        assertThat(seesLog(FATHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(seesLog(FATHER, LocalDate.of(2028, 6, 1))).isFalse();
    }

    @Test
    void what_is_marked_is_hidden_from_guardians_in_the_api_and_on_the_shelf_and_shown_to_the_owner() {
        say(new ConfidentialStatement(PartialDate.parse(SECRET_DAY)), 1);
        work();

        assertThat(body(MOTHER, "")).contains("withheld").doesNotContain("Tư vấn riêng", SECRET_DAY);
        assertThat(body(MOTHER, "/checkups")).contains("Khám định kỳ").doesNotContain("Tư vấn riêng", SECRET_DAY);
        var hidden = visitAddress(SECRET_DAY);
        assertThat(api(YOUTH, hidden)).isEqualTo(200);
        assertThat(api(MOTHER, hidden)).isEqualTo(404);
        assertThat(shelfBody(MOTHER)).contains("2026-03-14").doesNotContain(SECRET_DAY);
        assertThat(body(YOUTH, "")).contains("Tư vấn riêng", SECRET_DAY).doesNotContain("withheld");
        assertThat(shelfBody(YOUTH)).contains(SECRET_DAY);
        assertThat(etag(MOTHER)).isNotEqualTo(etag(YOUTH));

        say(new Draft(Statement.Kind.CONFIDENTIAL, SECRET_DAY, null), 2);
        work();
        assertThat(body(MOTHER, "")).contains("Tư vấn riêng");
        assertThat(etag(MOTHER)).isEqualTo(etag(YOUTH));
    }

    @Test
    void the_version_of_a_book_counts_what_changes_for_guardians_too() {
        var before = number("select version from book where citizen = '" + BOOK + "'");
        say(new ConfidentialStatement(PartialDate.parse(SECRET_DAY)), 1);
        work();
        assertThat(number("select version from book where citizen = '" + BOOK + "'"))
                .isEqualTo(before + 1);
    }

    @Test
    void a_guardian_who_read_is_told_of_with_the_one_it_was_for() {
        api(MOTHER, "");
        assertThat(body(YOUTH, "/viewings")).contains("\"onBehalfOf\":\"Lương Gia Bảo\"");
    }

    @Test
    @TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "personal_id", value = MOTHER),
                @Claim(key = "sid", value = "s-1"),
                @Claim(key = "name", value = "Hoàng Thị Mai")
            })
    void the_pages_of_a_guardian_say_that_something_is_kept_and_not_what() {
        say(new ConfidentialStatement(PartialDate.parse(SECRET_DAY)), 1);
        work();
        for (var part : List.of("", "/kham")) {
            assertThat(page("/so/" + BOOK + part))
                    .as(part)
                    .contains("giữ riêng giữa người này và nhân viên y tế")
                    .doesNotContain("Tư vấn riêng", "05/10/2026");
        }
        assertThat(page("/so")).contains("14/03/2026").doesNotContain("05/10/2026");
        assertThat(page("/so/" + BOOK + "/ai-da-xem"))
                .contains("Hoàng Thị Mai thay mặt Lương Gia Bảo", "Cha mẹ, người giám hộ");
        assertThat(page("/so"))
                .contains("Hộ của tôi", "Lương Văn Cha", "Sổ riêng, chỉ người ấy mở")
                .doesNotContain(FATHER);
    }

    @Test
    @TestSecurity(user = "youth", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = YOUTH), @Claim(key = "sid", value = "s-2")})
    void the_young_person_sees_who_can_open_the_book_until_when_and_that_something_is_kept() {
        say(new ConfidentialStatement(PartialDate.parse(SECRET_DAY)), 1);
        say(link(HEAD, "authorised", "2026-12-01"), 2);
        work();
        assertThat(page("/so/" + BOOK))
                .contains(
                        "Hoàng Thị Mai mở được sổ này đến trước ngày 01/06/2028",
                        "Lương Văn Cha mở được sổ này đến trước ngày 01/06/2028",
                        "Người Được Nêu mở được sổ này đến trước ngày 01/12/2026",
                        "Người được ủy quyền (trạm đã xác nhận)",
                        "giữ riêng giữa bạn và nhân viên y tế");
        assertThat(page("/so/" + BOOK + "/kham")).contains("Tư vấn riêng");
    }

    @Test
    @TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = MOTHER), @Claim(key = "sid", value = "s-1")})
    void the_guardian_is_told_before_and_after_the_key_ends() {
        on("2028-04-01");
        assertThat(page("/so")).doesNotContain("không còn mở được sổ");
        on("2028-04-02");
        assertThat(page("/so")).contains("Từ ngày 01/06/2028, bạn không còn mở được sổ của Lương Gia Bảo");
        on("2028-06-01");
        assertThat(page("/so"))
                .contains("Từ ngày 01/06/2028, bạn đã không còn mở được sổ của Lương Gia Bảo")
                .doesNotContain("/so/" + BOOK);
        on("2028-07-30");
        assertThat(page("/so")).contains("bạn đã không còn mở được sổ");
        on("2028-07-31");
        assertThat(page("/so")).doesNotContain("không còn mở được sổ");
    }

    @Test
    @TestSecurity(user = "youth", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = YOUTH), @Claim(key = "sid", value = "s-2")})
    void the_young_person_is_told_before_and_after_that_nobody_else_can() {
        on("2028-04-02");
        assertThat(page("/so")).contains("Từ ngày 01/06/2028, người giám hộ không còn mở được sổ của bạn");
        on("2028-06-01");
        assertThat(page("/so")).contains("không người giám hộ nào còn mở được sổ của bạn");
        assertThat(page("/so/" + BOOK))
                .contains("không người giám hộ nào còn mở được sổ của bạn")
                .doesNotContain("mở được sổ này đến trước");
        on("2028-07-31");
        assertThat(page("/so")).doesNotContain("không người giám hộ nào");
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = STATION),
                @Claim(key = "commune", value = "00004"),
                @Claim(key = "sid", value = "s-3"),
                @Claim(key = "name", value = "Vi Thị Lan")
            })
    void a_nurse_ends_custody_on_a_form_and_the_book_is_closed() {
        assertThat(page("/tram")).contains("/tram/giam-ho", "/tram/che");
        assertThat(page("/tram/giam-ho")).contains("<form", "Số định danh của người giám hộ");

        var done = post("/tram/giam-ho", guardianForm(FATHER, "ended"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("Cache-Control")).isEqualTo("no-store");
        assertThat(done.asString())
                .contains("Đã ghi", "Đã hết quyền giám hộ", "QĐ của tòa án số 7")
                // what was recorded, and nothing out of the book
                .doesNotContain("Lương Gia Bảo", YOUTH, FATHER);
        assertThat(opens(FATHER, TODAY)).isTrue();
        work();
        assertThat(opens(FATHER, TODAY)).isFalse();
        assertThat(opens(MOTHER, TODAY)).isTrue();
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = STATION),
                @Claim(key = "commune", value = "00004"),
                @Claim(key = "sid", value = "s-3")
            })
    void a_nurse_marks_a_visit_of_the_own_station_and_takes_the_mark_back() {
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "giu"))
                        .statusCode())
                .isEqualTo(200);
        work();
        assertThat(read(MOTHER)).doesNotContain("Tư vấn riêng");

        var noVisit = post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "06/10/2026", "viec", "giu"));
        assertThat(noVisit.statusCode()).isEqualTo(400);
        assertThat(noVisit.asString()).contains("Ngày khám: trạm chưa gửi lần khám nào");

        on("2026-11-23");
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "thoi"))
                        .asString())
                .contains("Thôi giữ riêng");
        work();
        assertThat(read(MOTHER)).contains("Tư vấn riêng");
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = STATION),
                @Claim(key = "commune", value = "00004"),
                @Claim(key = "sid", value = "s-3")
            })
    void a_form_with_faults_names_the_fields_and_keeps_what_was_typed() {
        var wrong = post("/tram/giam-ho", Map.of("nguoi", "12345", "ten", "Lò <b>", "can-cu", "parent"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString())
                .contains(
                        "Số định danh của người được giám hộ: phải có đúng 12 chữ số.",
                        "Số định danh của người giám hộ: chưa điền.",
                        "Giấy tờ đã xem: chưa điền.",
                        "Từ ngày: chưa điền.",
                        "value=\"12345\"",
                        "Lò &lt;b&gt;",
                        "value=\"parent\" selected")
                .doesNotContain("Lò <b>");
        assertThat(post("/tram/giam-ho", Map.of()).statusCode()).isEqualTo(400);
        assertThat(number("select count(*) from message where format = 'tram'")).isZero();
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24077"),
                @Claim(key = "commune", value = "00070"),
                @Claim(key = "sid", value = "s-4")
            })
    void staff_of_another_commune_are_told_the_same_of_somebody_and_of_nobody() {
        var somebody = post("/tram/giam-ho", guardianForm(FATHER, "ended"));
        var form = new java.util.HashMap<>(guardianForm(FATHER, "ended"));
        form.put("nguoi", "024210009999");
        var nobody = post("/tram/giam-ho", form);

        assertThat(somebody.statusCode()).isEqualTo(404).isEqualTo(nobody.statusCode());
        assertThat(somebody.asString().replace(YOUTH, "…"))
                .contains("không thấy người này trong số người trạm phụ trách")
                .isEqualTo(nobody.asString().replace("024210009999", "…"));
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "giu"))
                        .statusCode())
                .isEqualTo(404);
        work();
        assertThat(opens(FATHER, TODAY)).isTrue();
        assertThat(number("select count(*) from message where format = 'tram'")).isZero();
    }

    private static String visitAddress(String day) {
        return "/checkups/"
                + asked(YOUTH, "/" + BOOK + "/checkups")
                        .jsonPath()
                        .getString("checkups.find { it.date == '" + day + "' }.id");
    }

    private static Map<String, String> guardianForm(String guardian, String basis) {
        return Map.of(
                "nguoi",
                YOUTH,
                "giam-ho",
                guardian,
                "ten",
                "Người Được Nêu",
                "can-cu",
                basis,
                "giay-to",
                "QĐ của tòa án số 7",
                "tu-ngay",
                "20/11/2026");
    }

    private void settle(UUID citizen, String number, Records told) throws Exception {
        try (var feed = new RecordFeed()) {
            feed.people(List.of(citizen));
            feed.identifiers(citizen, List.of(Identifier.active(IdentifierType.PERSONAL_ID, number)));
            feed.say(told.build().entries().stream()
                    .map(entry -> new Saying(citizen, entry))
                    .toList());
        }
    }

    private static GuardianStatement link(String guardian, String basis, String until) {
        return new GuardianStatement(
                guardian,
                "NGƯỜI ĐƯỢC NÊU",
                basis,
                "Giấy tờ",
                PartialDate.parse("2026-01-01"),
                until == null ? null : PartialDate.parse(until));
    }

    private void say(Statement statement, int second) {
        var id = statement instanceof GuardianStatement link ? link.guardian() : SECRET_DAY;
        say(new Draft(statement.kind(), id, statement), second);
    }

    private void say(Draft draft, int second) {
        var said = new Attestation(
                STATION,
                "00004",
                Map.of(),
                Identifier.active(IdentifierType.PERSONAL_ID, YOUTH),
                draft,
                Map.of(),
                Instant.parse("2026-11-22T03:00:00Z").plusSeconds(second));
        assertThat(attestations.take(said).await().indefinitely()).isEqualTo(Attestation.Answer.RECORDED);
    }

    private void work() {
        while (replica.round() > 0) {
            // until nothing is left
        }
    }

    private static void on(String day) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }

    private boolean opens(String personalId, LocalDate day) {
        return shelf.open(BOOK, new Reader(personalId, "A", "s", "own", "book"), day)
                        .await()
                        .indefinitely()
                != null;
    }

    private boolean seesLog(String personalId, LocalDate day) {
        return shelf.viewings(BOOK, personalId, day).await().indefinitely() != null;
    }

    private String read(String personalId) {
        var ready = shelf.open(BOOK, new Reader(personalId, "A", "s", "own", "book"), TODAY)
                .await()
                .indefinitely();
        return new String(BookJson.json(BookJson.read(ready.gzip())), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Shelved> shelfOf(String personalId) {
        return shelf.shelfOf(new Reader(personalId, "A", "s", "own", "cover"), TODAY)
                .await()
                .indefinitely();
    }

    private static int api(String personalId, String part) {
        return asked(personalId, "/" + BOOK + part).statusCode();
    }

    private static String body(String personalId, String part) {
        return asked(personalId, "/" + BOOK + part).asString();
    }

    private static String etag(String personalId) {
        return asked(personalId, "/" + BOOK).header("ETag");
    }

    private static String shelfBody(String personalId) {
        return asked(personalId, "").asString();
    }

    private static Response asked(String personalId, String path) {
        return given().auth().oauth2(Tokens.citizen(personalId)).get("/api/books" + path);
    }

    private static String page(String path) {
        var page = given().cookie("lang", "vi").redirects().follow(false).get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private static Response post(String path, Map<String, String> form) {
        return given().cookie("lang", "vi")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .redirects()
                .follow(false)
                .post(path);
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
