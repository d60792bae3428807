package vn.sosuckhoe.api;

import io.vertx.core.buffer.Buffer;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.http.Conditional;
import vn.sosuckhoe.http.Encodings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPInputStream;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that a client may keep and ask about again. Made only after the reader was allowed to open what they hold. */
public final class Answers {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private Answers() {}

    /** Ready bytes as they stand; unpacked only for a client that cannot do it itself. */
    static Response ready(Buffer gzip, String etag, OffsetDateTime asOf, HttpHeaders asked) {
        var packed = Encodings.gzip(asked.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        // two encodings are two representations, so two tags
        var tag = packed ? etag : etag + "-i";
        if (Conditional.has(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            return headed(Response.status(Response.Status.NOT_MODIFIED), tag, asOf);
        }
        return packed
                ? headed(Response.ok(gzip).header(HttpHeaders.CONTENT_ENCODING, "gzip"), tag, asOf)
                : headed(Response.ok(unpacked(gzip)), tag, asOf);
    }

    /** A piece cut out of a book or put together for one reader. */
    public static Response part(Object part, OffsetDateTime asOf, HttpHeaders asked) {
        return json(BookJson.part(part), asOf, asked);
    }

    /** @param asOf {@code null} where the day of reading changes what is said */
    public static Response json(byte[] json, OffsetDateTime asOf, HttpHeaders asked) {
        return ready(Buffer.buffer(BookJson.gzip(json)), BookJson.etag(json), asOf, asked);
    }

    private static Response headed(Response.ResponseBuilder answer, String etag, OffsetDateTime asOf) {
        answer.header(HttpHeaders.ETAG, '"' + etag + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Encoding");
        if (asOf != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(asOf));
        }
        return answer.build();
    }

    private static Buffer unpacked(Buffer gzip) {
        try (var json = new GZIPInputStream(new ByteArrayInputStream(gzip.getBytes()))) {
            return Buffer.buffer(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
