package vn.sosuckhoe.record.door;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class MessageDoorTest {

    private static final String STATION = "24021";

    @BeforeEach
    void empty() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_message_is_accepted_and_tracked() {
        send(Xml.of("R1"))
                .statusCode(200)
                .contentType("application/json")
                .body("success", equalTo(true))
                .body("code", equalTo("ACCEPTED"))
                .body("data.tracking_id.length()", equalTo(36));
    }

    @Test
    void the_same_message_again_is_a_duplicate_with_the_first_tracking_id() {
        var first = send(Xml.of("R1")).extract().path("data.tracking_id");
        send(Xml.of("R1"))
                .statusCode(200)
                .body("success", equalTo(true))
                .body("code", equalTo("ACCEPTED_DUPLICATE"))
                .body("data.tracking_id", equalTo(first));
    }

    @Test
    void the_same_id_with_another_content_is_409() {
        send(Xml.of("R1"));
        refused(send(Xml.of("R1").replace("Ho", "Sốt")), 409, "REQUEST_ID_CONFLICT");
    }

    @Test
    void the_unit_of_the_message_must_be_that_of_the_token() {
        refused(send(Xml.of("R1").replace(STATION, "24077")), 403, "ORG_MISMATCH");
    }

    @Test
    void remarks_tell_path_and_reason_in_two_languages_and_never_the_value() {
        send(Xml.of("R1").replace("<NGAYSINH>06/05/1990", "<LA>secret</LA><NGAYSINH>31/02/1990"))
                .statusCode(200)
                .body("code", equalTo("ACCEPTED_WITH_REMARKS"))
                .body("data.remarks.path", hasItem("/DATA/BODY/HOSOSUCKHOE/THONGTINCHUNG/NGAYSINH"))
                .body("data.remarks.reason", hasItem("not-a-date"))
                .body("data.remarks.weight", hasItem("UNKNOWN"))
                .body("data.remarks.vi", hasItem(containsString("ngày/tháng/năm")))
                .body("data.remarks.en", hasItem(containsString("date")))
                .body("data.totals.UNKNOWN", equalTo(1))
                .body(not(containsString("31/02")))
                .body(not(containsString("secret")));
    }

    @Test
    void what_is_not_xml_is_400_and_what_is_nobody_is_422() {
        refused(send("no xml at all"), 400, "NOT_XML");
        refused(send(""), 400, "EMPTY");
        refused(send(Xml.of("R1").replace(Xml.PERSON, "")), 422, "NO_PERSON")
                .body("data.faults[0].weight", equalTo("REFUSED"))
                .body(
                        "detail",
                        equalTo("Không có số nào để xác định người dân; hãy điền số định danh 12 chữ số, "
                                + "mã trẻ sơ sinh TE1 hoặc số BHXH."));
    }

    @Test
    void a_message_above_ten_mebibytes_is_413_with_the_reason() {
        refused(send(" ".repeat((10 << 20) + 1)), 413, "TOO_LARGE");
    }

    @Test
    void a_large_message_is_read_and_kept_too() {
        var visits = new StringBuilder();
        for (var i = 0; i < 2000; i++) {
            visits.append(Xml.visit("LK-" + i));
        }
        var large = Xml.of("R1").replace(Xml.visit("LK1"), visits);
        assertThat(large.length()).isGreaterThan(200_000);
        send(large).statusCode(200).body("code", equalTo("ACCEPTED"));
    }

    @Test
    void only_xml_is_taken() {
        given().auth()
                .oauth2(Tokens.source(STATION))
                .contentType("text/plain")
                .body(Xml.of("R1"))
                .post(Xml.DOOR)
                .then()
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE"))
                .body("data", nullValue());
    }

    @Test
    void nobody_else_sends_messages() {
        given().contentType("application/xml")
                .body(Xml.of("R1"))
                .post(Xml.DOOR)
                .then()
                .statusCode(401);
        for (var token : new String[] {Tokens.citizen("024190000001"), Tokens.staff(STATION), Tokens.admin()}) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/xml")
                    .body(Xml.of("R1"))
                    .post(Xml.DOOR)
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse send(String xml) {
        return given().auth()
                .oauth2(Tokens.source(STATION))
                .contentType("application/xml; charset=utf-8")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(Xml.DOOR)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("success", equalTo(false))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("data.faults[0].reason.length()", not(equalTo(0)))
                .body(not(containsString(Xml.PERSON)));
    }
}
