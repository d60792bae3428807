package vn.sosuckhoe.access;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class SignInTest {

    @Test
    void a_page_without_a_session_leads_to_the_sign_in_with_pkce_and_nonce() {
        given().redirects()
                .follow(false)
                .get("/so")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Tokens.ISSUER + "/protocol/openid-connect/auth"))
                .header("Location", containsString("code_challenge="))
                .header("Location", containsString("nonce="))
                .header("Location", containsString("dang-nhap%2Fxong"));
    }

    @Test
    void an_api_token_opens_no_page() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.citizen("001099000001"))
                .get("/so")
                .then()
                .statusCode(302);
    }

    @Test
    void the_api_without_a_token_answers_401_with_a_problem() {
        given().get("/api/books")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("title", equalTo("Cần đăng nhập"));
    }

    @Test
    void the_api_answers_a_bad_token_with_the_same_problem() {
        given().auth()
                .oauth2("not.a.token")
                .get("/api/books")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("title", equalTo("Cần đăng nhập"));
    }

    @Test
    void an_unknown_path_is_not_there_rather_than_a_reason_to_sign_in() {
        given().redirects().follow(false).get("/khong-co").then().statusCode(404);
        given().header("Accept-Language", "en")
                .auth()
                .oauth2(Tokens.citizen("001099000001"))
                .get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not found"));
    }
}
