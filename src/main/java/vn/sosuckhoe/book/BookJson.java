package vn.sosuckhoe.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The one way a book is written down. The same book always gives the same bytes: components in the order they are
 * declared, nothing for what is {@code null} or empty, dates as {@code 2024-02-03}, {@code 2024-02} or {@code 2024},
 * sex as {@code male}. Reading gives empty lists for lists that were not written.
 */
public final class BookJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new PersonModule())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // a newer build may have written more than this one knows
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private BookJson() {}

    public static byte[] json(Book book) {
        return write(book);
    }

    /** A piece of a book, written as it stands in the whole. */
    public static byte[] part(Object part) {
        return write(part);
    }

    public static byte[] gzip(Book book) {
        return gzip(json(book));
    }

    /** Without a time in its header, so that equal content gives equal bytes. */
    public static byte[] gzip(byte[] json) {
        var packed = new ByteArrayOutputStream(512 + json.length / 3);
        try (var gzip = new GZIPOutputStream(packed, 1024)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @throws UncheckedIOException for bytes that are no gzipped book */
    public static Book read(byte[] gzip) {
        try (var json = new GZIPInputStream(new ByteArrayInputStream(gzip), 4096)) {
            return MAPPER.readValue(json, Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException for bytes that are no gzipped book */
    public static Book read(Buffer gzip) {
        return read(gzip.getBytes());
    }

    /** The first 96 bits of the content's SHA-256 in 16 characters, without quotes. */
    public static String etag(byte[] json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String cover(Cover cover) {
        try {
            return MAPPER.writeValueAsString(cover);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Cover cover(String json) {
        try {
            return MAPPER.readValue(json, Cover.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
