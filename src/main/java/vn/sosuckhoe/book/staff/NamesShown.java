package vn.sosuckhoe.book.staff;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which lists and searches showed names to staff: written before anything is shown, so that what could not be written is
 * not shown. Owns {@code staff_listing}.
 */
@ApplicationScoped
public class NamesShown {

    static final String EMERGENCY = "emergency";

    private static final String NOTE =
            "insert into staff_listing (staff, facility, commune, what, shown) values ($1, $2, $3, $4, $5)";

    private static final String TRIES = """
            select count(*) from staff_listing
            where facility = $2 and at > now() - interval '1 hour' and staff = $1 and what = $3
            """;

    private final Pool pool;

    NamesShown(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param what the list with its filters, or the kind of search; never what was typed: it may be somebody's number
     * @param shown how many people
     */
    public Uni<Void> note(StaffReader staff, String commune, String what, int shown) {
        return note(pool, staff, commune, what, shown);
    }

    Uni<Void> note(SqlClient client, StaffReader staff, String commune, String what, int shown) {
        return client.preparedQuery(NOTE)
                .execute(Tuple.from(List.of(staff.user(), staff.facility(), commune, what, shown)))
                .replaceWithVoid();
    }

    /** How often within the last hour. */
    Uni<Long> tries(SqlClient client, StaffReader staff, String what) {
        return client.preparedQuery(TRIES)
                .execute(Tuple.of(staff.user(), staff.facility(), what))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
