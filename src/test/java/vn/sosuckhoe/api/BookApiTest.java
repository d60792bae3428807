package vn.sosuckhoe.api;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class BookApiTest {

    private static final String MOTHERS = "/api/books/" + Books.MOTHERS;

    @Inject
    Pool pool;

    @BeforeEach
    void three_books_on_the_shelf() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
    }

    @Test
    void my_shelf_holds_my_own_book_and_my_childs_and_nobody_elses() {
        mother().get("/api/books")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("books.id", contains(Books.MOTHERS.toString(), Books.CHILDS.toString()))
                .body("books.relation", contains("owner", "guardian"))
                .body("books[1].until", equalTo("2099-01-01"))
                .body("books[0].links.vaccinations", equalTo(MOTHERS + "/vaccinations"));
    }

    @Test
    void a_citizen_without_a_book_has_an_empty_shelf() {
        given().auth()
                .oauth2(Tokens.citizen("001190000009"))
                .get("/api/books")
                .then()
                .statusCode(200)
                .body("books", empty());
    }

    @Test
    void a_book_is_sent_as_it_stands_gzipped_and_may_be_kept_if_asked_about_again() {
        var sent = mother().header("Accept-Encoding", "gzip").get(MOTHERS);

        sent.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "private, no-cache")
                .header("Last-Modified", notNullValue())
                .header("ETag", startsWith("\""))
                .body("person.name", equalTo("Lương Thị Mẹ"));
        mother().header("Accept-Encoding", "gzip")
                .header("If-None-Match", "W/" + sent.header("ETag"))
                .get(MOTHERS)
                .then()
                .statusCode(304)
                .header("ETag", sent.header("ETag"))
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void a_client_without_gzip_gets_the_same_book_unpacked_under_another_tag() {
        var packed = mother().header("Accept-Encoding", "gzip").get(MOTHERS);
        var plain = plain().get(MOTHERS);

        plain.then()
                .statusCode(200)
                .header("Content-Encoding", equalTo(null))
                .header("Vary", "Accept-Encoding")
                .header("ETag", not(packed.header("ETag")));
        assertThat(plain.asString()).isEqualTo(packed.asString()).contains("Lương Thị Mẹ");
    }

    @Test
    void head_tells_what_get_would() {
        mother().header("Accept-Encoding", "gzip")
                .head(MOTHERS)
                .then()
                .statusCode(200)
                .header(
                        "ETag",
                        mother().header("Accept-Encoding", "gzip").get(MOTHERS).header("ETag"));
    }

    @Test
    void the_parts_say_what_the_whole_says_and_have_tags_of_their_own() {
        mother().get(MOTHERS + "/vaccinations")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("vaccinations.name", contains("Lao"))
                .body("vaccinations[0].date", equalTo("1990-06"))
                .body("motherTetanusDoses", equalTo(2))
                .body("schedule.schedule", equalTo("tests 2018-01-01"))
                .body("schedule.verdicts.outcome", contains("NOT_EVALUATED"))
                .body("schedule.groups.standing", contains("OPEN", "TOO_OLD"));
        mother().get(MOTHERS + "/checkups").then().statusCode(200).body("checkups.id", contains(Books.VISIT));
        mother().get(MOTHERS + "/checkups/" + Books.VISIT)
                .then()
                .statusCode(200)
                .body("reason", equalTo("Khám định kỳ"));
        mother().get(MOTHERS + "/checkups/none").then().statusCode(404);
        mother().get(MOTHERS + "/reminders").then().statusCode(200).body("appointments", hasSize(1));
    }

    @Test
    void reminders_tell_the_next_doses_with_the_reason_of_each_date() {
        mother().get(MOTHERS + "/reminders")
                .then()
                .statusCode(200)
                .body("doses.group", contains("DPT"))
                .body("doses[0].standing", equalTo("OPEN"))
                .body("doses[0].next.vaccine", equalTo("PENTA"))
                .body("doses[0].next.recommended.day", equalTo("2026-01-01"))
                .body("doses[0].next.recommended.why.kind", equalTo("RECOMMENDED_AGE"))
                .body("doses[0].next.recommended.why.span", equalTo("2 months"));
    }

    @Test
    void nobody_is_told_whether_somebody_elses_book_exists() {
        var others = mother().get("/api/books/" + Books.NEIGHBOURS);
        var none = mother().get("/api/books/00000000-0000-4000-8000-00000000ffff");
        var noId = mother().get("/api/books/khong-phai-uuid");

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.contentType()).isEqualTo("application/problem+json");
        assertThat(others.asString()).isEqualTo(none.asString()).isEqualTo(noId.asString());
    }

    @Test
    void a_known_tag_opens_nothing_that_is_not_mine() {
        var tag = given().auth()
                .oauth2(Tokens.citizen(Books.NEIGHBOUR))
                .get("/api/books/" + Books.NEIGHBOURS)
                .header("ETag");

        mother().header("If-None-Match", tag)
                .get("/api/books/" + Books.NEIGHBOURS)
                .then()
                .statusCode(404);
        mother().header("If-None-Match", "*")
                .get("/api/books/" + Books.NEIGHBOURS)
                .then()
                .statusCode(404);
    }

    @Test
    void who_has_viewed_a_book_is_never_kept_by_a_cache() {
        mother().get("/api/books/" + Books.CHILDS).then().statusCode(200);

        await().untilAsserted(() -> mother().get("/api/books/" + Books.CHILDS + "/viewings")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("viewings.relation", hasItem("guardian"))
                .body("viewings.what", hasItem("book")));
        mother().get("/api/books/" + Books.NEIGHBOURS + "/viewings").then().statusCode(404);
    }

    @Test
    void a_guardian_who_looks_who_has_viewed_a_book_has_viewed_it() {
        mother().get("/api/books/" + Books.CHILDS + "/viewings")
                .then()
                .statusCode(200)
                .body("viewings.what", contains("viewings"))
                .body("viewings.relation", contains("guardian"));
    }

    @Test
    void other_methods_and_formats_are_refused_with_a_problem() {
        mother().delete(MOTHERS).then().statusCode(405).contentType("application/problem+json");
        mother().header("Accept", "application/xml")
                .get(MOTHERS)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static RequestSpecification mother() {
        return given().auth().oauth2(Tokens.citizen(Books.MOTHER));
    }

    /** Without the Accept-Encoding that the client would add. */
    private static RequestSpecification plain() {
        return mother().config(
                        RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }
}
