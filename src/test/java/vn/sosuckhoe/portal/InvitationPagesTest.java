package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.Invited.CAMPAIGN;
import static vn.sosuckhoe.portal.Shelves.ADULT;
import static vn.sosuckhoe.portal.Shelves.CHILD;
import static vn.sosuckhoe.portal.Shelves.NEWBORN;
import static vn.sosuckhoe.portal.Shelves.SOMEBODY_ELSES;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class InvitationPagesTest {

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-9000-000000000002");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    private static void invitedForAWednesdayWithAnotherDayToChoose() throws Exception {
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 10);
        Invited.slot(CAMPAIGN, 2, "2026-11-28", 1);
        Invited.invite(ADULT, CAMPAIGN, 1);
    }

    @Test
    void the_dates_begin_with_the_invitation_in_plain_words_and_reading_it_is_noted_once() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();

        var page = PagesTest.get("/so/" + ADULT + "/nhac", "vi").asString();

        assertThat(page)
                .contains(
                        "Chờ bạn trả lời",
                        "Khám sức khỏe người cao tuổi",
                        "ngày thứ Tư 25/11/2026, từ 08:00 đến 10:00",
                        "Nhà văn hóa thôn Đồng Giao",
                        "ít nhất mỗi năm một lần",
                        "thuốc hoặc đơn thuốc đang dùng",
                        "Trạm Y tế xã Phượng Sơn gửi giấy mời ngày 20/11/2026",
                        "Tôi sẽ đến",
                        "Tôi không đến được")
                .doesNotContain("Đợt 2", "ELDERLY");
        assertThat(page.indexOf("Giấy mời")).isPositive().isLessThan(page.indexOf("Khám, xét nghiệm, lĩnh thuốc"));
        var first = Invited.read("select opened_at from invitation");
        assertThat(first).isNotNull();
        PagesTest.get("/so/" + ADULT + "/nhac", "vi");
        assertThat(Invited.read("select opened_at from invitation")).isEqualTo(first);
    }

    @Test
    void somebody_confirms_and_may_change_their_mind() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();

        var sent = answer(ADULT, "confirm", null);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(path(ADULT) + "?xong=1");
        assertThat(PagesTest.get(path(ADULT) + "?xong=1", "vi").asString())
                .contains("Đã ghi: Sẽ đến.", "Trả lời lúc", "ngày thứ Tư 25/11/2026");
        assertThat(stored()).isEqualTo("CONFIRMED 1 1 0");

        answer(ADULT, "cannot", null);
        assertThat(PagesTest.get(path(ADULT), "vi").asString()).contains("Không đến được", "Trạm chưa đặt giờ");
        assertThat(stored()).isEqualTo("CANNOT - 0 0");

        assertThat(answer(ADULT, "confirm", null).statusCode()).isEqualTo(409);
        assertThat(stored()).isEqualTo("CANNOT - 0 0");
    }

    @Test
    void another_time_takes_a_place_and_gives_the_old_one_back() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        assertThat(PagesTest.get(path(ADULT), "vi").asString())
                .contains("ngày thứ Bảy 28/11/2026, từ 08:00 đến 10:00", "còn 1 chỗ");

        assertThat(answer(ADULT, "other", "2").statusCode()).isEqualTo(303);

        assertThat(stored()).isEqualTo("OTHER_SLOT 2 0 1");
        assertThat(PagesTest.get(path(ADULT), "vi").asString()).contains("còn 10 chỗ", "Sẽ đến");
        assertThat(answer(ADULT, "other", "2").statusCode()).isEqualTo(303);
        assertThat(stored()).isEqualTo("CONFIRMED 2 0 1");
    }

    @Test
    void two_who_want_the_last_place_do_not_both_get_it() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        Invited.invite(CHILD, CAMPAIGN, 1);
        Invited.invite(NEWBORN, CAMPAIGN, null);

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> answer(i % 3 == 0 ? ADULT : i % 3 == 1 ? CHILD : NEWBORN, "other", "2")
                                .statusCode()))
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).contains(303, 409).doesNotContain(500);
        assertThat(Invited.read("select count(*) from invitation where slot = 2"))
                .isEqualTo("1");
        assertThat(Invited.read("select taken from campaign_slot where id = 2")).isEqualTo("1");
        assertThat(Invited.read("select taken - (select count(*) from invitation where slot = 1) from campaign_slot"
                        + " where id = 1"))
                .isEqualTo("0");
    }

    @Test
    void many_who_change_places_with_each_other_do_not_wait_for_each_other() throws Exception {
        Invited.campaign(CAMPAIGN, "GROWTH");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 5);
        Invited.slot(CAMPAIGN, 2, "2026-11-28", 5);
        Invited.invite(CHILD, CAMPAIGN, 1);
        Invited.invite(NEWBORN, CAMPAIGN, 2);

        var answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> answer(i % 2 == 0 ? CHILD : NEWBORN, "other", Integer.toString(1 + i / 2 % 2))
                                .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(303);
        assertThat(Invited.read("select sum(taken) from campaign_slot")).isEqualTo("2");
    }

    @Test
    void a_full_time_is_not_offered_and_not_given() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        Invited.execute("update campaign_slot set taken = 1 where id = 2");

        assertThat(PagesTest.get(path(ADULT), "vi").asString()).contains("Không còn giờ nào khác còn chỗ");
        var refused = answer(ADULT, "other", "2");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Giờ này vừa hết chỗ");
        assertThat(answer(ADULT, "other", "77").statusCode()).isEqualTo(409);
        assertThat(stored()).isEqualTo("- 1 1 1");
    }

    @Test
    void nothing_can_be_answered_once_the_days_have_passed_or_somebody_came_or_it_was_taken_back() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        for (var over : new String[] {"ended_at = now()", "ended_at = null, came_on = '2026-11-21'"}) {
            Invited.execute("update invitation set " + over);
            assertThat(answer(ADULT, "cannot", null).statusCode()).isEqualTo(409);
        }
        assertThat(PagesTest.get(path(ADULT), "vi").asString())
                .contains("Sổ đã ghi một lần đến ngày 21/11/2026")
                .doesNotContain("Trả lời giấy mời");
        Invited.execute("update invitation set came_on = null");
        Morning.of("2026-11-25");
        assertThat(PagesTest.get(path(ADULT), "vi").asString()).contains("Đã qua ngày", "28/11/2026");
        assertThat(answer(ADULT, "confirm", null).statusCode()).isEqualTo(409);
        Morning.of("2026-11-29");
        assertThat(answer(ADULT, "other", "2").statusCode()).isEqualTo(409);
        assertThat(stored()).isEqualTo("- 1 1 0");
        assertThat(PagesTest.get("/so/" + ADULT + "/nhac", "vi").asString()).contains("Giấy mời trước đây");
    }

    @Test
    void hostile_and_broken_answers_change_nothing() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        assertThat(answer(ADULT, null, null).statusCode()).isEqualTo(400);
        assertThat(answer(ADULT, "<script>", null).statusCode()).isEqualTo(400);
        for (var slot : new String[] {null, "", "-1", "1e3", "99999999999", "2;drop table invitation"}) {
            assertThat(answer(ADULT, "other", slot).statusCode()).as(slot).isEqualTo(400);
        }
        var forged = given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("answer", "cannot")
                .post(path(ADULT));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(stored()).isEqualTo("- 1 1 0");
    }

    @Test
    void what_staff_wrote_is_text_and_nothing_else() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        Invited.execute("update campaign set bring = '<img src=x onerror=alert(1)>'");

        assertThat(PagesTest.get("/so/" + ADULT + "/nhac", "vi").asString())
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x");
    }

    @Test
    void somebody_elses_invitation_is_not_there() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();
        Invited.invite(SOMEBODY_ELSES, CAMPAIGN, 1);
        Invited.campaign(OTHER, "ELDERLY");
        Invited.invite(SOMEBODY_ELSES, OTHER, null);

        for (var path : new String[] {
            path(SOMEBODY_ELSES),
            "/so/" + ADULT + "/loi-moi/" + OTHER,
            "/so/" + ADULT + "/loi-moi/" + UUID.randomUUID(),
            "/so/" + ADULT + "/loi-moi/1"
        }) {
            assertThat(PagesTest.get(path, "vi").statusCode()).as(path).isEqualTo(404);
            assertThat(PagesTest.get(path + ".ics", "vi").statusCode()).as(path).isEqualTo(404);
            assertThat(post(path, "confirm", null).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Invited.read("select count(*) from invitation where answer is not null or opened_at is not null"))
                .isEqualTo("0");
    }

    @Test
    void a_guardian_answers_in_the_name_of_the_child() throws Exception {
        Invited.campaign(CAMPAIGN, "GROWTH");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 10);
        Invited.invite(CHILD, CAMPAIGN, 1);

        assertThat(PagesTest.get(path(CHILD), "vi").asString())
                .contains("Cân đo cho trẻ", "Lương Thị Bảo Ngân sẽ đến", "Lương Thị Bảo Ngân không đến được");
        assertThat(answer(CHILD, "confirm", null).statusCode()).isEqualTo(303);
        assertThat(PagesTest.get("/so/" + CHILD + "/ai-da-xem", "vi").asString())
                .contains("Giấy mời");
    }

    @Test
    void what_is_sensitive_is_kept_from_the_guardian_of_a_young_person_and_not_marked_as_read() throws Exception {
        var youth = new UUID(0, 77);
        Shelves.put(youth, born("2010-05-01"), null, Shelves.MOTHER);
        for (var list : new String[] {"MENTAL", "PREGNANT", "SOMETHING_NEW"}) {
            Invited.execute("delete from invitation");
            Invited.execute("delete from campaign");
            Invited.campaign(CAMPAIGN, list);
            Invited.invite(youth, CAMPAIGN, null);

            assertThat(PagesTest.get("/so/" + youth + "/nhac", "vi").asString())
                    .as(list)
                    .doesNotContain("Giấy mời", "loi-moi");
            assertThat(PagesTest.get(path(youth), "vi").statusCode()).isEqualTo(404);
            assertThat(answer(youth, "confirm", null).statusCode()).isEqualTo(404);
            assertThat(Invited.read("select opened_at from invitation")).isNull();
            assertThat(Invited.read("select answer from invitation")).isNull();
        }
        Invited.execute("update campaign set selection = '{\"list\":\"CHRONIC\",\"of\":\"asthma\"}'");
        assertThat(PagesTest.get(path(youth), "vi").statusCode()).isEqualTo(200);
    }

    @Test
    void the_guardian_of_a_child_and_the_owner_read_what_is_sensitive() throws Exception {
        Invited.campaign(CAMPAIGN, "MENTAL");
        Invited.invite(ADULT, CAMPAIGN, null);
        Invited.invite(CHILD, CAMPAIGN, null);

        assertThat(PagesTest.get(path(ADULT), "vi").asString()).contains("Nhận thuốc hằng tháng");
        assertThat(PagesTest.get(path(CHILD), "vi").asString()).contains("Nhận thuốc hằng tháng");
    }

    @Test
    void an_invitation_stays_with_the_person_when_two_records_turn_out_to_be_one() throws Exception {
        var old = new UUID(0, 78);
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 10);
        Invited.invite(old, CAMPAIGN, 1);
        Invited.execute("insert into citizen (id, merged_into) values ('" + ADULT + "', null), ('" + old + "', '"
                + ADULT + "')");

        assertThat(answer(ADULT, "confirm", null).statusCode()).isEqualTo(303);
        assertThat(stored()).startsWith("CONFIRMED 1");
    }

    @Test
    void a_calendar_file_holds_time_and_place_and_not_what_it_is_about() throws Exception {
        invitedForAWednesdayWithAnotherDayToChoose();

        var file = PagesTest.get(path(ADULT) + ".ics", "vi");

        assertThat(file.contentType()).startsWith("text/calendar");
        assertThat(file.asString().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20261125", "08:00 Lịch hẹn trạm y tế", "Nhà văn hóa thôn Đồng Giao")
                .doesNotContain("cao tuổi", CAMPAIGN.toString(), ADULT.toString());
        assertThat(given().header("If-None-Match", file.header("ETag"))
                        .get(path(ADULT) + ".ics")
                        .statusCode())
                .isEqualTo(304);
        Invited.execute("update invitation set ended_at = now()");
        assertThat(PagesTest.get(path(ADULT) + ".ics", "vi").statusCode()).isEqualTo(404);
    }

    private static Book born(String day) {
        return Somebody.named("Lương Minh Khôi")
                .sex(SampleBooks.child().person().sex())
                .born(day)
                .book()
                .written();
    }

    private static String path(UUID book) {
        return "/so/" + book + "/loi-moi/" + CAMPAIGN;
    }

    private static Response answer(UUID book, String answer, String slot) {
        return post(path(book), answer, slot);
    }

    private static Response post(String path, String answer, String slot) {
        var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=utf-8");
        request = answer == null ? request : request.formParam("answer", answer);
        return (slot == null ? request : request.formParam("slot", slot)).post(path);
    }

    /** Answer and slot of the one who was invited, and how many have each of the two slots. */
    private static String stored() throws Exception {
        return Invited.read("""
                select coalesce(answer, '-') || ' ' || coalesce(slot::text, '-') || ' '
                       || (select string_agg(taken::text, ' ' order by id) from campaign_slot)
                from invitation
                """);
    }
}
