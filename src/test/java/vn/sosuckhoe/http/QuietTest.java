package vn.sosuckhoe.http;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class QuietTest {

    private static final String QUOTED = "Lò Thị Mẩy";

    static Stream<Throwable> what_quotes() {
        var suppressing = new IllegalStateException("outer");
        suppressing.addSuppressed(new JsonParseException(null, QUOTED));
        return Stream.of(
                new JsonParseException(null, QUOTED),
                new IllegalStateException(
                        new PgException("broken", "ERROR", "23505", "Key (name)=(" + QUOTED + ") exists")),
                new IllegalStateException(new JsonParseException(null, QUOTED)),
                suppressing);
    }

    @ParameterizedTest
    @MethodSource("what_quotes")
    void what_quotes_is_logged_by_its_kind_and_place_alone(Throwable thrown) {
        assertThat(printed(Quiet.of(thrown)))
                .doesNotContain(QUOTED)
                .contains(thrown.getClass().getName())
                .contains("at vn.sosuckhoe.http.QuietTest");
    }

    @Test
    void circles_have_an_end() {
        var outer = new IllegalStateException("outer");
        var inner = new JsonParseException(null, QUOTED, outer);
        outer.initCause(inner);

        assertThat(printed(Quiet.of(outer))).contains("IllegalStateException", "JsonParseException");
    }

    @Test
    void anything_else_is_logged_as_it_is() {
        var thrown = new IllegalStateException("a fault of ours");

        assertThat(Quiet.of(thrown)).isSameAs(thrown);
        assertThat(Quiet.of(null)).isNull();
    }

    private static String printed(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
