package vn.sosuckhoe.station;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.access.Rule;
import vn.sosuckhoe.access.Rules;
import vn.sosuckhoe.book.staff.Permits;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.book.staff.StaffReader;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.village.AsNeighbour;
import vn.sosuckhoe.village.Village;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A nurse of one commune at every address of the station's room, asking for people of another. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNeighbour
class AnotherCommuneTest {

    private static final List<String> NOT_THEIRS =
            List.of("Lương", "Hoàng Thị Mai", "Vi Thị", "0500000417", "Mai Tô", "Cầu Từ", Village.OLD_MANS);

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Inject
    RecordReader reader;

    @Inject
    Permits permits;

    private UUID permitOfANurseThere;

    @BeforeEach
    void two_communes() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Village.settle(pool, vertx, reader, 4);
        permitOfANurseThere = permits.give(
                        Village.OLD_MAN,
                        new StaffReader("yta.24021", "Vi Lan", "24021", List.of(Village.HERE), "s-3"),
                        Purpose.VISIT)
                .await()
                .indefinitely();
        inviteThere();
    }

    /** Under ids that are asked for at every address: a campaign of the other commune, a message lost, something reported. */
    private static void inviteThere() throws Exception {
        for (var sql : List.of("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording,
                                      selection, state, send_at, place, window_from, window_until, before_days, after_days,
                                      created_at, changed_at)
                values ('%1$s', 1, '24021', '%2$s', 'yta.24021', 'Vi Thị Lan', 'Cầu Từ', 'elderly', '1',
                        '{"commune":"%2$s","list":"ELDERLY","hamletKey":null,"window":"ALL","of":null,"fromAge":null,"toAge":null}',
                        'SENT', now(), 'Mai Tô', date '2026-12-01', date '2026-12-15', '{}', '{}', now(), now())
                """, """
                insert into invitation (citizen, campaign, commune, hamlet_key, household, slip)
                values ('%1$s', '%1$s', '%2$s', '', '', true)
                """, """
                insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, campaign, wave,
                                      not_before, expires_at, state)
                values (0, '%1$s', 'sms', '0500000417', 'vi', 'x', 'x', 'x', '24021', 'elderly', '%1$s', 'first', now(),
                        now() + interval '1 day', 'DEAD')
                """, """
                insert into citizen_request (citizen, id, kind, words, state, sender, sender_name, relation, received_at,
                                             first_answer_by, done_by, changed_at)
                values ('%1$s', '%1$s', 'WRONG', 'Mai Tô', 'RECEIVED', '024048000321', 'Lương Văn Sơn', 'OWNER', now(),
                        date '2026-11-24', date '2026-12-01', now())
                """)) {
            Invited.execute(sql.formatted(Village.OLD_MAN, Village.HERE));
        }
    }

    @AfterEach
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void no_address_of_the_room_shows_anybody_of_another_commune() throws Exception {
        var softly = new SoftAssertions();
        for (var rule : room()) {
            addresses(rule).forEach(address -> {
                for (var query : List.of(
                        "",
                        "?xa=" + Village.HERE,
                        "?trang=1&da-xong=1&xa=" + Village.HERE,
                        "?trang=2&da-xong=2",
                        "?trang=-1&da-xong=x",
                        "?phep=" + permitOfANurseThere + "&thon=to+dan+pho+mai+to")) {
                    var answer = ask(rule.method(), address + query);
                    softly.assertThat(answer.statusCode())
                            .as("%s %s%s", rule.method(), address, query)
                            .isLessThan(500);
                    softly.assertThat(answer.asString())
                            .as("%s %s%s", rule.method(), address, query)
                            .doesNotContain(NOT_THEIRS);
                }
            });
        }
        softly.assertAll();
        assertThat(pool.query("select from access_log").executeAndAwait().size())
                .isZero();
        // nor did anything happen to the campaign there, whatever was sent to its addresses
        assertThat(Invited.read("select state || ' ' || version from campaign where id = '" + Village.OLD_MAN + "'"))
                .isEqualTo("SENT 1");
        assertThat(Invited.read("select state from outgoing")).isEqualTo("DEAD");
        assertThat(Invited.read("select state || ' ' || answers from citizen_request"))
                .isEqualTo("RECEIVED 0");
    }

    @Test
    void their_own_people_are_on_the_same_addresses() {
        assertThat(ask("GET", "/tram/danh-sach/nguoi-cao-tuoi").asString()).contains(Village.STRANGERS_NAME);
        assertThat(ask("GET", "/tram/nguoi/" + Village.STRANGER).statusCode()).isEqualTo(200);
        assertThat(find(Village.STRANGERS, "").asString()).contains(Village.STRANGERS_NAME);
    }

    @Test
    void a_commune_that_is_not_theirs_answers_as_one_that_is_not_there() {
        for (var path :
                List.of("/tram", "/tram/danh-sach/cap-thuoc", "/tram/phat-hien", "/tram/noi-khac", "/tram/bao-sai")) {
            for (var commune : List.of(Village.HERE, "00000", "x")) {
                for (var page : List.of("", "&trang=2", "&da-xong=2")) {
                    assertThat(ask("GET", path + "?xa=" + commune + page).statusCode())
                            .as("%s %s%s", path, commune, page)
                            .isEqualTo(404);
                }
            }
        }
        assertThat(find(Village.OLD_MANS, Village.HERE).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_of_another_commune_is_found_by_anything() {
        for (var typed : List.of(Village.OLD_MANS, "0500000417", "luong van son", "GD4242420417733", "lương")) {
            var page = find(typed, "");
            assertThat(page.statusCode()).as(typed).isEqualTo(200);
            assertThat(page.asString())
                    .as(typed)
                    .contains("Không thấy ai như vậy")
                    .doesNotContain("/tram/nguoi/");
        }
    }

    private static List<Rule> room() {
        var room = Rules.all().stream()
                .filter(rule ->
                        rule.template().equals("/tram") || rule.template().startsWith("/tram/"))
                .toList();
        assertThat(room).hasSizeGreaterThan(12);
        return room;
    }

    /** With every list, and with ids that exist in the other commune where an id is asked for. */
    private static Stream<String> addresses(Rule rule) {
        return rule.template().contains("{list}")
                ? Arrays.stream(WorkList.values()).map(list -> rule.template().replace("{list}", list.code()))
                : Stream.of(rule.template()
                        .replace("{bookId}", Village.OLD_MAN.toString())
                        .replaceAll("\\{\\w+}", Village.OLD_MAN.toString()));
    }

    private static Response find(String typed, String commune) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("tim", typed, "xa", commune))
                .post("/tram/tim");
    }

    private static Response ask(String method, String address) {
        var request = given().redirects().follow(false).urlEncodingEnabled(false);
        return method.equals("GET")
                ? request.get(address)
                : request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(Map.of("ket-qua", "corrected", "loi", "Tin mới đã tới.", "da-thay", "0"))
                        .formParams(Map.of(
                                "xa",
                                Village.HERE,
                                "viec",
                                "visit",
                                "tim",
                                "luong",
                                "list",
                                "nguoi-cao-tuoi",
                                "so",
                                "1",
                                "thon",
                                "",
                                "han",
                                "tat-ca"))
                        .post(address);
    }
}
