package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who sends, under the name of its newest day; owns the table {@code facility}. All messages of a facility share one
 * row, so it is only written when there is something newer to say than this replica knows.
 */
@ApplicationScoped
class Facilities {

    private static final String NAME = """
            insert into facility (code, name, name_version) values ($1, $2, $3)
            on conflict (code) do update set name = excluded.name, name_version = excluded.name_version
            where facility.name_version < excluded.name_version
            """;

    // one short text a facility that holds a token
    private final Map<String, String> newest = new ConcurrentHashMap<>();

    Uni<Void> name(SqlClient connection, Reading.Header header) {
        if (!isNews(header)) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(NAME)
                .execute(Tuple.of(header.sender(), header.senderName(), version(header)))
                .replaceWithVoid();
    }

    /** To be called when the transaction that wrote the name is through. */
    void remember(Reading.Header header) {
        if (isNews(header)) {
            newest.merge(header.sender(), version(header), (a, b) -> a.compareTo(b) < 0 ? b : a);
        }
    }

    private boolean isNews(Reading.Header header) {
        return header.senderName() != null
                && !header.senderName().isBlank()
                && newest.getOrDefault(header.sender(), "").compareTo(version(header)) < 0;
    }

    // by day; among the names of one day the greater, so that the order of arrival never matters
    private static String version(Reading.Header header) {
        return (header.toldOn() == null ? "0000" : header.toldOn()) + " " + header.senderName();
    }
}
