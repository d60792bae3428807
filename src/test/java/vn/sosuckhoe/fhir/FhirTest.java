package vn.sosuckhoe.fhir;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class FhirTest {

    private static final String NONE = "00000000-0000-4000-8000-00000000ffff";

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @BeforeEach
    void three_books_on_the_shelf() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
    }

    @Test
    void what_can_be_asked_is_told_to_everybody() {
        given().get("/fhir/metadata")
                .then()
                .statusCode(200)
                .contentType("application/fhir+json;charset=UTF-8")
                .body("resourceType", equalTo("CapabilityStatement"))
                .body("fhirVersion", equalTo("4.0.1"))
                .body("implementation.url", endsWith("/fhir"))
                .body(
                        "rest[0].resource.type",
                        contains(
                                "Patient",
                                "Immunization",
                                "ImmunizationRecommendation",
                                "Observation",
                                "Encounter",
                                "DiagnosticReport",
                                "Condition",
                                "AllergyIntolerance"))
                .body("rest[0].resource[0].operation[0].name", equalTo("summary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/%00",
                "Immunization/1-1-1-1-1.%00",
                "Immunization/..%2f..%2fx.1",
                "Immunization/.x",
                "Immunization?_count=9999999",
                "Immunization?date=eq0000-00-00",
                "Immunization?date=2026-02-30",
                "Immunization?patient=Patient/Patient/1",
            })
    void an_odd_address_is_the_callers_mistake_and_breaks_nothing(String address) {
        var answer = mother().urlEncodingEnabled(false).get("/fhir/" + address);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.asString()).doesNotContain("Exception", "vn.sosuckhoe");
    }

    /** As no library would send it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Immunization?patient=%zz",
                "/fhir/Immunization?_id=%",
                "/fhir/Immunization?%zz=1",
                "/fhir/Patient/%zz",
                "/api/books/%zz",
                "/lich/%zz.ics",
            })
    void an_address_that_cannot_be_decoded_is_the_callers_mistake(String address) throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                            .formatted(address, Tokens.citizen(Books.MOTHER))
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "vn.sosuckhoe");
        }
    }

    @Test
    void a_search_opens_no_more_books_than_a_family_has() throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into book_key (holder, generation, citizen, relation, until, cover)
                    select holder, generation, gen_random_uuid(), relation, until, cover
                    from book_key, generate_series(1, 50) where relation = 'GUARDIAN'
                    """);
        }

        mother().get("/fhir/Immunization")
                .then()
                .statusCode(400)
                .body("issue[0].diagnostics", containsString("patient: "));
        mother().get("/fhir/Immunization?patient=" + Books.CHILDS).then().statusCode(200);
    }

    @Test
    void my_patients_are_myself_and_my_wards() {
        mother().get("/fhir/Patient")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("type", equalTo("searchset"))
                .body("total", equalTo(2))
                .body("entry.resource.id", contains(Books.MOTHERS.toString(), Books.CHILDS.toString()))
                .body("entry[0].fullUrl", endsWith("/fhir/Patient/" + Books.MOTHERS))
                .body("entry[1].resource.name[0].text", equalTo("Lương Văn Con"))
                .body("entry[0].resource.identifier", nullValue());
        mother().get("/fhir/Patient/" + Books.CHILDS)
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1990-05-20"))
                .body("gender", equalTo("female"));
    }

    @Test
    void the_doses_of_one_book_are_found_by_its_patient_and_read_by_their_ids() {
        var found = mother().get("/fhir/Immunization?patient=Patient/" + Books.MOTHERS);
        var id = Books.MOTHERS + "." + Books.DOSE;

        found.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("entry[0].resource.id", equalTo(id))
                .body("entry[0].resource.vaccineCode.text", equalTo("Lao"))
                .body("entry[0].resource.occurrenceDateTime", equalTo("1990-06"))
                .body("link[0].url", containsString("/fhir/Immunization?patient=Patient%2F" + Books.MOTHERS));
        mother().get("/fhir/Immunization/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Last-Modified", notNullValue())
                .body("patient.reference", equalTo("Patient/" + Books.MOTHERS));
        mother().get("/fhir/Immunization/" + Books.MOTHERS + ".00000000").then().statusCode(404);
    }

    @Test
    void without_a_patient_all_my_books_are_searched() {
        mother().get("/fhir/Immunization")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body(
                        "entry.resource.patient.reference",
                        containsInAnyOrder("Patient/" + Books.MOTHERS, "Patient/" + Books.CHILDS));
        mother().get("/fhir/Immunization?_id=" + Books.CHILDS + "." + Books.DOSE)
                .then()
                .body("total", equalTo(1));
        mother().get("/fhir/Immunization?date=gt1991").then().body("total", equalTo(0));
        mother().get("/fhir/Immunization?date=ge1990-06&_count=1")
                .then()
                .body("total", equalTo(2))
                .body("entry", hasSize(1))
                .body("link.relation", hasItem("next"));
        given().auth()
                .oauth2(Tokens.citizen("001190000009"))
                .get("/fhir/Immunization")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void what_comes_next_is_one_resource_a_book_compared_with_today() {
        mother().get("/fhir/ImmunizationRecommendation?patient=" + Books.CHILDS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("entry[0].resource.id", equalTo(Books.CHILDS.toString()))
                .body("entry[0].resource.recommendation[0].forecastStatus.coding.code", hasItems("overdue"));
        mother().header("Accept-Language", "en")
                .get("/fhir/ImmunizationRecommendation/" + Books.MOTHERS)
                .then()
                .statusCode(200)
                .header("Last-Modified", nullValue())
                .header("Content-Language", "en")
                .body("language", equalTo("en"))
                .body("date", equalTo(LocalDate.now(clock).toString()));
    }

    @Test
    void visits_are_found_and_read() {
        var found = mother().get("/fhir/Encounter?patient=" + Books.MOTHERS + "&date=ge2026");

        found.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("entry[0].resource.id", equalTo(Books.MOTHERS + "." + Books.ENCOUNTER))
                .body("entry[0].resource.reasonCode[0].text", equalTo("Khám định kỳ"));
        mother().get("/fhir/Encounter/" + Books.MOTHERS + "." + Books.ENCOUNTER)
                .then()
                .statusCode(200)
                .header("Last-Modified", notNullValue())
                .body("period.start", equalTo("2026-03-14"));
        mother().get("/fhir/Encounter?date=lt2026").then().body("total", equalTo(0));
    }

    @Test
    void what_was_found_at_a_visit_is_found_by_code_category_and_date() {
        var patient = "patient=" + Books.MOTHERS;
        for (var search : List.of(
                "Observation?" + patient + "&code=http://loinc.org|15074-8&category=laboratory&date=2026-03-14",
                "Observation?code=urn:so-suc-khoe:indicator|glucose&" + patient,
                "DiagnosticReport?category=LAB&" + patient,
                "Condition?code=http://hl7.org/fhir/sid/icd-10|I10&category=encounter-diagnosis&" + patient,
                "AllergyIntolerance?" + patient)) {
            mother().get("/fhir/" + search)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("link[0].url", containsString("patient=" + Books.MOTHERS));
        }
        for (var search : List.of(
                "Observation?code=85354-9",
                "Observation?category=vital-signs",
                "Condition?code=E11",
                "DiagnosticReport?date=2025")) {
            mother().get("/fhir/" + search).then().statusCode(200).body("total", equalTo(0));
        }
        for (var type : List.of("Observation", "Encounter", "DiagnosticReport", "Condition", "AllergyIntolerance")) {
            mother().get("/fhir/" + type).then().statusCode(200).body("total", equalTo(2));
            outcome(mother().get("/fhir/" + type + "/" + Books.MOTHERS + ".00000000"), 404, "not-found");
        }
        outcome(mother().get("/fhir/Observation?code:text=x"), 400, "invalid");
    }

    @Test
    void a_book_is_sent_as_one_document() {
        mother().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/fhir/Patient/" + Books.MOTHERS + "/$summary")
                .then()
                .statusCode(200)
                .contentType("application/fhir+json;charset=UTF-8")
                .header("ETag", notNullValue())
                .header("Last-Modified", notNullValue())
                .header("Cache-Control", "private, no-cache")
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("document"))
                .body("entry[0].resource.resourceType", equalTo("Composition"))
                .body("entry[0].resource.title", equalTo("International Patient Summary"))
                .body("entry[1].resource.resourceType", equalTo("Patient"))
                .body(
                        "entry.resource.resourceType",
                        hasItems("Immunization", "Observation", "Condition", "AllergyIntolerance", "Organization"));
    }

    @Test
    void a_guardians_summary_is_written_down_by_its_own_word() {
        mother().urlEncodingEnabled(false)
                .get("/fhir/Patient/" + Books.CHILDS + "/$summary")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> mother().get("/api/books/" + Books.CHILDS + "/viewings")
                .then()
                .body("viewings.what", hasItem("patient-summary"))
                .body("viewings.relation", everyItem(equalTo("guardian"))));
    }

    @Test
    void a_guardians_reading_is_written_down_for_the_ward() {
        mother().get("/fhir/Immunization?patient=" + Books.CHILDS).then().statusCode(200);

        await().untilAsserted(() -> mother().get("/api/books/" + Books.CHILDS + "/viewings")
                .then()
                .body("viewings.what", hasItem("vaccinations"))
                .body("viewings.relation", everyItem(equalTo("guardian"))));
    }

    @Test
    void nobody_is_told_whether_somebody_elses_book_exists() {
        for (var path : List.of(
                "/fhir/Patient/%s",
                "/fhir/Immunization?patient=%s",
                "/fhir/Immunization/%s." + Books.DOSE,
                "/fhir/ImmunizationRecommendation?patient=%s",
                "/fhir/ImmunizationRecommendation/%s",
                "/fhir/Encounter?patient=%s",
                "/fhir/Encounter/%s." + Books.ENCOUNTER,
                "/fhir/Observation?patient=%s",
                "/fhir/Observation/%s." + Books.VALUE,
                "/fhir/DiagnosticReport?patient=%s",
                "/fhir/Condition?patient=%s",
                "/fhir/Condition/%s." + Books.DISEASE,
                "/fhir/AllergyIntolerance?patient=%s",
                "/fhir/AllergyIntolerance/%s." + Books.ALLERGY,
                "/fhir/Patient/%s/$summary")) {
            var others = mother().urlEncodingEnabled(false).get(path.formatted(Books.NEIGHBOURS));
            var none = mother().urlEncodingEnabled(false).get(path.formatted(NONE));

            outcome(others, 404, "not-found");
            assertThat(others.asString()).as(path).isEqualTo(none.asString());
            var tag = given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(Tokens.citizen(Books.NEIGHBOUR))
                    .get(path.formatted(Books.NEIGHBOURS))
                    .header("ETag");
            assertThat(tag).as(path).isNotNull();
            outcome(
                    mother().urlEncodingEnabled(false)
                            .header("If-None-Match", tag)
                            .get(path.formatted(Books.NEIGHBOURS)),
                    404,
                    "not-found");
        }
        // one of several that does not open closes the whole search
        outcome(mother().get("/fhir/Immunization?patient=" + Books.MOTHERS + "," + Books.NEIGHBOURS), 404, "not-found");
    }

    @Test
    void an_answer_may_be_kept_and_asked_about_again() {
        var path = "/fhir/ImmunizationRecommendation/" + Books.MOTHERS;
        var sent = mother().header("Accept-Encoding", "gzip").get(path);

        sent.then().statusCode(200).header("Content-Encoding", "gzip").header("Cache-Control", "private, no-cache");
        mother().header("Accept-Encoding", "gzip")
                .header("If-None-Match", sent.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", sent.header("ETag"));
        mother().header("Accept-Encoding", "gzip")
                .head(path)
                .then()
                .statusCode(200)
                .header("ETag", sent.header("ETag"));
    }

    @Test
    void json_goes_by_two_names_and_nothing_else_is_offered() {
        mother().get("/fhir/Patient?_format=json").then().statusCode(200).contentType("application/fhir+json");
        mother().accept("application/json")
                .get("/fhir/Patient")
                .then()
                .statusCode(200)
                .contentType("application/json");
        mother().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/fhir/Patient?_format=application/fhir+json")
                .then()
                .statusCode(200);
        outcome(mother().get("/fhir/Patient?_format=xml"), 406, "not-supported");
        outcome(mother().accept("application/fhir+xml").get("/fhir/Patient"), 406, "not-supported");
        outcome(mother().accept("garbage").get("/fhir/metadata"), 406, "not-supported");
        assertThat(mother().get("/fhir/Patient?_pretty=true").asString()).contains("\n  \"type\"");
    }

    @Test
    void an_unknown_parameter_is_ignored_and_told_or_refused_as_the_client_prefers() {
        mother().get("/fhir/Patient?colour=red")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("entry[2].search.mode", equalTo("outcome"))
                .body("entry[2].resource.issue[0].diagnostics", containsString("colour"));
        var refused = mother().header("Prefer", "handling=strict").get("/fhir/Patient?colour=red");
        outcome(refused, 400, "invalid");
        assertThat(refused.asString()).contains("colour: not a search parameter here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Immunization?date=yesterday",
                "/fhir/Immunization?patient:missing=true",
                "/fhir/Immunization?patient=",
                "/fhir/Immunization?patient=Observation/1",
                "/fhir/Immunization?_count=many"
            })
    void a_bad_parameter_is_named(String path) {
        var refused = mother().get(path);

        outcome(refused, 400, "invalid");
        assertThat(refused.<String>path("issue[0].diagnostics")).matches("(date|patient|patient:missing|_count): .+");
    }

    @Test
    void failures_beside_the_resources_are_operation_outcomes_too() {
        outcome(given().get("/fhir/Patient"), 401, "login");
        outcome(given().auth().oauth2("no.token.atall").get("/fhir/Patient"), 401, "login");
        outcome(given().auth().oauth2(Tokens.staff("24021")).get("/fhir/Patient"), 403, "forbidden");
        outcome(mother().get("/fhir/Medication"), 404, "not-found");
        outcome(mother().get("/fhir"), 404, "not-found");
        outcome(mother().get("/fhir/Immunization/x"), 404, "not-found");
        outcome(
                mother().contentType("application/fhir+json").body("{}").post("/fhir/Immunization"),
                405,
                "not-supported");
        outcome(mother().delete("/fhir/Patient/" + Books.MOTHERS), 405, "not-supported");
        outcome(
                mother().contentType("application/fhir+json")
                        .body("x".repeat(70_000))
                        .post("/fhir/Immunization"),
                413,
                "too-long");
    }

    private static void outcome(Response answer, int status, String issue) {
        answer.then()
                .statusCode(status)
                .contentType("application/fhir+json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo(issue));
    }

    private static RequestSpecification mother() {
        return given().auth().oauth2(Tokens.citizen(Books.MOTHER));
    }
}
