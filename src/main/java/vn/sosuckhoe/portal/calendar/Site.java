package vn.sosuckhoe.portal.calendar;

import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.http.Conditional;
import vn.sosuckhoe.portal.calendar.ics.DayCalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jakarta.ws.rs.core.Response;

/**
 * Where this service is for the one who asks, and what they hold already.
 *
 * @param root scheme and host, {@code https://so.example.vn}
 * @param ifNoneMatch the header's lines, possibly none
 */
public record Site(String root, List<String> ifNoneMatch) {

    public static Site of(RoutingContext exchange) {
        var request = exchange.request();
        return new Site(
                request.scheme() + "://" + request.authority(),
                request.headers().getAll("If-None-Match"));
    }

    public String address(String path) {
        return root + path;
    }

    /** For {@code webcal:}, which makes a phone ask whether to subscribe. */
    String subscription(String path) {
        return root.replaceFirst("^https?", "webcal") + path;
    }

    /** The calendar, or 304 for who holds it. */
    public Response send(DayCalendar calendar, String disposition) {
        var text = calendar.text().getBytes(StandardCharsets.UTF_8);
        var etag = BookJson.etag(text);
        var answer = Conditional.has(ifNoneMatch, etag)
                ? Response.notModified()
                : Response.ok(text, DayCalendar.MEDIA_TYPE)
                        .header("Content-Language", calendar.language())
                        .header("Content-Disposition", disposition + "; filename=\"lich.ics\"");
        return answer.header("ETag", "\"" + etag + "\"")
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
