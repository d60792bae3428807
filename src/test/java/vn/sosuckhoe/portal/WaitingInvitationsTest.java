package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;

import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.Invited.CAMPAIGN;
import static vn.sosuckhoe.portal.Shelves.ADULT;
import static vn.sosuckhoe.portal.Shelves.CHILD;
import static vn.sosuckhoe.portal.Shelves.SOMEBODY_ELSES;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class WaitingInvitationsTest {

    private static final String TITLE = "Giấy mời của trạm y tế";

    @BeforeEach
    void the_mother_is_invited_for_25_november() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        Invited.campaign(CAMPAIGN, "ELDERLY");
        Invited.slot(CAMPAIGN, 1, "2026-11-25", 10);
        Invited.invite(ADULT, CAMPAIGN, 1);
    }

    @Test
    void the_family_page_leads_to_an_invitation_that_waits_and_does_not_call_it_read() throws Exception {
        assertThat(family())
                .contains(TITLE, "đang chờ bạn trả lời", "href=\"/so/" + ADULT + "/nhac\"")
                .doesNotContain("cao tuổi");
        assertThat(Invited.read("select opened_at from invitation")).isNull();
    }

    @Test
    void a_page_kept_from_before_the_answer_is_not_good_after_it() throws Exception {
        var kept = PagesTest.get("/so", "vi").header("ETag");
        assertThat(again(kept)).isEqualTo(304);

        Invited.execute("update invitation set answer = 'CONFIRMED', answered_at = now()");

        assertThat(again(kept)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invitation set answer = 'CANNOT', answered_at = now()",
                "update invitation set came_on = '2026-11-20'",
                "update invitation set ended_at = now()",
                "update campaign_slot set day = '2026-11-20'",
                "update campaign_slot set day = '2026-11-21', from_time = '00:00', to_time = '00:01'"
            })
    void what_nobody_waits_for_any_more_is_not_there(String since) throws Exception {
        Invited.execute(since);

        assertThat(family()).doesNotContain(TITLE);
    }

    @Test
    void one_that_needs_another_time_waits_until_the_last_one_is_over() throws Exception {
        Invited.slot(CAMPAIGN, 2, "2026-11-28", 1);
        Invited.execute("update invitation set slot = null");
        assertThat(family()).contains(TITLE);

        Morning.of("2026-11-29");
        assertThat(family()).doesNotContain(TITLE);
    }

    @Test
    void what_is_sensitive_is_told_to_the_owner_alone() throws Exception {
        Invited.execute("update campaign set selection = replace(selection, 'ELDERLY', 'MENTAL')");
        assertThat(family()).contains(TITLE);

        Invited.execute("update invitation set citizen = '" + CHILD + "'");
        assertThat(family()).doesNotContain(TITLE);

        Invited.execute("update campaign set selection = replace(selection, 'MENTAL', 'GROWTH')");
        assertThat(family()).contains(TITLE, "href=\"/so/" + CHILD + "/nhac\"");
    }

    @Test
    void an_invitation_under_a_number_that_turned_out_to_be_the_mother_s_is_hers() throws Exception {
        var old = new UUID(0, 78);
        Invited.execute("update invitation set citizen = '" + old + "'");
        assertThat(family()).doesNotContain(TITLE);

        Invited.execute("insert into citizen (id, merged_into) values ('" + ADULT + "', null), ('" + old + "', '"
                + ADULT + "')");
        assertThat(family()).contains(TITLE);
    }

    @Test
    void somebody_elses_is_not_told() throws Exception {
        Invited.execute("update invitation set citizen = '" + SOMEBODY_ELSES + "'");

        assertThat(family()).doesNotContain(TITLE);
    }

    private static String family() {
        return PagesTest.get("/so", "vi").asString();
    }

    private static int again(String etag) {
        return given().header("If-None-Match", etag)
                .cookie("lang", "vi")
                .when()
                .get("/so")
                .statusCode();
    }
}
