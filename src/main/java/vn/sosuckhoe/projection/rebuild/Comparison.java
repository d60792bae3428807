package vn.sosuckhoe.projection.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Two generations beside each other.
 *
 * @param missing books of the live one that have no counterpart
 * @param sampled books compared by content, of the same revision
 * @param differing of these, how many have another content; a new rule or a mended one makes it differ, so it is told and
 *     not judged
 */
public record Comparison(long live, long building, long missing, long sampled, long differing) {

    // one book, or one in a thousand, may go: people who turned out to be somebody else since their book was made
    private static final int TOLERATED = 1000;

    private static final String COMPARE = """
            select count(*) filter (where l.citizen is not null),
                   count(*) filter (where b.citizen is not null),
                   count(*) filter (where b.citizen is null),
                   count(*) filter (where l.revision = b.revision and sampled),
                   count(*) filter (where l.revision = b.revision and sampled and (l.etag, l.ward_etag) is distinct from (b.etag, b.ward_etag))
            from (select citizen, revision, etag, ward_etag, get_byte(uuid_send(citizen), 14) < 16 as sampled
                  from book where generation = $1) l
            full join (select citizen, revision, etag, ward_etag from book where generation = $2) b using (citizen)
            """;

    static Uni<Comparison> of(SqlClient client, int live, int building) {
        return client.preparedQuery(COMPARE)
                .execute(Tuple.of(live, building))
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new Comparison(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }

    public boolean isComplete() {
        return missing <= Math.max(1, live / TOLERATED);
    }
}
