package vn.sosuckhoe.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Map;

/**
 * A failure as FHIR R4 tells it: an OperationOutcome. Written by hand, because it is also needed where no resource was
 * reached and nothing of FHIR is loaded.
 */
final class Outcome {

    /** The standard's issue types. */
    private static final Map<Integer, String> ISSUES = Map.ofEntries(
            Map.entry(400, "invalid"),
            Map.entry(401, "login"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "not-supported"),
            Map.entry(406, "not-supported"),
            Map.entry(409, "conflict"),
            Map.entry(410, "deleted"),
            Map.entry(411, "required"),
            Map.entry(413, "too-long"),
            Map.entry(415, "not-supported"),
            Map.entry(503, "transient"));

    private Outcome() {}

    static String json(Problem problem) {
        var issues = new JsonArray();
        if (problem.fields().isEmpty()) {
            issues.add(issue(problem, null));
        }
        problem.fields().forEach(field -> issues.add(issue(problem, field.name() + ": " + field.reason())));
        return new JsonObject()
                .put("resourceType", "OperationOutcome")
                .put("language", problem.language().getLanguage())
                .put("issue", issues)
                .encode();
    }

    private static JsonObject issue(Problem problem, String field) {
        var issue = new JsonObject()
                .put("severity", problem.status() == 500 ? "fatal" : "error")
                .put(
                        "code",
                        ISSUES.getOrDefault(problem.status(), problem.status() >= 500 ? "exception" : "processing"))
                .put("details", new JsonObject().put("text", problem.detail()));
        if (field != null) {
            issue.put("diagnostics", field);
        } else if (problem.incident() != null) {
            issue.put("diagnostics", "incident " + problem.incident());
        }
        return issue;
    }
}
