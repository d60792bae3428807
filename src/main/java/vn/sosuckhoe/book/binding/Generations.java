package vn.sosuckhoe.book.binding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * The generations of the shelf: one is live, one may be building beside it, retired ones are being cleared away. Readers
 * see the live one only; writers write the live and the building one.
 */
public final class Generations {

    /** @param shape of the books in it, see the projection */
    public record Generation(int id, State state, int shape) {

        public boolean isWritten() {
            return state != State.RETIRED;
        }
    }

    public enum State {
        BUILDING,
        LIVE,
        RETIRED
    }

    private static final String BEGIN = """
            insert into generation (id, state, shape)
            select max(id) + 1, 'building', $1 from generation
            returning id
            """;

    private static final String RETIRE = """
            update generation set state = 'retired', changed_at = now() where state = $1
            """;

    private static final String GO_LIVE = """
            update generation set state = 'live', changed_at = now() where id = $1 and state = 'building' returning id
            """;

    private Generations() {}

    public static Uni<List<Generation>> all(SqlClient client) {
        return client.preparedQuery("select id, state, shape from generation order by id")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Generation(
                                row.getInteger(0),
                                State.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                row.getInteger(2)))
                        .toList());
    }

    /** Begins a generation beside the live one; fails where another one is building. */
    public static Uni<Integer> begin(SqlClient client, int shape) {
        return client.preparedQuery(BEGIN)
                .execute(Tuple.of(shape))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** Holds the row until the transaction ends, so that nobody throws the generation away under its builder. */
    public static Uni<Boolean> holdBuilding(SqlClient transaction, int id) {
        return transaction
                .preparedQuery("select id from generation where id = $1 and state = 'building' for share")
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 1);
    }

    /** The readers' next statement reads the other generation. To be called inside a transaction. */
    public static Uni<Boolean> goLive(SqlClient transaction, int id) {
        return transaction
                .preparedQuery(RETIRE)
                .execute(Tuple.of("live"))
                .chain(() -> transaction.preparedQuery(GO_LIVE).execute(Tuple.of(id)))
                .map(rows -> rows.size() == 1);
    }

    /** Gives up what is building: nobody writes it any more, and it can be cleared away. */
    public static Uni<Void> giveUp(SqlClient client) {
        return client.preparedQuery(RETIRE).execute(Tuple.of("building")).replaceWithVoid();
    }

    public static Uni<Void> forget(SqlClient client, int id) {
        return client.preparedQuery("delete from generation where id = $1 and state = 'retired'")
                .execute(Tuple.of(id))
                .replaceWithVoid();
    }
}
