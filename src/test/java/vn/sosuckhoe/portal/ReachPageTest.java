package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.portal.Shelves.ADULT;
import static vn.sosuckhoe.portal.Shelves.CHILD;
import static vn.sosuckhoe.portal.Shelves.SOMEBODY_ELSES;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class ReachPageTest {

    private static final String EVIDENCE = """
            select string_agg(concat_ws('|', purpose, given, wording, holder, name, relation, way), ' ' order by at)
            from contact_consent
            """;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void an_sms_is_on_until_refused_and_nothing_else_is_on_or_ticked() {
        var page = page(ADULT);

        assertThat(page)
                .contains(
                        "Tin nhắn SMS",
                        "Đang nhận",
                        "Thư điện tử",
                        "Chưa hỏi",
                        "dữ liệu cá nhân nhạy cảm",
                        "rút lại bất cứ lúc nào")
                .doesNotContain(" checked", "Tôi đã hỏi");
        assertThat(page.split("Đang nhận", -1)).hasSize(2);
        assertThat(page.split("type=\"checkbox\"", -1)).hasSize(4);
    }

    @Test
    void agreeing_needs_a_tick_and_leaves_evidence_and_withdrawing_is_one_press() throws Exception {
        var unticked = post(ADULT, "act", "give", "channel", "email");
        assertThat(unticked.statusCode()).isEqualTo(400);
        assertThat(unticked.asString()).contains("Hãy đánh dấu vào ô");
        assertThat(Invited.read(EVIDENCE)).isNull();

        assertThat(post(ADULT, "act", "give", "channel", "email", "tick", "1").statusCode())
                .isEqualTo(303);
        assertThat(page(ADULT)).contains("Nguyễn Thị Hồng Nhung đồng ý lúc 11:00 ngày 21/11/2026", "Rút lại đồng ý");
        assertThat(stored(ADULT)).isEqualTo("true true false false");

        Morning.of("2026-11-22");
        assertThat(post(ADULT, "act", "withdraw", "channel", "email").statusCode())
                .isEqualTo(303);
        assertThat(page(ADULT)).contains("Nguyễn Thị Hồng Nhung rút lại lúc 11:00 ngày 22/11/2026");
        assertThat(stored(ADULT)).isEqualTo("true false false false");
        assertThat(Invited.read(EVIDENCE))
                .isEqualTo("email|t|2026-11-22|024168001288|Nguyễn Thị Hồng Nhung|OWNER|portal "
                        + "email|f|2026-11-22|024168001288|Nguyễn Thị Hồng Nhung|OWNER|portal");
        assertThat(Invited.read("select said from contact_consent where given"))
                .startsWith("Tôi đồng ý để trạm y tế gửi thư mời khám");
    }

    @Test
    void evidence_cannot_be_changed_by_the_service() throws Exception {
        assertThat(Invited.read("""
                select has_table_privilege('ssk_app', 'contact_consent', 'insert') || ' '
                       || has_table_privilege('ssk_app', 'contact_consent', 'update') || ' '
                       || has_table_privilege('ssk_app', 'contact_consent', 'delete')
                """)).isEqualTo("true false false");
    }

    @Test
    void an_sms_is_refused_and_taken_up_again_without_a_tick() throws Exception {
        assertThat(post(ADULT, "act", "withdraw", "channel", "sms").statusCode())
                .isEqualTo(303);
        assertThat(page(ADULT)).contains("Nguyễn Thị Hồng Nhung từ chối lúc", "Nhận lại tin nhắn");
        assertThat(stored(ADULT)).isEqualTo("false false false false");
        assertThat(post(ADULT, "act", "give", "channel", "sms").statusCode()).isEqualTo(303);
        assertThat(stored(ADULT)).isEqualTo("true false false false");
    }

    @Test
    void what_waits_already_is_not_sent_to_who_refuses_it() throws Exception {
        for (var channel : new String[] {"sms", "email"}) {
            Invited.execute("""
                    with put as (
                        insert into outgoing (lane, id, channel, address, language, body, key, code, facility, purpose, wave,
                                              not_before, expires_at, state)
                        values (0, gen_random_uuid(), '%1$s', '%1$s', 'vi', 'x', '%1$s', '%1$s', '24021', 'elderly', 'first',
                                now(), now() + interval '1 day', 'READY')
                        returning id
                    )
                    insert into outgoing_about (citizen, lane, outgoing) select '%2$s', 0, id from put
                    """.formatted(channel, ADULT));
        }

        assertThat(post(ADULT, "act", "withdraw", "channel", "sms").statusCode())
                .isEqualTo(303);

        assertThat(Invited.read("select string_agg(channel || ' ' || state, ', ' order by channel) from outgoing"))
                .isEqualTo("email READY, sms CANCELLED");
    }

    @Test
    void many_clicks_at_once_are_one_word() throws Exception {
        var clicks = IntStream.range(0, 6)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> post(ADULT, "act", "give", "channel", "push", "tick", "1")
                                .statusCode()))
                .toList();

        assertThat(clicks).extracting(CompletableFuture::join).containsOnly(303);
        assertThat(Invited.read("select count(*) from contact_consent")).isEqualTo("1");
        assertThat(stored(ADULT)).isEqualTo("true false true false");
    }

    @Test
    void a_small_child_is_spoken_for_and_one_of_seven_is_asked() throws Exception {
        assertThat(page(CHILD)).doesNotContain("Tôi đã hỏi");
        assertThat(post(CHILD, "act", "give", "channel", "email", "tick", "1").statusCode())
                .isEqualTo(303);
        assertThat(Invited.read("select relation from contact_consent")).isEqualTo("GUARDIAN");

        Morning.of("2031-11-21");
        assertThat(page(CHILD)).contains("Tôi đã hỏi Lương Thị Bảo Ngân. Lương Thị Bảo Ngân đồng ý.");
        var unasked = post(CHILD, "act", "give", "channel", "webhook", "tick", "1");
        assertThat(unasked.statusCode()).isEqualTo(400);
        assertThat(unasked.asString()).contains("Hãy hỏi ý kiến Lương Thị Bảo Ngân");
        assertThat(stored(CHILD)).isEqualTo("true true false false");
        assertThat(post(CHILD, "act", "give", "channel", "webhook", "tick", "1", "say", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Invited.read("select said from contact_consent where purpose = 'webhook'"))
                .endsWith("Tôi đã hỏi Lương Thị Bảo Ngân. Lương Thị Bảo Ngân đồng ý.");
    }

    @Test
    void who_only_acts_by_a_paper_of_authorisation_cannot_agree_and_can_withdraw() throws Exception {
        Invited.execute("update book_key set basis = 'authorised' where citizen = '" + CHILD + "'");

        assertThat(page(CHILD)).contains("không được đồng ý thay Lương Thị Bảo Ngân");
        assertThat(post(CHILD, "act", "give", "channel", "email", "tick", "1", "say", "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(CHILD, "act", "withdraw", "channel", "sms").statusCode())
                .isEqualTo(303);
        assertThat(stored(CHILD)).isEqualTo("false false false false");
    }

    @Test
    void quiet_hours_are_widened_and_never_made_shorter() throws Exception {
        assertThat(post(ADULT, "act", "arrange", "language", "en", "from", "19:00", "to", "09:00")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Invited.read("select language || ' ' || quiet_from || ' ' || quiet_to from contact_choice"))
                .isEqualTo("en 19:00:00 09:00:00");
        assertThat(Invited.read(EVIDENCE)).isNull();
        for (var hours : new String[][] {{"22:00", "07:00"}, {"21:00", "06:00"}, {"x", "07:00"}, {"21:00", ""}}) {
            var refused = post(ADULT, "act", "arrange", "language", "vi", "from", hours[0], "to", hours[1]);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).contains("Giờ yên tĩnh bắt đầu từ 18:00");
        }
        assertThat(post(ADULT, "act", "arrange", "language", "fr", "from", "21:00", "to", "07:00")
                        .statusCode())
                .isEqualTo(400);
        assertThat(page(ADULT)).contains("<option value=\"19:00\" selected>", "<option value=\"en\" selected>");
    }

    @Test
    void nonsense_is_answered_with_the_page_and_changes_nothing() throws Exception {
        for (var channel : new String[] {"", "fax", "SMS'; drop table contact_choice", "<b>"}) {
            assertThat(post(ADULT, "act", "give", "channel", channel, "tick", "1")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(post(ADULT, "act", "sell", "channel", "email", "tick", "1").statusCode())
                .isEqualTo(400);
        assertThat(post(ADULT).statusCode()).isEqualTo(400);
        assertThat(Invited.read("select count(*) from contact_choice")).isEqualTo("0");
    }

    @Test
    void somebody_elses_choices_are_not_there() throws Exception {
        for (var book : new UUID[] {SOMEBODY_ELSES, UUID.randomUUID()}) {
            assertThat(PagesTest.get(path(book), "vi").statusCode()).isEqualTo(404);
            assertThat(post(book, "act", "withdraw", "channel", "sms").statusCode())
                    .isEqualTo(404);
        }
        assertThat(Invited.read("select count(*) from contact_choice")).isEqualTo("0");
    }

    @Test
    void a_refusal_given_before_two_records_turned_out_to_be_one_is_shown_and_can_be_taken_back() throws Exception {
        var old = new UUID(0, 78);
        Invited.execute("insert into citizen (id, merged_into, changed_at) values ('" + ADULT
                + "', null, '2026-01-01'), ('" + old + "', '" + ADULT + "', '2026-02-01')");
        Invited.execute("insert into contact_choice values ('" + old
                + "', false, false, false, false, 'vi', '21:00', '07:00', '024168001288', '2026-01-01')");

        assertThat(page(ADULT)).contains("Nhận lại tin nhắn");
        assertThat(post(ADULT, "act", "give", "channel", "sms").statusCode()).isEqualTo(303);
        assertThat(page(ADULT)).contains("Không nhận tin nhắn").doesNotContain("Nhận lại tin nhắn");
    }

    private static String path(UUID book) {
        return "/so/" + book + "/nhan-tin";
    }

    private static String page(UUID book) {
        return PagesTest.get(path(book), "vi").asString();
    }

    private static Response post(UUID book, String... fields) {
        var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (var at = 0; at < fields.length; at += 2) {
            request = request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(path(book));
    }

    private static String stored(UUID book) throws Exception {
        return Invited.read("select concat_ws(' ', sms::text, email::text, push::text, webhook::text)"
                + " from contact_choice where citizen = '" + book + "'");
    }
}
