package vn.sosuckhoe.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "code")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class PagesTest {

    private static final List<String> PARTS =
            List.of("", "/tien-su", "/tiem-chung", "/kham", "/nhac", "/ai-da-xem");

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Shelves.fill();
    }

    @Test
    void every_page_of_every_book_is_shown_in_both_languages() throws Exception {
        var out = Files.createDirectories(Path.of("target/pages"));
        for (var language : List.of("vi", "en")) {
            for (var book : List.of(Shelves.ADULT, Shelves.CHILD, Shelves.NEWBORN, Shelves.EMPTY)) {
                for (var part : PARTS) {
                    var page = get("/so/" + book + part, language);
                    assertThat(page.statusCode()).as("/so/%s%s", book, part).isEqualTo(200);
                    save(out, language + "-" + book.toString().substring(35) + part.replace('/', '-'), page);
                }
            }
            save(out, language + "-front", get("/", language));
            save(out, language + "-family", get("/so", language));
            save(out, language + "-visit", get("/so/" + Shelves.ADULT + "/kham/k2026", language));
            save(out, language + "-visit-doubtful", get("/so/" + Shelves.ADULT + "/kham/k2025", language));
        }
    }

    private static void save(Path out, String name, Response page) throws Exception {
        Files.writeString(out.resolve(name + ".html"), page.asString());
    }

    static Response get(String path, String language) {
        return given().cookie("lang", language).redirects().follow(false).get(path);
    }
}
