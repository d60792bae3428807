package vn.sosuckhoe.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A failure as it is told (RFC 9457), in the reader's language; pages show the same words.
 *
 * @param code short and stable, the last part of {@code type}
 * @param fields what was not right about the request, if something was
 * @param incident id under which the log knows more, or {@code null}
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<Failure.Field> fields,
        String incident,
        Locale language) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_SECONDS = 10;

    /** Vietnamese is the root; without this the machine's own language would come before it. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Problem of(int status, String code, String acceptLanguage) {
        return of(status, code, List.of(), null, Languages.preferred(acceptLanguage));
    }

    static Problem of(int status, String code, List<Failure.Field> fields, String incident, Locale language) {
        var texts = ResourceBundle.getBundle("vn.sosuckhoe.http.problems", language, EXACT);
        return new Problem(
                status, code, text(texts, code, "title"), text(texts, code, "detail"), fields, incident, language);
    }

    /** Seconds after which it is worth trying again, or {@code null}. */
    public Integer retryAfter() {
        return status == 503 ? RETRY_SECONDS : null;
    }

    /**
     * With the members {@code success code message data} besides: software that sends messages reads only these, and is
     * answered from here where a request does not reach its door.
     */
    public String json() {
        var json = new JsonObject()
                .put("success", false)
                .put("code", code.toUpperCase(Locale.ROOT).replace('-', '_'))
                .put("message", detail)
                .putNull("data")
                .put("type", "urn:so-suc-khoe:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (!fields.isEmpty()) {
            var errors = new JsonArray();
            fields.forEach(field ->
                    errors.add(new JsonObject().put("field", field.name()).put("reason", field.reason())));
            json.put("errors", errors);
        }
        if (incident != null) {
            json.put("incident", incident);
        }
        return json.encode();
    }

    /** For failures before any resource was reached, to programs. */
    public void send(RoutingContext exchange) {
        var telling = Telling.to(exchange) == Telling.PAGE ? Telling.PROBLEM : Telling.to(exchange);
        send(exchange.response(), telling.mediaType(), telling.json(this));
    }

    void send(HttpServerResponse response, String mediaType, String body) {
        if (response.ended()) {
            return;
        }
        if (retryAfter() != null) {
            response.putHeader("Retry-After", Integer.toString(retryAfter()));
        }
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", mediaType)
                .putHeader("Content-Language", language.getLanguage())
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }

    private static String text(ResourceBundle texts, String code, String part) {
        try {
            return texts.getString(code + "." + part);
        } catch (MissingResourceException e) {
            return texts.getString("other." + part);
        }
    }
}
