package vn.sosuckhoe.http;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What was thrown, for the log, by its kind and place alone. The texts of parsers and of the database quote what they were
 * given, which is somebody's record; and what wraps them repeats their texts.
 */
final class Quiet extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String kind;

    private Quiet(Throwable loud, Quiet cause) {
        super(null, cause);
        kind = loud.getClass().getName();
        setStackTrace(loud.getStackTrace());
    }

    /** The same where nothing in it quotes. */
    static Throwable of(Throwable thrown) {
        return thrown != null && quotes(thrown, seen()) ? silent(thrown, seen()) : thrown;
    }

    private static boolean quotes(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (thrown instanceof JacksonException || thrown instanceof PgException || quotes(thrown.getCause(), seen)) {
            return true;
        }
        for (var suppressed : thrown.getSuppressed()) {
            if (quotes(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Quiet silent(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return null;
        }
        var quiet = new Quiet(thrown, silent(thrown.getCause(), seen));
        for (var suppressed : thrown.getSuppressed()) {
            var silent = silent(suppressed, seen);
            if (silent != null) {
                quiet.addSuppressed(silent);
            }
        }
        return quiet;
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Override
    public String toString() {
        return kind;
    }
}
