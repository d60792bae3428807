package vn.sosuckhoe.roll.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.request.answer.ReportedQuestions;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** No question of one commune goes through the people of all of them. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PlansTest {

    private static final Pattern PARAMETER = Pattern.compile("[$](\\d+)");

    @Test
    void every_question_is_answered_by_an_index_that_knows_the_commune() throws Exception {
        EmbeddedDatabase.empty();
        ManyPeople.in(40, 30_000);
        for (var asked : questions().entrySet()) {
            var plan = plan(asked.getValue());
            assertThat(plan)
                    .as(asked.getKey())
                    .doesNotContain("Seq Scan on roll")
                    .containsPattern("Index Cond: .*commune = \\$1");
        }
    }

    @Test
    void what_people_of_a_commune_reported_is_found_from_them_and_not_through_what_others_reported() throws Exception {
        EmbeddedDatabase.empty();
        ManyPeople.in(40, 30_000);
        ManyPeople.reporting();
        for (var asked : ReportedQuestions.all().entrySet()) {
            assertThat(plan(asked.getValue()))
                    .as(asked.getKey())
                    // of a handful of generations the planner may read them all
                    .doesNotContainPattern("Seq Scan on (?!generation)")
                    .doesNotContain("Hash", "Merge", "citizen_request_waiting", "citizen_request_changed")
                    .containsPattern("Index Cond: .*commune = \\$1")
                    .containsPattern("on citizen_request\\s+Index Cond: \\(citizen = one.citizen\\)");
        }
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        for (var meaning : Meaning.values()) {
            questions.put("page of " + meaning, Question.page(meaning));
            questions.put("piece of " + meaning, Question.after(meaning));
            questions.put("count of " + meaning, Question.counted(meaning));
        }
        questions.put("overview of people", Overview.PEOPLE);
        questions.put("overview of tasks", Overview.TASKS);
        questions.put("hamlets", Lists.HAMLETS);
        questions.put("number", Search.BY_NUMBER);
        questions.put("name", Search.BY_NAME);
        questions.put("findings", Findings.OF);
        questions.put("findings counted", Findings.COUNTED);
        questions.put("elsewhere", Elsewhere.OF);
        questions.put("elsewhere counted", Elsewhere.COUNTED);
        return questions;
    }

    /** As it is planned for any commune, not for one of which the database happens to know much. */
    private static String plan(String sql) throws SQLException {
        var parameters = PARAMETER
                .matcher(sql)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow();
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked as " + sql);
            try (var rows = statement.executeQuery("explain (costs off) execute asked ("
                    + String.join(", ", Collections.nCopies(parameters, "null")) + ")")) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}
