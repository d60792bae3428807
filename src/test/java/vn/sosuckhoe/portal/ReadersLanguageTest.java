package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

import java.sql.SQLException;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(claims = {@Claim(key = "personal_id", value = Shelves.MOTHER), @Claim(key = "sid", value = "s-1")})
class ReadersLanguageTest {

    @BeforeEach
    void nobody_has_chosen() throws SQLException {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_choice_on_one_device_holds_on_another() {
        var chosen =
                given().redirects().follow(false).get("/ngon-ngu/en?ve=/so").cookies();
        var there = given().cookies(chosen).get("/so");
        assertThat(there.asString()).contains("<html lang=\"en\">");
        assertThat(there.detailedCookie(LanguageSwitch.JUST_CHOSEN).getMaxAge()).isZero();

        var elsewhere = given().get("/so");
        assertThat(elsewhere.asString()).contains("<html lang=\"en\">");
        assertThat(elsewhere.cookie("lang")).isEqualTo("en");
    }

    @Test
    void a_device_that_has_a_language_keeps_it_and_nothing_is_asked() throws SQLException {
        run("insert into preference (holder, language, changed_at) values ('" + Shelves.MOTHER + "', 'en', now())");
        var page = given().cookie("lang", "vi").get("/so");
        assertThat(page.asString()).contains("<html lang=\"vi\">");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void who_never_chose_is_asked_for_once_a_device() {
        assertThat(given().get("/so").cookie("lang")).isEqualTo("vi");
    }

    @Test
    void without_the_memory_pages_come_and_the_choice_waits() throws SQLException {
        run("alter table preference rename to preference_away");
        try {
            var unknown = given().get("/so");
            assertThat(unknown.statusCode()).isEqualTo(200);
            assertThat(unknown.cookies()).isEmpty();
            var chosen = given().cookies(Map.of("lang", "en", LanguageSwitch.JUST_CHOSEN, "en"))
                    .get("/so");
            assertThat(chosen.asString()).contains("<html lang=\"en\">");
            assertThat(chosen.cookies()).isEmpty();
        } finally {
            run("alter table preference_away rename to preference");
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
