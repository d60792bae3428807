package vn.sosuckhoe.record;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.access.Tokens;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sosuckhoe.record.Readings.STATION;
import static vn.sosuckhoe.record.Readings.message;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class QuietLogTest {

    private static final String PERSON = "024190000001";

    @Inject
    RecordFixture record;

    @Inject
    HandMade handMade;

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() throws Exception {
        record.empty();
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void a_message_that_fails_in_the_database_leaves_no_number_in_the_log() {
        // PostgreSQL cannot store this character
        var poison = message("R1").personalId(PERSON).visit(PERSON + "\0", "Ho");
        given().auth()
                .oauth2(Tokens.source(STATION))
                .contentType("application/xml")
                .body(handMade.body("poison", poison.read()))
                .post("/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan")
                .then()
                .statusCode(500)
                .body("code", equalTo("BROKEN"))
                .body("success", equalTo(false));

        assertThat(lines.heard).anyMatch(line -> line.contains("was not kept"));
        assertThat(lines.heard).noneMatch(line -> line.matches("(?s).*\\b[0-9]{12}\\b.*"));
        assertThat(record.count("message")).isZero();
    }

    private static final class Lines extends Handler {

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            var text = new StringWriter();
            text.append(new SimpleFormatter().formatMessage(line));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            heard.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
