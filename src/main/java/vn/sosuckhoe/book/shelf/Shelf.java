package vn.sosuckhoe.book.shelf;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where ready books stand, and the one place that decides which citizen may open one; staff are let in by the
 * {@link vn.sosuckhoe.book.staff.StaffShelf}.
 *
 * <p>A book opens for its owner, and for a guardian until the day written beside the guardian, which is at the latest the
 * ward's 18th birthday; a guardian reads the edition for guardians where there is one whose day has come. Nothing tells a reader whether a book
 * is not there or is somebody else's.
 */
@ApplicationScoped
public class Shelf {

    private static final String OWN = """
            select etag, body, projected_at
            from book
            where citizen = $1
              and generation = (select id from generation where state = 'live')
              and $2 = any (owners)
            """;

    // in one statement, so that nobody reads a ward's book without its owner seeing it
    private static final String WARDS = """
            with opened as (
                select citizen, projected_at,
                       case when ward_etag is null or ward_from > $3 then etag else ward_etag end as etag,
                       case when ward_etag is null or ward_from > $3 then body else ward_body end as body
                from book
                where citizen = $1
                  and generation = (select id from generation where state = 'live')
                  and $2 = any (guardians)
                  and exists (
                      select from unnest(guardians, guardian_ends) as guardian (holder, ends)
                      where holder = $2 and coalesce(ends, guardians_until) > $3)
            ), logged as (
                insert into access_log (citizen, reader, reader_name, role, relation, purpose, what, session)
                select citizen, $2, $4, 'citizen', 'GUARDIAN', $5, $6, $7 from opened
            )
            select etag, body, projected_at from opened
            """;

    // the outside of a ward's book is told once a sign-in, in the statement that reads it
    private static final String SHELF_OF = """
            with shelved as (
                select citizen, relation, until, cover, basis
                from book_key
                where holder = $1
                  and generation = (select id from generation where state = 'live')
                  and (relation = 'OWNER' or until > $2)
                  and ($7::uuid is null or citizen = $7)
            ), logged as (
                insert into access_log (citizen, reader, reader_name, role, relation, purpose, what, session)
                select citizen, $1, $3, 'citizen', relation, $4, $5, $6 from shelved
                where relation = 'GUARDIAN'
                  and not exists (
                      select from access_log seen
                      where seen.citizen = shelved.citizen and seen.reader = $1 and seen.session = $6
                        and seen.what = $5)
            )
            select citizen, relation, until, cover, basis from shelved
            """;

    // only the name: what stands on the cover is no longer the reader's to see
    private static final String ENDED = """
            select citizen, cover::json ->> 'name', until
            from book_key
            where holder = $1
              and generation = (select id from generation where state = 'live')
              and relation = 'GUARDIAN' and until between $2 and $3
            order by until desc, citizen
            """;

    private static final Comparator<Shelved> OWN_FIRST_THEN_BY_AGE = Comparator.comparing(Shelved::relation)
            .thenComparing(
                    shelved -> shelved.cover().birthDate(),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Shelved::id);

    private final SqlClient readers;
    private final Pool pool;
    private final AccessLog log;

    /**
     * @param readers pipelined; nothing that waits for a commit may stand in its line
     * @param pool for what writes
     */
    Shelf(@Pipelined SqlClient readers, Pool pool, AccessLog log) {
        this.readers = readers;
        this.pool = pool;
        this.log = log;
    }

    /** The book, or {@code null} when there is none that this reader may open on that day. */
    public Uni<ReadyBook> open(UUID book, Reader reader, LocalDate today) {
        return readers.preparedQuery(OWN)
                .execute(Tuple.of(book, reader.personalId()))
                .map(rows -> ready(book, rows, Relation.OWNER))
                .flatMap(own -> own == null ? openAsGuardian(book, reader, today) : noted(own, reader));
    }

    private Uni<ReadyBook> noted(ReadyBook own, Reader reader) {
        log.ownReading(own.id(), reader);
        return Uni.createFrom().item(own);
    }

    private Uni<ReadyBook> openAsGuardian(UUID book, Reader reader, LocalDate today) {
        return pool.preparedQuery(WARDS)
                .execute(Tuple.from(List.of(
                        book,
                        reader.personalId(),
                        today,
                        orEmpty(reader.name()),
                        reader.purpose(),
                        reader.what(),
                        orEmpty(reader.session()))))
                .map(rows -> ready(book, rows, Relation.GUARDIAN));
    }

    /** The books somebody may open on that day: the own one first, then from the oldest person to the youngest. */
    public Uni<List<Shelved>> shelfOf(Reader reader, LocalDate today) {
        return shelved(reader, today, null);
    }

    /** One of them, seen from the outside; {@code null} when this reader may not open it on that day. */
    public Uni<Shelved> outside(UUID book, Reader reader, LocalDate today) {
        return shelved(reader, today, book).map(found -> found.isEmpty() ? null : found.get(0));
    }

    private Uni<List<Shelved>> shelved(Reader reader, LocalDate today, UUID only) {
        return pool.preparedQuery(SHELF_OF)
                .execute(Tuple.from(Arrays.asList(
                        reader.personalId(),
                        today,
                        orEmpty(reader.name()),
                        reader.purpose(),
                        reader.what(),
                        orEmpty(reader.session()),
                        only)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Shelf::shelved)
                        .sorted(OWN_FIRST_THEN_BY_AGE)
                        .toList());
    }

    /**
     * The names of those whose books the reader could open as their guardian and no longer can, newest first.
     *
     * @param since first day on which a key that is told of may have ended
     */
    public Uni<List<Ended>> endedFor(String personalId, LocalDate since, LocalDate today) {
        return pool.preparedQuery(ENDED)
                .execute(Tuple.of(personalId, since, today))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Ended(row.getString(1), row.getLocalDate(2)))
                        .toList());
    }

    /**
     * Who has viewed this book, newest first, at most {@value AccessLog#PAGE} lines; {@code null} when the one who asks
     * may not open the book on that day.
     */
    public Uni<List<Viewing>> viewings(UUID book, String personalId, LocalDate today) {
        return log.viewings(book, personalId, today);
    }

    private static ReadyBook ready(UUID book, RowSet<Row> rows, Relation relation) {
        for (var row : rows) {
            return new ReadyBook(book, row.getString(0), bytes(row, 1), row.getOffsetDateTime(2), relation);
        }
        return null;
    }

    private static io.vertx.core.buffer.Buffer bytes(Row row, int column) {
        return row.getDelegate().getBuffer(column);
    }

    private static Shelved shelved(Row row) {
        return new Shelved(
                row.getUUID(0),
                BookJson.cover(row.getString(3)),
                row.getString(3),
                Relation.valueOf(row.getString(1)),
                row.getLocalDate(2),
                row.getString(4));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
