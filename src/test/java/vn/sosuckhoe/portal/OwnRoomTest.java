package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.net.URI;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class OwnRoomTest {

    @Test
    void a_citizen_comes_to_the_books_of_the_family() {
        assertThat(room("")).isEqualTo("/so");
    }

    @Test
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = "07612"),
                @Claim(key = "sid", value = "s-1")
            })
    void a_nurse_comes_to_the_desk_of_the_station() {
        assertThat(room("")).isEqualTo("/tram");
    }

    @Test
    @TestSecurity(user = "canbo", roles = "province-officer", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "province", value = "24"), @Claim(key = "sid", value = "s-1")})
    void an_officer_comes_to_the_figures_of_the_province() {
        assertThat(room("")).isEqualTo("/tinh");
    }

    @Test
    void nobody_is_sent_where_a_link_says() {
        assertThat(room("?ve=/tram&redirect_uri=https://example.com&next=//example.com"))
                .isEqualTo("/so");
    }

    @Test
    @TestSecurity(user = "quantri", roles = "admin", authMechanism = "pages")
    @OidcSecurity(claims = @Claim(key = "sid", value = "s-1"))
    void who_has_no_room_is_told_so() {
        assertThat(asked("").statusCode()).isEqualTo(403);
    }

    @Test
    void the_front_page_leads_there() {
        assertThat(given().get("/").asString())
                .contains("class=\"button\" href=\"/dang-nhap\"", "class=\"key\" href=\"/dang-nhap\"");
    }

    private static String room(String query) {
        var answer = asked(query);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var there = URI.create(answer.header("Location"));
        assertThat(there.getHost()).isIn(null, "localhost");
        return there.getPath();
    }

    private static Response asked(String query) {
        return given().redirects().follow(false).get("/dang-nhap" + query);
    }
}
