package vn.sosuckhoe.http;

import com.fasterxml.jackson.core.JsonParseException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;

import static org.assertj.core.api.Assertions.assertThat;

class MishapTest {

    static Stream<Arguments> what_went_wrong() {
        return Stream.of(
                Arguments.of(Failure.invalid("from", "not a date"), 400, "invalid"),
                Arguments.of(Failure.conflict(), 409, "conflict"),
                Arguments.of(new AuthenticationFailedException(new IllegalStateException()), 401, "token"),
                Arguments.of(new NotAllowedException("GET"), 405, "method"),
                Arguments.of(new NotAcceptableException(), 406, "accept"),
                Arguments.of(new NotSupportedException(), 415, "media-type"),
                Arguments.of(new ConnectException("refused"), 503, "database-away"),
                Arguments.of(new CompletionException(new ConnectException()), 503, "database-away"),
                Arguments.of(new TimeoutException(), 503, "database-away"),
                Arguments.of(new PgException("down", "FATAL", "57P01", null), 503, "database-away"),
                Arguments.of(new PgException("lost", "FATAL", "08006", null), 503, "database-away"),
                Arguments.of(new PgException("deadlock", "ERROR", "40P01", null), 503, "database-away"),
                Arguments.of(new PgException("cancelled", "ERROR", "57014", null), 500, "broken"),
                Arguments.of(new PgException("syntax", "ERROR", "42601", null), 500, "broken"),
                Arguments.of(new JsonParseException(null, "secret text"), 500, "broken"),
                Arguments.of(new UncheckedIOException(new ZipException("not gzipped")), 500, "broken"),
                Arguments.of(new UncheckedIOException(new EOFException()), 500, "broken"),
                Arguments.of(new OIDCException("away"), 503, "sign-in-away"),
                Arguments.of(new IllegalStateException("secret text"), 500, "broken"));
    }

    @ParameterizedTest
    @MethodSource("what_went_wrong")
    void an_exception_is_told_by_what_it_means(Throwable thrown, int status, String code) {
        var failure = Mishap.of(thrown, 500);

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(Mishap.isAway(thrown)).isEqualTo(status == 503);
    }

    @Test
    void a_mere_number_of_the_router_keeps_its_meaning() {
        assertThat(Mishap.of(null, 413).code()).isEqualTo("large");
        assertThat(Mishap.of(null, 404).code()).isEqualTo("not-found");
        assertThat(Mishap.of(null, 431).code()).isEqualTo("other");
    }

    @Test
    void every_code_has_its_words_in_both_languages() {
        for (var code : new String[] {
            "invalid",
            "token",
            "role",
            "cross-site",
            "not-found",
            "method",
            "accept",
            "conflict",
            "length",
            "large",
            "media-type",
            "unprocessable",
            "broken",
            "database-away",
            "sign-in-away"
        }) {
            var vietnamese = Problem.of(400, code, null);
            var english = Problem.of(400, code, "en-GB,en;q=0.9");
            assertThat(vietnamese.title())
                    .isNotEqualTo(Problem.of(400, "other", null).title());
            assertThat(english.title()).isNotEqualTo(vietnamese.title());
            assertThat(english.detail()).isNotEqualTo(vietnamese.detail());
        }
    }

    @Test
    void a_failed_validation_names_the_field_and_the_reason() {
        var failure = Failure.invalid("from", "not a date");
        var json = Problem.of(400, failure.code(), failure.fields(), null, Languages.VIETNAMESE)
                .json();

        assertThat(json).contains("\"field\":\"from\"", "\"reason\":\"not a date\"", "\"status\":400");
    }

    @Test
    void software_that_sends_messages_finds_the_members_it_reads() {
        var json = new JsonObject(Problem.of(415, "media-type", null).json());

        assertThat(json.getBoolean("success")).isFalse();
        assertThat(json.getString("code")).isEqualTo("MEDIA_TYPE");
        assertThat(json.getString("message"))
                .isEqualTo(json.getString("detail"))
                .isNotBlank();
        assertThat(json.containsKey("data")).isTrue();
        assertThat(json.getValue("data")).isNull();
    }
}
