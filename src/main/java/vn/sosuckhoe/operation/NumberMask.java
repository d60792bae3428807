package vn.sosuckhoe.operation;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The second wall: no log line holds a personal ID, the number of a newborn or the secret of a calendar's address, even if somebody writes one by
 * mistake. Every run of exactly twelve digits, what follows {@code TE} and whatever stands in the place of a secret is masked, in the message and
 * in what was thrown.
 */
@LoggingFilter(name = "no-personal-ids")
public final class NumberMask implements Filter {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])[0-9]{12}(?![0-9])|(?<=[Tt][Ee])1[0-9]{12}(?![0-9])|(?<=/lich/)[A-Za-z0-9_-]{20,}");
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
        if (line.getThrown() != null && tells(line.getThrown(), seen())) {
            line.setThrown(Masked.of(line.getThrown(), seen()));
        }
        return true;
    }

    static String masked(String text) {
        return text == null ? null : NUMBER.matcher(text).replaceAll(MASK);
    }

    private static boolean tells(Throwable thrown, Set<Throwable> seen) {
        return thrown != null
                && seen.add(thrown)
                && (NUMBER.matcher(thrown.toString()).find()
                        || tells(thrown.getCause(), seen)
                        || Stream.of(thrown.getSuppressed()).anyMatch(suppressed -> tells(suppressed, seen)));
    }

    /** Causes may go in circles. */
    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Stands for an exception, with its place and its kind. */
    private static final class Masked extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String kind;

        private Masked(Throwable original, Masked cause) {
            super(masked(original.getMessage()), cause);
            kind = original.getClass().getName();
            setStackTrace(original.getStackTrace());
        }

        static Masked of(Throwable original, Set<Throwable> seen) {
            if (original == null || !seen.add(original)) {
                return null;
            }
            var masked = new Masked(original, of(original.getCause(), seen));
            Stream.of(original.getSuppressed())
                    .map(suppressed -> of(suppressed, seen))
                    .filter(Objects::nonNull)
                    .forEach(masked::addSuppressed);
            return masked;
        }

        @Override
        public String toString() {
            return getMessage() == null ? kind : kind + ": " + getMessage();
        }
    }
}
