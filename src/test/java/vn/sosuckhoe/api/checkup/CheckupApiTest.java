package vn.sosuckhoe.api.checkup;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;
import vn.sosuckhoe.book.binding.Bindery;

import java.util.List;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class CheckupApiTest {

    private static final String MOTHERS = "/api/books/" + Books.MOTHERS;
    private static final String CHILDS = "/api/books/" + Books.CHILDS;

    @Inject
    Pool pool;

    @BeforeEach
    void a_mother_and_her_child_who_were_checked_up() throws Exception {
        EmbeddedDatabase.empty();
        Bindery.put(pool, 1, List.of(Measured.mother(), Measured.child()))
                .await()
                .indefinitely();
    }

    @Test
    void a_visit_stands_as_in_the_book_and_says_what_its_values_mean() {
        var visit = mother(MOTHERS + "/checkups/v2");

        visit.body("id", equalTo("v2"))
                .body("date", equalTo("2026-03-14"))
                .body("measures.name", contains("systolic", "diastolic", "height", "weight"))
                .body("results", hasSize(3))
                .body("readings[0].indicator", equalTo("blood-pressure"))
                .body("readings[0].value", equalTo(148))
                .body("readings[0].second", equalTo(92))
                .body("readings[0].unit", equalTo("mm[Hg]"))
                .body("readings[0].asSent", equalTo("148/92"))
                .body("readings[0].level", equalTo("SEE_STATION"))
                .body("readings[0].rating.code", equalTo("grade-1"))
                .body("readings[0].rating.name.en", equalTo("high, grade 1"))
                .body("readings[0].sentence.id", equalTo("blood-pressure.grade-1"))
                .body("readings[0].sentence.version", equalTo(1))
                .body("readings[0].source.confidence", equalTo("H"))
                .body("readings[0].doubts", nullValue());
    }

    @Test
    void a_value_is_in_its_indicators_unit_and_a_contradicted_one_only_as_sent() {
        mother(MOTHERS + "/checkups/v2")
                .body("readings[3].indicator", equalTo("glucose"))
                .body("readings[3].asSent", equalTo("126 mg/dL"))
                .body("readings[3].value", equalTo(7.0f))
                .body("readings[3].unit", equalTo("mmol/L"))
                .body("readings[4].indicator", equalTo("cholesterol"))
                .body("readings[4].asSent", equalTo("200 mmol/L"))
                .body("readings[4].value", nullValue())
                .body("readings[4].unit", nullValue())
                .body("readings[4].doubts", contains("UNIT_CONTRADICTED"))
                .body("readings[4].rating", nullValue());
    }

    @Test
    void a_result_nobody_knows_is_there_and_not_explained() {
        mother(MOTHERS + "/checkups/v2")
                .body("readings[5].indicator", nullValue())
                .body("readings[5].label", equalTo("Siêu âm ổ bụng"))
                .body("readings[5].asSent", equalTo("Chưa phát hiện bất thường"))
                .body("readings[5].level", equalTo("UNEXPLAINED"));
    }

    @Test
    void the_list_of_visits_says_the_same_as_each_of_them() {
        var list = mother(MOTHERS + "/checkups").extract().jsonPath();
        var one = mother(MOTHERS + "/checkups/v2").extract().jsonPath();

        assertThat(list.getList("checkups.id")).containsExactly("v2", "v1");
        assertThat(list.getMap("checkups[0]")).isEqualTo(one.getMap(""));
    }

    @Test
    void an_indicator_tells_its_newest_reading_and_the_years_before() {
        mother(MOTHERS + "/indicators")
                .body(
                        "indicators.code",
                        contains("blood-pressure", "height", "weight", "bmi", "glucose", "cholesterol"))
                .body("indicators[0].loinc", equalTo("85354-9"))
                .body("indicators[0].name.vi", equalTo("Huyết áp"))
                .body("indicators[0].latest.visit", equalTo("v2"))
                .body("indicators[0].points.on", contains("2024-03-10", "2026-03-14"))
                .body("indicators[0].points.second", contains(84, 92))
                .body("indicators[0].points.visit", contains("v1", "v2"))
                .body("indicators[0].gaps[0].from", equalTo("2024-03-10"));
    }

    @Test
    void a_doubtful_value_is_the_latest_only_where_there_is_no_sure_one_and_never_a_point() {
        mother(MOTHERS + "/indicators")
                .body("indicators.find { it.code == 'height' }.latest.visit", equalTo("v2"))
                .body("indicators.find { it.code == 'weight' }.latest.visit", equalTo("v1"))
                .body("indicators.find { it.code == 'weight' }.points", hasSize(1))
                .body("indicators.find { it.code == 'cholesterol' }.latest.doubts", contains("UNIT_CONTRADICTED"))
                .body("indicators.find { it.code == 'cholesterol' }.points", nullValue());
    }

    @Test
    void a_childs_growth_tells_every_measuring_and_when_to_measure_again() {
        mother(CHILDS + "/growth")
                .body("measurings.on", contains("2024-02-03", "2026-03-14"))
                .body("measurings[0].visit", nullValue())
                .body("measurings[1].visit", equalTo("k1"))
                .body("measurings[1].indices.index", hasItems("weight-for-age", "length-height-for-age", "bmi-for-age"))
                .body("measurings[1].indices[0].value", equalTo(9.6f))
                .body("measurings[1].indices[0].unit", equalTo("kg"))
                .body("measurings[1].indices[0].called.code", equalTo("underweight"))
                .body("measurings[1].indices[0].called.name.vi", equalTo("nhẹ cân"))
                .body("next.on", equalTo("2026-06-14"))
                .body("next.everyMonths", equalTo(3))
                .body("next.source.confidence", equalTo("H"));
    }

    @Test
    void a_grown_up_has_no_growth() {
        mother(MOTHERS + "/growth").body("measurings", empty()).body("next", nullValue());
    }

    @Test
    void reminders_tell_what_care_asks_for_soonest_first_and_no_answered_recheck() {
        mother(MOTHERS + "/reminders")
                .body("care.kind", contains("RECHECK", "FOLLOW_UP", "ROUTINE"))
                .body("care.on", contains("2026-04-13", "2026-06-14", "2027-03-14"))
                .body("care[0].indicator", equalTo("blood-pressure"))
                .body("care[0].overdueFrom", equalTo("2026-04-14"))
                .body("care[1].programme", equalTo("epilepsy"))
                .body("care[1].sensitive", equalTo(true))
                .body("care[2].what", equalTo("yearly-checkup"))
                .body("care[2].sensitive", nullValue());
        mother(CHILDS + "/reminders").body("care", empty());
    }

    @Test
    void somebody_elses_indicators_and_growth_are_nowhere() {
        for (var part : List.of("/indicators", "/growth", "/checkups")) {
            given().auth()
                    .oauth2(Tokens.citizen(Books.NEIGHBOUR))
                    .get(MOTHERS + part)
                    .then()
                    .statusCode(404);
        }
    }

    private static ValidatableResponse mother(String path) {
        return asMother().get(path).then().statusCode(200);
    }

    private static RequestSpecification asMother() {
        return given().auth().oauth2(Tokens.citizen(Books.MOTHER));
    }
}
