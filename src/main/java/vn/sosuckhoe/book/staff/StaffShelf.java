package vn.sosuckhoe.book.staff;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.book.shelf.ReadyBook;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The same books for staff, and the one place that decides which of them a permit opens. */
@ApplicationScoped
public class StaffShelf {

    // what cannot be logged is not read: the bytes come with the row that the log took
    private static final String OPEN = """
            with permitted as (
                select p.citizen, p.id, p.purpose, p.reason, p.until, b.etag, b.body, b.projected_at
                from staff_permit p
                join book b on b.citizen = p.citizen
                           and b.generation = (select id from generation where state = 'live')
                where p.citizen = $1 and p.id = $2
                  and p.staff = $3 and p.facility = $4 and p.session = $5 and p.until > now()
                  and (p.purpose = 'emergency' or b.commune = any ($6))
            ), logged as (
                insert into access_log (citizen, reader, reader_name, role, facility, purpose, what, session, reason,
                                        permit)
                select citizen, $3, $7, 'station-staff', $4, purpose, $8, $5, reason, id from permitted
                returning permit
            )
            select etag, body, projected_at, purpose, until
            from permitted join logged on logged.permit = permitted.id
            """;

    private final Pool pool;

    StaffShelf(Pool pool) {
        this.pool = pool;
    }

    /**
     * The book, or {@code null} when there is none that this permit opens for them now.
     *
     * @param what the part read, for the owner to see
     */
    public Uni<OpenedByStaff> open(UUID book, UUID permit, StaffReader staff, String what) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.from(List.of(
                        book,
                        permit,
                        staff.user(),
                        staff.facility(),
                        staff.session(),
                        staff.communes().toArray(String[]::new),
                        staff.name(),
                        what)))
                .map(rows ->
                        rows.size() == 0 ? null : opened(book, rows.iterator().next()));
    }

    private static OpenedByStaff opened(UUID book, Row row) {
        return new OpenedByStaff(
                new ReadyBook(book, row.getString(0), row.getDelegate().getBuffer(1), row.getOffsetDateTime(2), null),
                Purpose.ofCode(row.getString(3)).orElseThrow(),
                row.getOffsetDateTime(4));
    }
}
