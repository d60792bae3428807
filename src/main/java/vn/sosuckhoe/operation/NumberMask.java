package vn.sosuckhoe.operation;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * The second wall: no log line holds a personal ID, even if somebody writes one by mistake. Every run of exactly twelve
 * digits is masked, in the message and in what was thrown.
 */
@LoggingFilter(name = "no-personal-ids")
public final class NumberMask implements Filter {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");
    private static final String MASK = "************";

    @Override
    public boolean isLoggable(LogRecord line) {
        var text = line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage();
        if (text != null && NUMBER.matcher(text).find()) {
            line.setParameters(null);
            if (line instanceof ExtLogRecord ext) {
                ext.setMessage(masked(text), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                line.setMessage(masked(text));
            }
        }
        if (line.getThrown() != null && tells(line.getThrown())) {
            line.setThrown(new Masked(line.getThrown()));
        }
        return true;
    }

    static String masked(String text) {
        return text == null ? null : NUMBER.matcher(text).replaceAll(MASK);
    }

    private static boolean tells(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (NUMBER.matcher(cause.toString()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Stands for an exception, with its place and its kind. */
    private static final class Masked extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String kind;

        Masked(Throwable original) {
            super(masked(original.getMessage()), original.getCause() == null ? null : new Masked(original.getCause()));
            kind = original.getClass().getName();
            setStackTrace(original.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage() == null ? kind : kind + ": " + getMessage();
        }
    }
}
