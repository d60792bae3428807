package vn.sosuckhoe.api.invitation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class BookInvitationsTest {

    private static final String REMINDERS = "/api/books/" + Books.MOTHERS + "/reminders";
    private static final String ONE = REMINDERS + "/" + Invited.CAMPAIGN;

    @Inject
    Pool pool;

    @BeforeEach
    void a_mother_is_invited() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
        Invited.campaign(Invited.CAMPAIGN, "THIS_YEAR");
        Invited.slot(Invited.CAMPAIGN, 1, "2099-11-25", 10);
        Invited.slot(Invited.CAMPAIGN, 2, "2099-11-28", 1);
        Invited.invite(Books.MOTHERS, Invited.CAMPAIGN, 1);
        Invited.invite(Books.NEIGHBOURS, Invited.CAMPAIGN, 1);
    }

    @Test
    void reminders_begin_with_invitations() {
        get(REMINDERS)
                .statusCode(200)
                .body("invitations", hasSize(1))
                .body("invitations[0].state", equalTo("open"))
                .body("invitations[0].facility", equalTo("24021"))
                .body("invitations[0].about.what.vi", equalTo("Khám sức khỏe định kỳ"))
                .body("invitations[0].slot.day", equalTo("2099-11-25"))
                .body("invitations[0].slot.from", equalTo("08:00"))
                .body("invitations[0].times", nullValue())
                .body("appointments", hasSize(1));
    }

    @Test
    void one_is_answered_and_tells_how_it_stands_now() throws Exception {
        get(ONE).statusCode(200).body("times", hasSize(1)).body("times[0].left", equalTo(1));

        post(ONE, "{\"answer\":\"other-slot\",\"slot\":2}")
                .statusCode(200)
                .body("state", equalTo("coming"))
                .body("answer", equalTo("other-slot"))
                .body("slot.id", equalTo(2))
                .body("slot.left", equalTo(0));
        post(ONE, "{\"answer\":\"cannot\"}").statusCode(200).body("state", equalTo("not-coming"));
        post(ONE, "{\"answer\":\"confirmed\"}")
                .statusCode(409)
                .body("type", containsString("invitation-time"))
                .body("detail", equalTo("Hãy chọn một giờ trước."));
        assertThat(Invited.read("select sum(taken) from campaign_slot")).isEqualTo("1");
    }

    @Test
    void what_is_wrong_with_an_answer_is_named() {
        post(ONE, "{\"answer\":\"perhaps\"}").statusCode(400).body("errors[0].field", equalTo("answer"));
        post(ONE, "{\"answer\":\"other-slot\"}").statusCode(400).body("errors[0].field", equalTo("slot"));
        post(ONE, "{\"answer\":\"other-slot\",\"slot\":\"x\"}").statusCode(400);
        post(ONE, "[]").statusCode(400).body("errors[0].field", equalTo("body"));
        post(ONE, "{\"answer\":\"other-slot\",\"slot\":99}").statusCode(409).body("type", containsString("full"));
    }

    @Test
    void somebody_elses_invitation_is_not_there() throws Exception {
        var elses = "/api/books/" + Books.NEIGHBOURS + "/reminders/" + Invited.CAMPAIGN;
        get(elses).statusCode(404);
        post(elses, "{\"answer\":\"confirmed\"}").statusCode(404);
        get(REMINDERS + "/" + UUID.randomUUID()).statusCode(404);
        post(REMINDERS + "/" + UUID.randomUUID(), "{\"answer\":\"confirmed\"}").statusCode(404);
        assertThat(Invited.read("select count(*) from invitation where opened_at is not null or answer is not null"))
                .isEqualTo("0");
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.citizen(Books.MOTHER))
                .redirects()
                .follow(false)
                .get(path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.citizen(Books.MOTHER))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
