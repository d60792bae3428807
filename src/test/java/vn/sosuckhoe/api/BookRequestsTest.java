package vn.sosuckhoe.api;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class BookRequestsTest {

    private static final String CHILDS = "/api/books/" + Books.CHILDS + "/requests";
    private static final String REPORT = """
            {"kind": "missing", "vaccine": "Sởi", "day": "2025-02", "words": "Tiêm ở trạm cũ"}
            """;

    @Inject
    Pool pool;

    @BeforeEach
    void three_books_on_the_shelf() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
        live("'07612'");
    }

    @Test
    void a_report_is_stored_once_and_listed_with_its_state_and_clock() {
        var key = UUID.randomUUID().toString();
        send(key, REPORT)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("id", equalTo(key))
                .body("state", equalTo("received"))
                .body("kind", equalTo("missing"))
                .body("day", equalTo("2025-02"))
                .body("forOther", equalTo(true))
                .body("firstAnswerBy", notNullValue())
                .body("doneBy", notNullValue())
                .body("dueBy", notNullValue())
                .body("overdue", equalTo(false))
                .body("answers", empty());
        send(key, REPORT).then().statusCode(200).body("id", equalTo(key));

        mother().get(CHILDS).then().statusCode(200).body("requests", hasSize(1)).body("requests.id", contains(key));
    }

    @Test
    void a_report_that_no_station_can_read_has_no_deadlines() throws Exception {
        live(null);
        send(UUID.randomUUID().toString(), REPORT)
                .then()
                .statusCode(201)
                .body("unseen", equalTo(true))
                .body("$", not(hasKey("firstAnswerBy")))
                .body("$", not(hasKey("doneBy")))
                .body("$", not(hasKey("dueBy")))
                .body("overdue", equalTo(false));

        live("'07612'");
        mother().get(CHILDS)
                .then()
                .statusCode(200)
                .body("requests[0].unseen", equalTo(false))
                .body("requests[0].dueBy", notNullValue());
    }

    private static void live(String commune) throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("update book set commune = " + commune + " where citizen = '" + Books.CHILDS + "'");
        }
    }

    @Test
    void what_a_station_answered_is_told_with_the_station_and_the_day_and_without_a_name() throws Exception {
        var key = UUID.randomUUID().toString();
        send(key, REPORT);
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into request_answer values ('" + Books.CHILDS + "', '" + key + "', 1, 'PASSED_ON',"
                            + " 'Đã báo bệnh viện.', 'yta', 'Vi Thị Lan', 'station-staff', '24021', '2026-11-22 09:00+07')");
            statement.execute(
                    "update citizen_request set state = 'CHECKING', answers = 1, answer = 'Đã báo bệnh viện.',"
                            + " done_by = '2020-01-01', in_book = 'Sởi · 02/2025'");
        }

        mother().get(CHILDS)
                .then()
                .statusCode(200)
                .body("requests[0].state", equalTo("checking"))
                .body("requests[0].inBook", equalTo("Sởi · 02/2025"))
                .body("requests[0].dueBy", equalTo("2020-01-01"))
                .body("requests[0].overdue", equalTo(true))
                .body("requests[0].answers", hasSize(1))
                .body("requests[0].answers[0].outcome", equalTo("passed-on"))
                .body("requests[0].answers[0].words", equalTo("Đã báo bệnh viện."))
                .body("requests[0].answers[0].facility", equalTo("24021"))
                .body("requests[0].answers[0].role", equalTo("station-staff"))
                .body("requests[0].answers[0].at", equalTo("2026-11-22T02:00:00Z"))
                .body("requests[0].answers[0].keySet()", not(hasItem("name")));
    }

    @Test
    void a_book_without_requests_has_an_empty_list() {
        mother().get(CHILDS).then().statusCode(200).body("requests", empty());
    }

    @Test
    void the_same_key_for_another_report_is_a_conflict() {
        var key = UUID.randomUUID().toString();
        send(key, REPORT);

        send(key, REPORT.replace("Sởi", "Rubella"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CONFLICT"));
    }

    @Test
    void without_a_key_every_report_is_a_new_one() {
        send(null, REPORT).then().statusCode(201);
        send(null, REPORT).then().statusCode(201);

        mother().get(CHILDS).then().body("requests", hasSize(2));
    }

    @Test
    void a_report_that_is_not_right_names_the_fields_in_the_readers_language() {
        send(null, "{\"kind\": \"other\", \"day\": \"hôm qua\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("kind", "day", "words"))
                .body("errors.reason", hasItems("Hãy chọn điều bạn muốn báo."));
        mother().header("Accept-Language", "en")
                .contentType("application/json")
                .body("{}")
                .post(CHILDS)
                .then()
                .statusCode(400)
                .body("errors.reason", hasItems("Choose what you want to report."));
    }

    @Test
    void what_is_no_json_object_of_strings_or_no_key_is_refused_without_a_stack_trace() {
        for (var body : new String[] {"", "no", "[]", "{\"kind\": 1}", "{\"kind\": {\"a\": 1}}"}) {
            send(null, body).then().statusCode(400);
        }
        send("not-a-uuid", REPORT)
                .then()
                .statusCode(400)
                .body("errors.field", contains("Idempotency-Key"))
                .body("detail", startsWith("Một phần"));
    }

    @Test
    void too_many_open_requests_are_a_conflict() {
        for (var i = 0; i < 20; i++) {
            send(null, REPORT).then().statusCode(201);
        }
        send(null, REPORT).then().statusCode(409).body("code", equalTo("TOO_MANY_REQUESTS"));
    }

    @Test
    void each_request_has_its_own_answers_although_two_people_who_are_one_chose_the_same_key() throws Exception {
        var key = UUID.randomUUID();
        var twin = UUID.randomUUID();
        send(key.toString(), REPORT).then().statusCode(201);
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("insert into citizen (id) values ('" + Books.CHILDS + "') on conflict do nothing");
            statement.execute("insert into citizen (id, merged_into) values ('" + twin + "', '" + Books.CHILDS + "')");
            statement.execute("""
                    insert into citizen_request (citizen, id, kind, vaccine, state, sender, sender_name, relation,
                                                 received_at, first_answer_by, done_by, changed_at, answers)
                    select '%s', id, kind, 'Rubella', 'CHECKING', sender, sender_name, relation,
                           received_at - interval '1 day', first_answer_by, done_by, changed_at, 1
                    from citizen_request
                    """.formatted(twin));
            statement.execute("insert into request_answer values ('" + twin + "', '" + key + "', 1, 'PASSED_ON',"
                    + " 'Đã báo bệnh viện.', 'yta', 'Vi Thị Lan', 'station-staff', '24021', '2026-11-22 09:00+07')");
        }

        mother().get(CHILDS)
                .then()
                .statusCode(200)
                .body("requests.vaccine", contains("Sởi", "Rubella"))
                .body("requests[0].answers", empty())
                .body("requests[1].answers.words", contains("Đã báo bệnh viện."));
        send(key.toString(), REPORT).then().statusCode(200).body("answers", empty());
    }

    @Test
    void a_guardian_is_not_told_what_somebody_else_sent() throws Exception {
        send(null, REPORT).then().statusCode(201);
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("update citizen_request set sender = '" + Books.NEIGHBOUR + "'");
        }

        mother().get(CHILDS).then().statusCode(200).body("requests", empty());
    }

    @Test
    void somebody_elses_book_takes_and_shows_no_request() {
        var neighbours = "/api/books/" + Books.NEIGHBOURS + "/requests";
        mother().get(neighbours).then().statusCode(404);
        mother().contentType("application/json")
                .body(REPORT)
                .post(neighbours)
                .then()
                .statusCode(404);
    }

    private static Response send(String key, String body) {
        var request = mother().contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(CHILDS);
    }

    private static RequestSpecification mother() {
        return given().auth().oauth2(Tokens.citizen(Books.MOTHER));
    }
}
