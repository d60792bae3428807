package vn.sosuckhoe.station.paper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.paper.Papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

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
class PaperPagesTest {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-000000000901");
    private static final UUID OTHER_FACILITY = UUID.fromString("00000000-0000-4000-8000-000000000902");
    private static final UUID OTHER_COMMUNE = UUID.fromString("00000000-0000-4000-8000-000000000903");
    private static final int PEOPLE = 42;

    @BeforeEach
    void a_campaign_with_42_people_whom_only_paper_reaches() throws Exception {
        EmbeddedDatabase.empty();
        execute("insert into facility (code, name, name_version) values ('24021', 'Trạm Y tế xã Tân Sơn', '1')");
        campaign(CAMPAIGN, "24021", "07351");
        campaign(OTHER_FACILITY, "24022", "07351");
        campaign(OTHER_COMMUNE, "24021", "07354");
        people();
    }

    @Test
    void invitations_are_four_to_a_sheet_of_a4_with_who_where_when_and_what_to_bring() throws Exception {
        var pdf = pdf("/giay-moi.pdf");
        keep(pdf, "giay-moi", 0);

        assertThat(Papers.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(11);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
        var text = text(pdf);
        assertThat(text)
                .containsSubsequence(
                        "GIẤY MỜI",
                        "Trạm Y tế xã Tân Sơn kính mời",
                        "Nguyễn Thị Ngọc Ánh K00",
                        "Năm sinh 1950 – Bản Hạ",
                        "Đến khám sức khỏe người cao tuổi",
                        "Thời gian: 07:30–09:00",
                        "Thứ Ba, 01/12/2026",
                        "Nơi đến: Nhà văn hóa bản Hạ",
                        "Mang theo: Căn cước hoặc thẻ bảo hiểm y tế",
                        "Muốn biết giấy này có thật không",
                        "không hỏi mật khẩu")
                .doesNotContain("1234567890", "0500", "null");
        assertThat(text.split("GIẤY MỜI", -1)).hasSize(PEOPLE + 1);
        for (var number = 0; number < PEOPLE; number++) {
            assertThat(text).contains("Ánh K%02d Năm sinh".formatted(number));
        }
    }

    @Test
    void of_a_child_the_family_is_invited() throws Exception {
        execute("update roll set born = '2024-05-01' where name like '%K03'");

        assertThat(text(pdf("/giay-moi.pdf?thon=ban ha")))
                .containsSubsequence("kính mời gia đình cháu", "K03 Năm sinh 2024")
                .containsOnlyOnce("gia đình cháu");
    }

    @Test
    void large_ones_are_four_to_a_sheet_of_a3() throws Exception {
        var pdf = pdf("/giay-moi.pdf?kho=a3");
        keep(pdf, "giay-moi-a3", 0);

        assertThat(Papers.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(11);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(1190f, 1191f);
        }
        assertThat(get(CAMPAIGN + "/giay-moi.pdf?kho=a9").statusCode()).isEqualTo(404);
    }

    @Test
    void invitations_for_42_people_take_less_than_three_seconds() {
        // the quickest of three: who else is busy on the machine is not what is measured
        var quickest = Double.MAX_VALUE;
        for (var time = 0; time < 3; time++) {
            var begun = System.nanoTime();
            pdf("/giay-moi.pdf");
            quickest = Math.min(quickest, (System.nanoTime() - begun) / 1e9);
        }

        assertThat(quickest).isLessThan(3);
    }

    @Test
    void the_list_for_visits_is_by_hamlet_with_nothing_of_anybodys_health_and_no_number() throws Exception {
        var pdf = pdf("/tham-nha.pdf");
        keep(pdf, "tham-nha", 0);

        assertThat(Papers.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .containsSubsequence(
                        "Danh sách thăm nhà để đưa giấy mời",
                        "Trạm Y tế xã Tân Sơn",
                        "Thôn, bản, tổ: Bản Hạ",
                        "14 người, 7 hộ",
                        "Họ và tên",
                        "Đã đưa giấy",
                        "1 Nguyễn Thị Ngọc Ánh K00 1950 Thứ Ba, 01/12/2026 07:30–09:00",
                        "Thôn, bản, tổ: Bản Khuôn",
                        "28 người, 7 hộ")
                .doesNotContain("cao tuổi", "Khám lại đường huyết", "0500", "null");
    }

    @Test
    void a_hamlet_can_be_printed_alone_and_one_without_anybody_says_so() {
        assertThat(text(pdf("/tham-nha.pdf?thon=ban ha"))).contains("Bản Hạ").doesNotContain("Bản Khuôn");
        assertThat(text(pdf("/giay-moi.pdf?thon=ban ha&kho=a4")).split("GIẤY MỜI", -1))
                .hasSize(15);
        assertThat(text(pdf("/tham-nha.pdf?thon=&kho=a4"))).contains("Bản Hạ", "Bản Khuôn");
        assertThat(text(pdf("/tham-nha.pdf?thon=-"))).doesNotContain("Bản Hạ", "Bản Khuôn");
        for (var nobody : List.of("/giay-moi.pdf?thon=x", "/tham-nha.pdf?thon=%25", "/tham-nha.pdf?thon='--")) {
            var pdf = pdf(nobody);
            assertThat(text(pdf)).contains("Không có ai cần");
            assertThat(Papers.faults(pdf)).isEmpty();
        }
    }

    @Test
    void who_answered_came_moved_away_was_reached_or_taken_out_gets_no_paper() throws Exception {
        for (var change : List.of(
                "update invitation set answer = 'CANNOT'",
                "update invitation set came_on = '2026-12-01'",
                "update invitation set opened_at = now()",
                "update invitation set ended_at = now()",
                "update invitation set slip = false",
                "update roll set commune = '07354'",
                "update roll set generation = generation + 1")) {
            anew();
            execute(change);
            assertThat(text(pdf("/giay-moi.pdf"))).as(change).contains("Không có ai cần");
        }
        anew();
        execute("update invitation set slip = false, failed_at = now()");
        assertThat(text(pdf("/giay-moi.pdf"))).contains("Ngọc Ánh K00");
    }

    @Test
    void a_campaign_of_another_facility_or_commune_is_as_if_not_there() throws Exception {
        for (var name : List.of("giay-moi.pdf", "tham-nha.pdf")) {
            for (var campaign : List.of(OTHER_FACILITY, OTHER_COMMUNE, UUID.randomUUID(), "x")) {
                assertThat(get(campaign + "/" + name).statusCode())
                        .as("%s", campaign)
                        .isEqualTo(404);
            }
        }
        assertThat(listings()).isEmpty();
    }

    @Test
    void whose_names_were_printed_is_noted_and_what_cannot_be_noted_is_not_printed() throws Exception {
        var answer = get(CAMPAIGN + "/tham-nha.pdf");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(listings()).isEqualTo("yta.24021 24021 07351 tham-nha " + CAMPAIGN + " 42");

        execute("revoke insert on staff_listing from ssk_app");
        try {
            assertThat(get(CAMPAIGN + "/giay-moi.pdf").statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            execute("grant insert on staff_listing to ssk_app");
        }
    }

    @Test
    void whatever_stands_in_names_and_places_is_printed_as_far_as_it_goes() throws Exception {
        for (var odd : List.of(
                "\u0338</fo:block><x a='1\"2'>&#x8;&lt; ]]> \u202eđảo\u202c \ud83d\ude00",
                "Vắc ".repeat(100),
                "Nguyễn".repeat(60),
                "{inject:x} {#if}")) {
            update("update roll set name = ?", odd);
            update("update roll set hamlet = ?", odd);
            update("update campaign_slot set place = ?", odd);
            update("update campaign set bring = ?", odd);
            for (var name : List.of("/giay-moi.pdf?thon=ban ha", "/tham-nha.pdf?thon=ban ha")) {
                assertThat(Papers.faults(pdf(name))).as(name + odd).isEmpty();
            }
        }
        execute("update invitation set slot = null");
        assertThat(text(pdf("/giay-moi.pdf"))).contains("Giờ làm việc của trạm");
    }

    @Test
    void the_list_is_in_the_language_of_the_staff_and_an_invitation_in_that_of_the_invited() {
        assertThat(text(get(CAMPAIGN + "/tham-nha.pdf", "en").asByteArray()))
                .contains("Home visits", "Tuesday, 01/12/2026");
        assertThat(text(get(CAMPAIGN + "/giay-moi.pdf", "en").asByteArray())).contains("kính mời", "Thứ Ba");
    }

    private static byte[] pdf(String path) {
        var answer = get(CAMPAIGN + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        return answer.asByteArray();
    }

    private static Response get(String path) {
        return get(path, "vi");
    }

    private static Response get(String path, String language) {
        return given().redirects().follow(false).cookie("lang", language).get("/tram/moi/" + path);
    }

    private static String text(byte[] pdf) {
        return Papers.text(pdf).replaceAll("\\s+", " ");
    }

    private static void keep(byte[] pdf, String name, int page) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pages"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(page, 80),
                    "png",
                    folder.resolve(name + ".png").toFile());
        }
    }

    private static void campaign(UUID id, String facility, String commune) throws SQLException {
        update("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording, selection,
                                      state, place, before_days, after_days, created_at, changed_at)
                values (?, 1, ?, ?, 'yta.24021', 'Vi Thị Lan', 'Khám lại đường huyết', 'elderly', '1.1', ?, 'SENT',
                        'Trạm y tế xã', '{}', '{}', now(), now())
                """, id, facility, commune, "{\"commune\":\"" + commune + "\",\"list\":\"ELDERLY\",\"window\":\"ALL\"}");
        update("""
                insert into campaign_slot (campaign, id, hamlet_key, hamlet, day, from_time, to_time, place, capacity)
                values (?, 1, '', '', '2026-12-01', '07:30', '09:00', 'Nhà văn hóa bản Hạ', 100)
                """, id);
    }

    private static void anew() throws SQLException {
        execute("delete from invitation");
        execute("delete from roll");
        people();
    }

    /** Each third in the smaller hamlet; households of six, over both. */
    private static void people() throws SQLException {
        execute("""
                insert into roll (citizen, generation, commune, province, hamlet, hamlet_key, household, head, name, name_key,
                                  sex, born, born_by, disabled, phone, phone_of, seen, dosed, complete)
                select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, g.id, '07351', '24',
                       case when n % 3 = 0 then 'Bản Hạ' else 'Bản Khuôn' end,
                       case when n % 3 = 0 then 'ban ha' else 'ban khuon' end,
                       'h' || lpad((n / 6)::text, 2, '0'), true,
                       'NGUYỄN THỊ NGỌC ÁNH K' || lpad(n::text, 2, '0'), ' k' || lpad(n::text, 2, '0') || ' ',
                       'FEMALE', '1950', '1950-12-31', false, '0500000417', 'own', '{}', '{}', '{}'
                from generation g, generate_series(0, 41) n where g.state = 'live'
                """);
        execute("""
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slot, slip)
                select r.citizen, c.id, r.commune, r.hamlet_key, r.household, 1, true from roll r, campaign c
                """);
    }

    private static String listings() throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(concat_ws(' ', staff, facility, commune, what, shown), E'\\n') from staff_listing
                        """)) {
            rows.next();
            return rows.getString(1) == null ? "" : rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        update(sql);
    }

    private static void update(String sql, Object... values) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
