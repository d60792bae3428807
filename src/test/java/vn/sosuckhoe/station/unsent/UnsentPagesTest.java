package vn.sosuckhoe.station.unsent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Outbox;
import vn.sosuckhoe.reminder.delivery.Outgoing;
import vn.sosuckhoe.village.AsNeighbour;
import vn.sosuckhoe.village.AsNurse;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A nurse looks after messages that did not get out; nobody is written to again who should not be. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsNurse
class UnsentPagesTest {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-00000000cb01");
    private static final String MORNING = "2026-11-22T02:00:00Z";
    private static final String TOMORROW = "2026-11-23T02:00:00Z";

    @Inject
    Pool pool;

    @Inject
    Outbox outbox;

    private UUID message;

    @BeforeEach
    void a_message_that_the_gateway_did_not_take() throws Exception {
        itIs(MORNING);
        EmbeddedDatabase.empty();
        Villager.settle(List.of(Villager.of(1, "Pác Mỉ", "h1", "0500111417")));
        run("""
                insert into campaign (id, version, facility, commune, staff, staff_name, title, template, wording, selection,
                                      state, before_days, after_days, created_at, changed_at)
                values ('%s', 0, '24021', '07612', 'a', 'A', 'Người cao tuổi tháng 12', 'elderly', '1',
                        '{"commune":"07612","list":"ELDERLY"}', 'SENT', '{}', '{}', now(), now())
                """.formatted(CAMPAIGN));
        run("insert into invitation (citizen, campaign, commune, hamlet_key, household, slip) values ('"
                + Villager.book(1) + "', '" + CAMPAIGN + "', '07612', '', '', false)");
        message = failed("first");
    }

    @AfterEach
    void leave_nothing() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void it_is_shown_without_name_and_number_and_sent_again_once() {
        assertThat(page("/tram")).contains("href=\"/tram/tin-hong\"");
        assertThat(page("/tram/tin-hong"))
                .contains("Người cao tuổi tháng 12", "1 người", "số cuối 417", "mã SMPP-0B", "Lời mời", again())
                .doesNotContain("0500111417", "Nguyễn Văn A1", "NGUYỄN VĂN A1");

        assertThat(send().header("Location")).endsWith("/tram/tin-hong?gui-lai=roi");
        assertThat(state()).isEqualTo("READY");
        assertThat(page("/tram/tin-hong?gui-lai=roi")).contains("Đã xếp vào hàng chờ", "Không có tin nào hỏng");

        assertThat(send().header("Location")).endsWith("/tram/tin-hong?gui-lai=khong");
        assertThat(page("/tram/tin-hong?gui-lai=khong")).contains("Chưa gửi lại:");
    }

    @Test
    void an_invitation_is_not_sent_after_its_day_but_a_later_word_is() {
        run("update outgoing set state = 'EXPIRED', expires_at = '2026-11-22T01:00:00Z'");
        isNotSentAgain();
        assertThat(page("/tram/tin-hong")).contains("Quá hạn mà chưa gửi được");

        run("update outgoing set wave = 'after-14'");
        assertThat(send().header("Location")).endsWith("roi");
        assertThat(number("select count(*) from outgoing where expires_at = '2026-11-25T02:00:00Z'"))
                .isEqualTo(1);
    }

    @Test
    void who_came_moved_away_or_refused_meanwhile_is_not_written_to_again() {
        run("update invitation set came_on = '2026-11-21'");
        isNotSentAgain();
        run("update invitation set came_on = null");
        run("update roll set commune = '07531'");
        isNotSentAgain();
        run("update roll set commune = '07612'");
        run("update campaign set state = 'STOPPED'");
        isNotSentAgain();
        run("update campaign set state = 'SENT'");
        choice("false", "21:00", "07:00");
        isNotSentAgain();
    }

    @Test
    void somebodys_longer_night_is_kept() {
        itIs("2026-11-22T12:00:00Z");
        choice("true", "18:30", "08:00");
        assertThat(send().header("Location")).endsWith("roi");
        assertThat(number("select count(*) from outgoing where not_before = '2026-11-23T01:00:00Z'"))
                .isEqualTo(1);
    }

    @Test
    @AsNeighbour
    void staff_of_another_station_see_nothing_and_get_404() {
        nobodysMessage();
    }

    @Test
    @TestSecurity(user = "yta2.24021", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = Village.THERE),
                @Claim(key = "sid", value = "s-5")
            })
    void neither_do_staff_of_the_station_who_work_in_another_commune() {
        nobodysMessage();
    }

    private void nobodysMessage() {
        assertThat(page("/tram/tin-hong")).contains("Không có tin nào hỏng").doesNotContain("417", "tháng 12");
        assertThat(send().statusCode()).isEqualTo(404);
        for (var id : List.of(UUID.randomUUID().toString(), "x")) {
            assertThat(given().redirects()
                            .follow(false)
                            .post("/tram/tin-hong/" + id + "/gui-lai")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(state()).isEqualTo("DEAD");
    }

    private void isNotSentAgain() {
        assertThat(page("/tram/tin-hong")).contains("Không gửi lại được nữa").doesNotContain(again());
        assertThat(send().header("Location")).endsWith("khong");
        assertThat(number("select count(*) from outgoing where state = 'READY'"))
                .isZero();
    }

    private UUID failed(String wave) {
        var outgoing = new Outgoing(
                UUID.randomUUID(),
                Channel.SMS,
                "0500111417",
                "vi",
                null,
                "Tram Y te moi",
                CAMPAIGN + " " + wave,
                "CDFGHJKM",
                "24021",
                "elderly",
                CAMPAIGN,
                wave,
                Instant.parse(MORNING),
                Instant.parse(TOMORROW),
                List.of(Villager.book(1)));
        pool.withTransaction(tx -> outbox.put(tx, List.of(outgoing))).await().indefinitely();
        run("update outgoing set state = 'DEAD', failure = 'SMPP-0B', attempts = 1");
        return outgoing.id();
    }

    private void choice(String sms, String from, String to) {
        run("insert into contact_choice values ('%s', %s, false, false, false, 'vi', '%s', '%s', 'x', now())"
                .formatted(Villager.book(1), sms, from, to));
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }

    private String again() {
        return "/tram/tin-hong/" + message + "/gui-lai";
    }

    private Response send() {
        return given().redirects().follow(false).post(again());
    }

    private static String page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private void run(String sql) {
        pool.query(sql).executeAndAwait();
    }

    private String state() {
        return pool.query("select state from outgoing")
                .executeAndAwait()
                .iterator()
                .next()
                .getString(0);
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
