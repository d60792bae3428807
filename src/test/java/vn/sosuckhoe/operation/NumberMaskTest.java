package vn.sosuckhoe.operation;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

import static org.assertj.core.api.Assertions.assertThat;

class NumberMaskTest {

    private static final String NUMBER = "001099000001";

    private final NumberMask mask = new NumberMask();

    @Test
    void a_number_in_the_message_is_masked() {
        var line = new ExtLogRecord(Level.INFO, "reader " + NUMBER + " came", "t");

        assertThat(mask.isLoggable(line)).isTrue();
        assertThat(line.getFormattedMessage()).isEqualTo("reader ************ came");
    }

    @Test
    void the_temporary_number_of_a_newborn_is_masked() {
        var line = new ExtLogRecord(Level.INFO, "child TE1240000000001 and te1240000000001 came", "t");

        mask.isLoggable(line);

        assertThat(line.getFormattedMessage()).isEqualTo("child TE************ and te************ came");
    }

    @Test
    void the_secret_of_a_calendar_in_an_address_is_masked() {
        var secret = "V9nqkC3z-XsW1jv0a_7Hk2b5Rz8pQeTuYdLmNoPq3rA";
        var line = new ExtLogRecord(Level.WARN, "GET /lich/" + secret + ".ics broke, /so/lich/ did not", "t");

        mask.isLoggable(line);

        assertThat(line.getFormattedMessage()).isEqualTo("GET /lich/************.ics broke, /so/lich/ did not");
    }

    @Test
    void a_number_in_a_parameter_is_masked() {
        var line = new ExtLogRecord(Level.INFO, "reader %s came", ExtLogRecord.FormatStyle.PRINTF, "t");
        line.setParameters(new Object[] {NUMBER});

        mask.isLoggable(line);

        assertThat(line.getFormattedMessage()).isEqualTo("reader ************ came");
    }

    @Test
    void a_number_in_what_was_thrown_or_its_cause_is_masked() {
        var line = new ExtLogRecord(Level.ERROR, "broken", "t");
        line.setThrown(new IllegalStateException("outer", new IllegalArgumentException("key (" + NUMBER + ") exists")));

        mask.isLoggable(line);

        var text = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(text));
        assertThat(text.toString())
                .doesNotContain(NUMBER)
                .contains("java.lang.IllegalArgumentException: key (************) exists")
                .contains("NumberMaskTest");
    }

    @Test
    void a_number_in_what_was_suppressed_or_in_a_circle_is_masked() {
        var inner = new IllegalArgumentException("inner");
        inner.addSuppressed(new IllegalStateException("closing", new IllegalStateException("of " + NUMBER)));
        var outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);
        var line = new ExtLogRecord(Level.ERROR, "broken", "t");
        line.setThrown(outer);

        mask.isLoggable(line);

        var text = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(text));
        assertThat(text.toString())
                .doesNotContain(NUMBER)
                .contains("Suppressed: java.lang.IllegalStateException: closing")
                .contains("java.lang.IllegalStateException: of ************");
    }

    @Test
    void other_numbers_stay() {
        var line = new ExtLogRecord(Level.INFO, "took 1234567890123 ns of 12345678901", "t");

        mask.isLoggable(line);

        assertThat(line.getFormattedMessage()).isEqualTo("took 1234567890123 ns of 12345678901");
    }
}
