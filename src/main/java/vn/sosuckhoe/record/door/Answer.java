package vn.sosuckhoe.record.door;

import io.vertx.core.json.JsonObject;
import vn.sosuckhoe.http.Problem;

import jakarta.ws.rs.core.Response;

/** An answer in the envelope of the protocol. {@code message} is one Vietnamese sentence, shown as it is to people. */
final class Answer {

    private Answer() {}

    static Response success(String code, String message, JsonObject data) {
        return build(200, "application/json", envelope(true, code, message, data));
    }

    static Response failure(int status, String code, String message, JsonObject data) {
        var body = envelope(false, code, message, data)
                .put("type", "urn:so-suc-khoe:intake:" + code)
                .put("title", Sentences.of("refused"))
                .put("status", status)
                .put("detail", message);
        return build(status, Problem.MEDIA_TYPE, body);
    }

    /** With the sentence kept under the code. */
    static Response failure(int status, String code) {
        return failure(status, code, Sentences.of(code), null);
    }

    private static JsonObject envelope(boolean success, String code, String message, JsonObject data) {
        return new JsonObject()
                .put("success", success)
                .put("code", code)
                .put("message", message)
                .put("data", data);
    }

    private static Response build(int status, String type, JsonObject body) {
        return Response.status(status)
                .type(type)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "vi")
                .entity(body.encode())
                .build();
    }
}
