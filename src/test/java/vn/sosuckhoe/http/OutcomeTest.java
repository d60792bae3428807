package vn.sosuckhoe.http;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.fhir.R4Validator;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "400, invalid, invalid",
        "401, token, login",
        "403, role, forbidden",
        "404, not-found, not-found",
        "405, method, not-supported",
        "406, accept, not-supported",
        "409, conflict, conflict",
        "410, other, deleted",
        "411, length, required",
        "413, large, too-long",
        "415, media-type, not-supported",
        "422, unprocessable, processing",
        "431, other, processing",
        "500, broken, exception",
        "503, database-away, transient"
    })
    void every_failure_is_a_valid_operation_outcome(int status, String code, String issue) {
        var json = Outcome.json(Problem.of(status, code, "en"));

        assertThat(R4Validator.errors(json)).isEmpty();
        assertThat(new JsonObject(json).getJsonArray("issue").getJsonObject(0).getString("code"))
                .isEqualTo(issue);
    }

    @Test
    void a_bad_parameter_is_named_with_its_reason() {
        var failure = Failure.invalid("date", "not a date");
        var json = Outcome.json(Problem.of(400, failure.code(), failure.fields(), null, Languages.VIETNAMESE));

        assertThat(R4Validator.errors(json)).isEmpty();
        assertThat(json).contains("\"diagnostics\":\"date: not a date\"");
    }

    @Test
    void a_fault_of_ours_tells_the_number_under_which_it_is_logged() {
        var json = Outcome.json(Problem.of(500, "broken", List.of(), "i-1", Languages.VIETNAMESE));

        assertThat(R4Validator.errors(json)).isEmpty();
        assertThat(json).contains("incident i-1").contains("\"fatal\"");
    }
}
