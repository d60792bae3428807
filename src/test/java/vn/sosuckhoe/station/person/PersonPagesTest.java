package vn.sosuckhoe.station.person;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.book.staff.StaffReader;
import vn.sosuckhoe.book.staff.StaffShelf;
import vn.sosuckhoe.person.PersonalId;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "yta.24021", roles = "station-staff", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "facility", value = "24021"),
            @Claim(key = "commune", value = "07351"),
            @Claim(key = "sid", value = "s-3"),
            @Claim(key = "preferred_username", value = "yta.24021"),
            @Claim(key = "name", value = "Vi Thị Lan")
        })
class PersonPagesTest {

    private static final String HERS = "/tram/nguoi/" + Books.MOTHERS;
    private static final String ELSEWHERE = "/tram/nguoi/" + Books.NEIGHBOURS;
    private static final StaffReader NURSE =
            new StaffReader("yta.24021", "Vi Thị Lan", "24021", List.of("07351"), "s-3");

    @Inject
    Pool pool;

    @Inject
    Permits permits;

    @Inject
    StaffShelf shelf;

    @BeforeEach
    void a_mother_of_this_commune_and_a_neighbour_of_another() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
        lives(Books.MOTHERS, "07351");
        lives(Books.NEIGHBOURS, "07354");
    }

    @Test
    void what_for_is_asked_first_and_nothing_of_the_book_is_told() {
        var page = get(HERS);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .contains("Khám, điều trị", "Nhắc hẹn", "Sửa thông tin trong sổ")
                .doesNotContain("Lương", "Penicillin", "Cấp cứu, ngoài địa bàn");
        assertThat(logged()).isZero();
    }

    @Test
    void a_purpose_leads_to_the_book_and_each_look_is_logged() {
        var answer = post(HERS, Map.of("viec", "reminder"));
        assertThat(answer.statusCode()).isEqualTo(303);

        var page = get(answer.header("Location"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .contains("Lương Thị Mẹ", "Mở để: Nhắc hẹn", "Penicillin", "5,4 mmol/L", "Tăng huyết áp", "05/12/2026")
                .contains("Dữ liệu đến")
                .doesNotContain("href=\"/so/")
                .doesNotContainPattern("\\bnull\\b");
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void nothing_chosen_or_something_else_asks_again() {
        for (var form : List.of(Map.of("viec", ""), Map.of("viec", "emergency"), Map.of("gi", "x"))) {
            var page = post(HERS, form);
            assertThat(page.statusCode()).as("%s", form).isEqualTo(400);
            assertThat(page.asString()).contains("hãy chọn mở sổ để làm gì");
        }
        assertThat(number("select count(*) from staff_permit")).isZero();
    }

    @Test
    void a_book_of_another_commune_is_as_if_not_there() {
        var nowhere = "/tram/nguoi/" + UUID.randomUUID();
        for (var path : List.of(ELSEWHERE, nowhere, "/tram/nguoi/x", ELSEWHERE + "?phep=" + UUID.randomUUID())) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
            for (var purpose : List.of("visit", "emergency", "")) {
                assertThat(post(path, Map.of("viec", purpose)).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
        }
        assertThat(get(ELSEWHERE).asString().replace(Books.NEIGHBOURS.toString(), ""))
                .isEqualTo(get(nowhere).asString().replace(nowhere.substring(12), ""));
        assertThat(logged()).isZero();
    }

    @Test
    void a_permit_that_does_not_fit_shows_nothing_and_asks_again() throws Exception {
        var expired = permits.give(Books.MOTHERS, NURSE, Purpose.VISIT).await().indefinitely();
        asOwner("update staff_permit set until = now() - interval '1 minute'");
        var others = permits.give(
                        Books.MOTHERS,
                        new StaffReader("bacsi.24021", "Bác sĩ", "24021", List.of("07351"), "s-3"),
                        Purpose.VISIT)
                .await()
                .indefinitely();
        var othersSession = permits.give(
                        Books.MOTHERS,
                        new StaffReader("yta.24021", "Vi Thị Lan", "24021", List.of("07351"), "s-9"),
                        Purpose.VISIT)
                .await()
                .indefinitely();

        for (var permit : List.of(expired, others, othersSession, UUID.randomUUID())) {
            var page = get(HERS + "?phep=" + permit);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString()).contains("đã hết hạn").doesNotContain("Lương");
        }
        assertThat(get(HERS + "?phep=khong").statusCode()).isEqualTo(404);
        assertThat(logged()).isZero();
    }

    @Test
    void a_page_that_cannot_be_logged_is_not_shown() throws Exception {
        var address = post(HERS, Map.of("viec", "visit")).header("Location");
        asOwner("revoke insert on access_log from ssk_app");
        try {
            var page = get(address);
            assertThat(page.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(page.asString()).doesNotContain("Lương", "Penicillin");
        } finally {
            asOwner("grant insert on access_log to ssk_app");
        }
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void an_emergency_needs_a_number_and_a_reason_and_leads_to_the_book() {
        var answer = post("/tram/khan-cap", Map.of("so", Books.NEIGHBOUR, "ly-do", "bất tỉnh ngoài đường"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).doesNotContain(Books.NEIGHBOUR);

        var page = get(answer.header("Location"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Trần Thị Láng Giềng", "Mở khẩn cấp, ngoài địa bàn");
    }

    @Test
    void an_emergency_with_faults_or_for_nobody_opens_nothing() {
        var right = "bất tỉnh ngoài đường";
        for (var form : List.of(
                Map.of("so", "123", "ly-do", right),
                Map.of("so", Books.NEIGHBOUR, "ly-do", "gấp"),
                Map.of("so", Books.NEIGHBOUR, "ly-do", " \u200b gấp \u200b   "),
                Map.of("so", Books.NEIGHBOUR, "ly-do", "dài ".repeat(100)),
                Map.of("so", "x".repeat(5000), "ly-do", right),
                Map.of("khac", "x"))) {
            assertThat(post("/tram/khan-cap", form).statusCode()).isEqualTo(400);
        }
        assertThat(post("/tram/khan-cap", Map.of("so", "12", "ly-do", "")).asString())
                .contains("Số định danh: phải có đúng 12 chữ số.", "Lý do: hãy viết ít nhất 10 ký tự.");
        var nobody = post("/tram/khan-cap", Map.of("so", "001190999999", "ly-do", right));
        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(nobody.asString()).contains("Không thấy ai có số này");
        for (var tried = 0; tried < 4; tried++) {
            post("/tram/khan-cap", Map.of("so", "001190999999", "ly-do", right));
        }
        var late = post("/tram/khan-cap", Map.of("so", Books.NEIGHBOUR, "ly-do", right));
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.asString()).contains("Bạn đã thử 5 số trong một giờ");
        assertThat(number("select count(*) from staff_permit")).isZero();
    }

    @Test
    @TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "personal_id", value = Books.MOTHER),
                @Claim(key = "sid", value = "s-1"),
                @Claim(key = "name", value = "Lương Thị Mẹ")
            })
    void the_owner_reads_who_of_the_station_looked_what_for_and_whether_a_visit_explains_it() throws Exception {
        asOwner("insert into facility values ('24021', 'Trạm Y tế xã Phượng Sơn', '2026')");
        look(permits.give(Books.MOTHERS, NURSE, Purpose.VISIT).await().indefinitely());
        asOwner("update access_log set at = timestamptz '2026-03-16 09:00+07'");
        look(permits.give(Books.MOTHERS, NURSE, Purpose.REMINDER).await().indefinitely());
        var stranger = new StaffReader("bs.79001", "Lê Văn Xa", "79001", List.of("26734"), "s-8");
        var opened = (Permits.Broken.Opened)
                permits.breakGlass(new PersonalId(Books.MOTHER), "bất tỉnh ngoài đường", stranger)
                        .await()
                        .indefinitely();
        shelf.open(Books.MOTHERS, opened.permit(), stranger, "book").await().indefinitely();

        var page = get("/so/" + Books.MOTHERS + "/ai-da-xem").asString();

        assertThat(page)
                .contains(
                        "Vi Thị Lan",
                        "Nhân viên trạm y tế, Trạm Y tế xã Phượng Sơn",
                        "Mở để: Khám, điều trị",
                        "Mở để: Nhắc hẹn")
                .contains("Sổ có lần khám ngày 14/03/2026 tại nơi này.")
                .contains("Lê Văn Xa", "Mở khẩn cấp", "Lý do họ ghi: bất tỉnh ngoài đường", "Sổ không có lần khám nào");
    }

    private void look(UUID permit) {
        assertThat(shelf.open(Books.MOTHERS, permit, NURSE, "book").await().indefinitely())
                .isNotNull();
    }

    private static Response get(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static Response post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private void lives(UUID book, String commune) {
        pool.preparedQuery("update book set commune = $2 where citizen = $1").executeAndAwait(Tuple.of(book, commune));
    }

    private static void asOwner(String sql) throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long logged() {
        return number("select count(*) from access_log");
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
