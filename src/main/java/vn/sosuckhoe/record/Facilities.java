package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who sends, under the name of its newest day; owns the table {@code facility}. All messages of a facility share one
 * row, so it is only written when there is something newer to say than this replica knows.
 */
@ApplicationScoped
public class Facilities {

    private static final String NAME = """
            insert into facility (code, name, name_version) values ($1, $2, $3)
            on conflict (code) do update set name = excluded.name, name_version = excluded.name_version
            where facility.name_version < excluded.name_version
            """;

    private static final String NAMES = "select code, name from facility where code = any ($1) and name is not null";

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

    /** By code; without those that never told a name. */
    public Uni<Map<String, String>> names(SqlClient client, Collection<String> codes) {
        return client.preparedQuery(NAMES)
                .execute(Tuple.of(codes.stream().distinct().toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
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
