package vn.sosuckhoe.operation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class OperationTest {

    @Test
    void liveness_asks_nothing_and_readiness_asks_the_database() {
        management().get("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
        management()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", equalTo(java.util.List.of("database")));
    }

    @Test
    void figures_and_health_are_not_on_the_citizens_port() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }

    @Test
    void nobody_has_all_books_rebuilt_without_the_operators_secret() {
        management().post("/q/rebuild").then().statusCode(401);
        management()
                .header("Authorization", "Bearer guessed")
                .post("/q/rebuild")
                .then()
                .statusCode(401);
    }

    @Test
    void no_label_holds_what_somebody_typed() {
        var typed = "001190000001";
        given().get("/api/" + typed).then().statusCode(401);
        given().get("/khong/" + typed).then().statusCode(404);
        given().redirects().follow(false).get("/so/" + typed).then().statusCode(302);
        given().auth()
                .oauth2(Tokens.citizen(Books.MOTHER))
                .get("/api/books/" + Books.NEIGHBOURS)
                .then()
                .statusCode(404);

        var figures =
                management().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(figures).contains("http_server_requests_seconds_count").contains("uri=\"/api/books/{bookId}\"");
        assertThat(figures).doesNotContain(typed).doesNotContain(Books.NEIGHBOURS.toString());
        assertThat(figures).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @Test
    void every_answer_carries_the_headers_that_keep_pages_to_themselves() {
        given().get("/khong-co")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("form-action 'self' " + Tokens.ISSUER + "/"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void an_asset_is_kept_for_ever_only_under_an_address_with_its_version() {
        given().get("/tai-nguyen/so.css?v=1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/tai-nguyen/so.css").then().statusCode(200).header("Cache-Control", "public, max-age=3600");
    }

    @Test
    void another_site_cannot_act_for_a_session() {
        given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/dang-xuat")
                .then()
                .statusCode(403)
                .contentType(containsString("text/html"));
    }

    @Test
    void signing_out_without_a_session_leads_home() {
        given().redirects()
                .follow(false)
                .post("/dang-xuat")
                .then()
                .statusCode(303)
                .header("Location", "/");
        given().redirects()
                .follow(false)
                .cookie("q_session", "x")
                .get("/dang-xuat")
                .then()
                .statusCode(303);
    }

    private static io.restassured.specification.RequestSpecification management() {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return given().baseUri("http://localhost").port(port);
    }
}
