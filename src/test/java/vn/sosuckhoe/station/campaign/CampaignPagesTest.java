package vn.sosuckhoe.station.campaign;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.campaign.inviting.Inviting;
import vn.sosuckhoe.village.AsNeighbour;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A nurse prepares a campaign step by step and follows it; nurses of another commune find nothing. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
class CampaignPagesTest {

    private static final String ID = "00000000-0000-4000-8000-00000000ca01";
    private static final String HERE = "/tram/moi/" + ID;

    @Inject
    Pool pool;

    @Inject
    Inviting inviting;

    @BeforeEach
    void a_village() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        EmbeddedDatabase.empty();
        Villager.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(2, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(3, "Pác Mỉ", "h2", null),
                Villager.of(4, "Nà Hối", "h3", "0500222222")));
    }

    @Test
    void a_campaign_goes_from_a_list_through_the_steps_to_its_progress() {
        assertThat(page("/tram/moi")).contains("Chưa có đợt mời nào", "name=\"id\"");
        var begun = begin();
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location")).endsWith(HERE + "/nhom");
        assertThat(begin().statusCode()).isEqualTo(303);
        assertThat(number("select count(*) from campaign")).isEqualTo(1);

        assertThat(page(HERE + "/nhom"))
                .contains("3 người", "Gửi tin được: 2 người. Chỉ nhận giấy mời: 1 người.", "800 đồng", "Nguyễn Văn A1")
                .doesNotContain("0500111111", "A4");
        assertThat(text("select what from staff_listing order by at desc limit 1"))
                .startsWith("campaign sample");

        assertThat(decide(
                                "/nhom",
                                Map.of(
                                        "ten",
                                        "Người cao tuổi tháng 12",
                                        "ds",
                                        "nguoi-cao-tuoi",
                                        "thon",
                                        "pác mỉ",
                                        "han",
                                        "tat-ca",
                                        "viec",
                                        "tiep"))
                        .header("Location"))
                .endsWith(HERE + "/loi");
        assertThat(page(HERE + "/loi")).contains("Điền nơi đến", "Khám sức khỏe người cao tuổi", "chưa được người có");
        decide(
                "/loi",
                Map.of("mau", "elderly", "noi", "Nhà văn hóa Pác Mỉ", "mang", "Thẻ bảo hiểm y tế", "viec", "xem"));
        assertThat(page(HERE + "/loi"))
                .contains("moi Nguyen Thi Vi Du den kham suc khoe nguoi cao tuoi", "tai Nha van hoa Pac Mi", "2 phần");

        assertThat(decide("/lich", slot("01/12/2026", "7:30", "9h00", "30")).header("Location"))
                .endsWith(HERE + "/xac-nhan");
        assertThat(page(HERE + "/xac-nhan"))
                .contains("01/12/2026 đến 15/12/2026", "7 ngày trước ngày hẹn", "01/12/2026, 07:30 đến 09:00");
        var sent = decide("/xac-nhan", Map.of("khi", "ngay"));
        assertThat(sent.header("Location")).endsWith(HERE);
        assertThat(decide("/xac-nhan", Map.of("khi", "ngay")).header("Location"))
                .endsWith(HERE);

        var waiting = open(HERE);
        assertThat(waiting.header("Refresh")).isEqualTo("5");
        assertThat(waiting.asString()).contains("<progress", "Chờ đến giờ gửi");
        assertThat(open(HERE + "?dung-yen=1").header("Refresh")).isNull();
        inviting.round().await().indefinitely();
        assertThat(page(HERE))
                .contains(
                        "3 trên 3",
                        "0 trên 1",
                        "Giấy mời và danh sách đến nhà: 1 người",
                        "<option value=\"pác mỉ\">Pác Mỉ");
        assertThat(number("select count(*) from outgoing where state = 'READY'"))
                .isEqualTo(1);

        assertThat(page(HERE + "/nguoi")).contains("3 người", "Nguyễn Văn A1", "07:30, 01/12/2026", "Giấy mời");
        assertThat(page(HERE + "/nguoi?loc=slip"))
                .contains("1 người", "Nguyễn Văn A3")
                .doesNotContain("Nguyễn Văn A1");
        assertThat(number("select count(*) from staff_listing where what like 'campaign " + ID + "%'"))
                .isEqualTo(2);

        post(HERE + "/dung", Map.of());
        assertThat(page(HERE)).contains("Đang dừng", HERE + "/tiep");
        assertThat(number("select count(*) from outgoing where state = 'HELD'")).isEqualTo(1);
        post(HERE + "/tiep", Map.of());
        assertThat(number("select count(*) from outgoing where state = 'READY'"))
                .isEqualTo(1);
        post(HERE + "/huy", Map.of());
        assertThat(page(HERE)).contains("Đã kết thúc").doesNotContain(HERE + "/dung\"");
        assertThat(number("select count(*) from outgoing where state = 'CANCELLED'"))
                .isEqualTo(1);
        assertThat(page("/tram/moi")).contains("Người cao tuổi tháng 12", "Đã mời 3, đã đến 0");
    }

    @Test
    void what_is_wrong_is_named_and_kept() {
        begin();
        assertThat(wrong("/nhom", Map.of("ten", "", "ds", "xyz", "tu-tuoi", "90", "den-tuoi", "80", "han", "tat-ca")))
                .contains(
                        "Tên đợt mời: chưa điền.",
                        "Danh sách: hãy chọn một trong các mục.",
                        "Đến tuổi: phải bằng hoặc lớn hơn Từ tuổi.",
                        "value=\"90\"");
        assertThat(wrong("/loi", Map.of("mau", "refill", "noi", "Phòng khám tiểu đường", "mang", "CCCD 024190001234")))
                .contains(
                        "Lời mời: hãy chọn một trong các mục.",
                        "Nơi đến: có chữ nói về bệnh hoặc thuốc.",
                        "Cần mang theo: có dãy số dài",
                        "Phòng khám tiểu đường");
        assertThat(wrong("/lich", slot("31/02/2026", "25:00", "7:00", "0")))
                .contains(
                        "Khung giờ 1, Ngày: phải là ngày có thật",
                        "Khung giờ 1, Từ giờ: phải là giờ",
                        "Khung giờ 1, Số người: phải là số từ 1 đến 2000");
        assertThat(wrong("/lich", slot("01/11/2026", "9:00", "7:00", "5")))
                .contains("Ngày: phải từ hôm nay trở đi", "Đến giờ: phải sau Từ giờ");
        assertThat(wrong("/xac-nhan", Map.of("khi", "ngay"))).contains("Chưa có nơi đến");
        assertThat(number("select count(*) from campaign where state = 'DRAFT'"))
                .isEqualTo(1);
    }

    @Test
    void what_was_decided_on_an_older_page_is_shown_again_and_not_taken() {
        begin();
        var form = Map.of("ten", "Một", "ds", "nguoi-cao-tuoi", "han", "tat-ca", "viec", "xem");
        var stale = new HashMap<>(form);
        stale.put("phien-ban", Long.toString(version()));
        decide("/nhom", form);
        stale.put("ten", "Hai");
        var late = post(HERE + "/nhom", stale);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("vừa được sửa ở nơi khác", "value=\"Một\"");
    }

    @Test
    void who_is_ill_in_secret_is_asked_to_come_without_a_name_or_a_reason() {
        post("/tram/moi", Map.of("id", ID, "list", "tam-than"));

        assertThat(page(HERE + "/nhom")).contains("phải giữ kín");
        assertThat(page(HERE + "/loi"))
                .contains("Mời đến trạm (không nói việc gì)")
                .doesNotContain("value=\"elderly\"");
        assertThat(wrong("/loi", Map.of("mau", "chronic-visit", "noi", "Trạm y tế")))
                .contains("Lời mời: hãy chọn một trong các mục.");
        decide("/loi", Map.of("mau", "neutral", "noi", "Trạm y tế", "viec", "xem"));
        assertThat(page(HERE + "/loi"))
                .contains("moi ong/ba den tram theo lich hen")
                .doesNotContain("Vi Du");
    }

    @Test
    @AsNeighbour
    void staff_of_another_commune_get_404_as_for_a_campaign_that_is_not_there() {
        pool.query("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording, selection,
                                      state, before_days, after_days, created_at, changed_at)
                values ('%s', 0, '24021', '07612', 'a', 'A', 'Bí mật', 'elderly', '', '{"commune":"07612","list":"ELDERLY"}',
                        'DRAFT', '{}', '{}', now(), now())
                """.formatted(ID)).executeAndAwait();
        for (var id : List.of(ID, "00000000-0000-4000-8000-00000000ca99", "x")) {
            for (var part : List.of("", "/nhom", "/loi", "/lich", "/xac-nhan", "/nguoi")) {
                assertThat(open("/tram/moi/" + id + part).statusCode())
                        .as(id + part)
                        .isEqualTo(404);
            }
            for (var part : List.of("/nhom", "/loi", "/lich", "/xac-nhan", "/dung", "/tiep", "/huy")) {
                assertThat(post("/tram/moi/" + id + part, Map.of("viec", "xem")).statusCode())
                        .as(id + part)
                        .isEqualTo(404);
            }
        }
        assertThat(begin().statusCode()).isEqualTo(404);
        assertThat(page("/tram/moi")).doesNotContain("Bí mật");
        assertThat(post("/tram/moi", Map.of("xa", Village.HERE)).statusCode()).isEqualTo(404);
        assertThat(number("select count(*) from campaign where state = 'DRAFT'"))
                .isEqualTo(1);
    }

    private static Response begin() {
        return post("/tram/moi", Map.of("id", ID, "list", "nguoi-cao-tuoi", "thon", "pác mỉ"));
    }

    private static Map<String, String> slot(String day, String from, String to, String people) {
        return Map.of(
                "dong", "2", "d1-ngay", day, "d1-tu", from, "d1-den", to, "d1-cho", people, "truoc", "7", "viec",
                "tiep");
    }

    private Response decide(String step, Map<String, String> form) {
        var sent = new HashMap<>(form);
        sent.put("phien-ban", Long.toString(version()));
        var answer = post(HERE + step, sent);
        assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(303);
        return answer;
    }

    private String wrong(String step, Map<String, String> form) {
        var sent = new HashMap<>(form);
        sent.put("phien-ban", Long.toString(version()));
        var answer = post(HERE + step, sent);
        assertThat(answer.statusCode()).as(step).isEqualTo(400);
        return answer.asString();
    }

    private long version() {
        return number("select version from campaign where id = '" + ID + "'");
    }

    private static Response open(String path) {
        return given().cookie("lang", "vi").redirects().follow(false).get(path);
    }

    private static String page(String path) {
        var page = open(path);
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

    private String text(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getString(0);
    }
}
