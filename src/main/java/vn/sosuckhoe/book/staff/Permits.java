package vn.sosuckhoe.book.staff;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.person.PersonalId;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Leave to open one book: given once, for half an hour, to one sign-in of one member of staff. */
@ApplicationScoped
public class Permits {

    /** Characters a reason has at least: a word of excuse is none. */
    public static final int REASON = 10;

    private static final String THEIRS = """
            select from book
            where citizen = $1 and generation = (select id from generation where state = 'live') and commune = any ($2)
            """;

    private static final String GIVE = """
            insert into staff_permit (citizen, staff, name, facility, commune, purpose, session, until)
            select citizen, $3, $4, $5, commune, $6, $7, now() + interval '30 minutes'
            from book
            where citizen = $1 and generation = (select id from generation where state = 'live') and commune = any ($2)
            returning id
            """;

    // two tries at once must not both be the last one allowed
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended($1, 12))::text";

    private static final String BREAK_GLASS = """
            insert into staff_permit (citizen, staff, name, facility, commune, purpose, reason, session, until)
            select citizen, $2, $3, $4, $5, 'emergency', $6, $7, now() + interval '30 minutes'
            from book_key
            where holder = $1 and relation = 'OWNER'
              and generation = (select id from generation where state = 'live')
            order by citizen limit 1
            returning citizen, id
            """;

    private final Pool pool;
    private final NamesShown names;
    private final int emergencies;

    /** @param emergencies how many numbers one member of staff may try in an hour */
    Permits(Pool pool, NamesShown names, @ConfigProperty(name = "staff.emergencies-per-hour") int emergencies) {
        this.pool = pool;
        this.names = names;
        this.emergencies = emergencies;
    }

    /** How many numbers one of them may try in an hour. */
    public int emergencies() {
        return emergencies;
    }

    /** What came of breaking the glass. */
    public sealed interface Broken {

        record Opened(UUID book, UUID permit) implements Broken {}

        record NobodyFound() implements Broken {}

        record TooManyTries() implements Broken {}
    }

    /** Whether the book is of one of their communes. */
    public Uni<Boolean> isTheirs(UUID book, StaffReader staff) {
        return pool.preparedQuery(THEIRS).execute(Tuple.of(book, array(staff))).map(rows -> rows.size() > 0);
    }

    /**
     * Leave to open a book of one of their communes.
     *
     * @param purpose not an emergency: those begin with the person's number and a reason
     * @return the permit, {@code null} where there is no such book
     */
    public Uni<UUID> give(UUID book, StaffReader staff, Purpose purpose) {
        if (purpose == Purpose.EMERGENCY) {
            throw new IllegalArgumentException("an emergency needs a number and a reason");
        }
        return pool.preparedQuery(GIVE)
                .execute(Tuple.from(List.of(
                        book,
                        array(staff),
                        staff.user(),
                        staff.name(),
                        staff.facility(),
                        purpose.code(),
                        staff.session())))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID(0));
    }

    /**
     * Leave to open the book of whoever has this number, wherever they live. Each try is written down, whether it finds
     * somebody or not, so that numbers cannot be fished for.
     *
     * @param reason of at least {@value #REASON} characters
     */
    public Uni<Broken> breakGlass(PersonalId id, String reason, StaffReader staff) {
        return pool.withTransaction(tx -> tx.preparedQuery(ONE_AT_A_TIME)
                .execute(Tuple.of(staff.user()))
                .chain(() -> names.tries(tx, staff, NamesShown.EMERGENCY))
                .chain(tries -> tries >= emergencies
                        ? Uni.createFrom().item(new Broken.TooManyTries())
                        : names.note(tx, staff, staff.communes().get(0), NamesShown.EMERGENCY, 0)
                                .chain(() -> find(tx, id, reason, staff))));
    }

    private static Uni<Broken> find(SqlConnection tx, PersonalId id, String reason, StaffReader staff) {
        return tx.preparedQuery(BREAK_GLASS)
                .execute(Tuple.from(List.of(
                        id.value(),
                        staff.user(),
                        staff.name(),
                        staff.facility(),
                        staff.communes().get(0),
                        reason,
                        staff.session())))
                .map(rows -> {
                    if (rows.size() == 0) {
                        return new Broken.NobodyFound();
                    }
                    var row = rows.iterator().next();
                    return new Broken.Opened(row.getUUID(0), row.getUUID(1));
                });
    }

    private static String[] array(StaffReader staff) {
        return staff.communes().toArray(String[]::new);
    }
}
