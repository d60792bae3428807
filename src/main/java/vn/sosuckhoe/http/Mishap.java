package vn.sosuckhoe.http;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import jakarta.ws.rs.WebApplicationException;

import static java.util.Map.entry;

/** What an exception means to the one who asked; never its text. */
public final class Mishap {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            entry(400, "invalid"),
            entry(401, "token"),
            entry(403, "role"),
            entry(404, "not-found"),
            entry(405, "method"),
            entry(406, "accept"),
            entry(409, "conflict"),
            entry(411, "length"),
            entry(413, "large"),
            entry(415, "media-type"),
            entry(422, "unprocessable"));

    /**
     * SQLSTATE classes 08 connection, 53 out of resources, 57P shut down by somebody; and transactions that met each other
     * once too often: the same may well succeed a moment later.
     */
    private static final Pattern AWAY = Pattern.compile("(08|53|57P).*|40001|40P01");

    private Mishap() {}

    /** Whether something this service needs did not answer, so that the same may be asked again later. */
    public static boolean isAway(Throwable thrown) {
        return of(thrown, 500).status() == 503;
    }

    /** @param status what the router would answer, for failures that are a mere number */
    static Failure of(Throwable thrown, int status) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) {
                return failure;
            }
            if (cause instanceof AuthenticationException) {
                return plain(401);
            }
            if (cause instanceof ForbiddenException) {
                return plain(403);
            }
            if (cause instanceof WebApplicationException web) {
                return plain(web.getResponse().getStatus());
            }
            if (unreadable(cause)) {
                return plain(500);
            }
            if (signInAway(cause)) {
                return new Failure(503, "sign-in-away", List.of());
            }
            if (databaseAway(cause)) {
                return Failure.databaseAway();
            }
        }
        return plain(thrown == null ? status : 500);
    }

    private static Failure plain(int status) {
        return new Failure(status, CODES.getOrDefault(status, status >= 500 ? "broken" : "other"), List.of());
    }

    private static boolean signInAway(Throwable cause) {
        return cause instanceof OIDCException;
    }

    /** Bytes that are not what they should be, which Java counts among the troubles of a connection. */
    private static boolean unreadable(Throwable cause) {
        return cause instanceof JacksonException || cause instanceof ZipException || cause instanceof EOFException;
    }

    /** Refused or broken connections, no free connection in time, and a server that is starting, full or going down. */
    private static boolean databaseAway(Throwable cause) {
        if (cause instanceof PgException pg) {
            return pg.getSqlState() != null && AWAY.matcher(pg.getSqlState()).matches();
        }
        return cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException;
    }
}
